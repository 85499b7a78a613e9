import { useState } from 'preact/hooks';
import { keepWords } from '../../records/keep.ts';
import type { DeviceRecord } from '../../records/record.ts';
import { Button, Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { one as words } from '../words/record.ts';

/** Whom it concerns and what was done, in the person's own words. */
export function OwnWords({ record, kept }: { record: DeviceRecord; kept(): Promise<void> }) {
  const say = useSay();
  const [person, setPerson] = useState(record.person);
  const [did, setDid] = useState(record.did);
  const [done, setDone] = useState(false);
  return (
    <form
      onSubmit={(e) => {
        e.preventDefault();
        void keepWords(record.id, { person, did })
          .then(kept)
          .then(() => setDone(true));
      }}
      onInput={() => setDone(false)}
    >
      <Field label={say(words.person)} hint={say(words.personHint)}>
        <input value={person} autocomplete="off" onInput={(e) => setPerson(e.currentTarget.value)} />
      </Field>
      <Field label={say(words.did)} hint={say(words.didHint)}>
        <textarea rows={4} value={did} onInput={(e) => setDid(e.currentTarget.value)} />
      </Field>
      <div class="actions">
        <Button type="submit">{say(words.keep)}</Button>
        <span role="status">{done && say(words.kept)}</span>
      </div>
    </form>
  );
}
