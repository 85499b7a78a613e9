import { useState } from 'preact/hooks';
import { ask } from './ask.ts';
import { Button, Field, Notice } from './parts.tsx';
import { useSay } from './say.ts';
import { noAnswer } from './words/common.ts';
import { unlock as words } from './words/list.ts';

/** The list is locked until somebody brings its key. Nothing of the key is kept on the screen. */
export function Unlock({ opened }: { opened: () => Promise<void> }) {
  const say = useSay();
  const [key, setKey] = useState('');
  const [wrong, setWrong] = useState<string>();

  async function open(event: Event) {
    event.preventDefault();
    try {
      const answer = await ask('unlock', { key });
      setWrong(answer.opened ? undefined : say(words.wrong));
      if (!answer.opened) return;
      setKey('');
      await opened();
    } catch {
      setWrong(say(noAnswer));
    }
  }

  return (
    <form onSubmit={open} class="unlock">
      <Notice tone="warn" title={say(words.title)}>
        <p>{say(words.about)}</p>
      </Notice>
      <Field label={say(words.key)} hint={say(words.keyHint)} error={wrong}>
        <input
          type="password"
          autocomplete="off"
          spellcheck={false}
          value={key}
          onInput={(e) => {
            setKey(e.currentTarget.value);
            setWrong(undefined);
          }}
        />
      </Field>
      <Button look="primary" type="submit" disabled={!key.trim()}>
        {say(words.open)}
      </Button>
    </form>
  );
}
