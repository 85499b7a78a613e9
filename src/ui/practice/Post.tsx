import { useRef, useState } from 'preact/hooks';
import { Button, Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { drafts, standIn as words } from '../words/practice.ts';
import { Try, type TryProps } from './Try.tsx';

/** A composer with its audience, some words to try, and a picture of one's own. */
export function Post({ outcome, went, school }: TryProps & { school: string }) {
  const say = useSay();
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [picture, setPicture] = useState<string>();
  const takeAway = () => {
    if (picture) URL.revokeObjectURL(picture);
    setPicture(undefined);
  };
  const send = () => {
    if (!text.trim() && !picture) return;
    setText('');
    takeAway();
    went();
  };
  return (
    <Try id="publish" outcome={outcome}>
      <Field label={say(words.mind)}>
        <textarea
          name="text"
          data-box="publish"
          rows={3}
          ref={area}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <fieldset class="drafts">
        <legend>{say(words.words)}</legend>
        {drafts.map((draft) => (
          <Button
            key={draft.en}
            onClick={() => {
              setText(say(draft, { school }));
              area.current?.focus();
            }}
          >
            {say(draft, { school })}
          </Button>
        ))}
      </fieldset>
      <Field label={say(words.seenBy)}>
        <select name="audience">
          <option value="friends">{say(words.friends)}</option>
          <option value="public">{say(words.everybody)}</option>
        </select>
      </Field>
      {/* Stays when its inside changes: the chip stands beside it. */}
      <div>
        {picture ? (
          <div class="picture">
            <img src={picture} alt={say(words.shown)} />
            <Button onClick={takeAway}>{say(words.takeAway)}</Button>
          </div>
        ) : (
          <Field label={say(words.picture)} hint={say(words.pictureHint)}>
            <input
              type="file"
              accept="image/*"
              onChange={({ currentTarget: { files } }) =>
                files?.[0] && setPicture(URL.createObjectURL(files[0]))
              }
            />
          </Field>
        )}
      </div>
      <div class="actions">
        <Button data-act="publish" onClick={send}>
          {say(words.post)}
        </Button>
      </div>
    </Try>
  );
}
