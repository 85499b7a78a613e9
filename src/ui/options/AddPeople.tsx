import { Button, Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { add as words } from '../words/people.ts';
import { DropFile } from './DropFile.tsx';

/** Names typed, pasted, chosen or dropped. Nothing of it is kept here. */
export function AddPeople(props: {
  typed: string;
  type: (typed: string) => void;
  open: (given: string | Uint8Array) => void;
  wrong: string | undefined;
}) {
  const say = useSay();
  return (
    <section>
      <h2>{say(words.title)}</h2>
      <DropFile
        choose={say(words.choose)}
        hint={say(words.drop)}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        take={async (file) => props.open(new Uint8Array(await file.arrayBuffer()))}
      />
      <form
        onSubmit={(e) => {
          e.preventDefault();
          props.open(props.typed);
        }}
      >
        <Field label={say(words.names)} hint={say(words.namesHint)} error={props.wrong}>
          <textarea rows={4} value={props.typed} onInput={(e) => props.type(e.currentTarget.value)} />
        </Field>
        <Button type="submit">{say(words.look)}</Button>
      </form>
    </section>
  );
}
