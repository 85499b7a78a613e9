import { useState } from 'preact/hooks';
import { Button, Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { standIn as words } from '../words/practice.ts';
import { practicePupil } from './made-up.ts';
import { Try, type TryProps } from './Try.tsx';

/** Somebody who does not exist asks to be a friend. */
export function Request({ outcome, went }: TryProps) {
  const say = useSay();
  return (
    <Try id="accept" outcome={outcome}>
      <div class="person" data-came>
        <b>{practicePupil.name}</b>
        <small>{say(words.asks)}</small>
      </div>
      <div class="actions">
        <Button data-act="accept" onClick={went}>
          {say(words.confirm)}
        </Button>
        <Button onClick={went}>{say(words.leave)}</Button>
      </div>
    </Try>
  );
}

export function Message({ outcome, went }: TryProps) {
  const say = useSay();
  const [text, setText] = useState('');
  const send = () => {
    if (!text.trim()) return;
    setText('');
    went();
  };
  return (
    <Try id="message" outcome={outcome}>
      <Field label={say(words.to)}>
        <textarea
          name="text"
          data-box="message"
          rows={2}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
            event.preventDefault();
            send();
          }}
        />
      </Field>
      <label class="tick">
        <input type="checkbox" name="vanishing" /> {say(words.vanishing)}
      </label>
      <div class="actions">
        <Button data-act="message" onClick={send}>
          {say(words.send)}
        </Button>
      </div>
    </Try>
  );
}

export function Like({ outcome, went }: TryProps) {
  const say = useSay();
  return (
    <Try id="react" outcome={outcome}>
      <div class="person">
        <b>{practicePupil.name}</b>
        <span>{say(words.goal)}</span>
      </div>
      <div class="actions">
        <Button data-act="react" onClick={went}>
          {say(words.like)}
        </Button>
      </div>
    </Try>
  );
}
