import { useState } from 'preact/hooks';
import type { SchoolState } from '../../messages.ts';
import { inSlices } from '../../people/steps.ts';
import { openingPeopleFile, type PeopleFile } from '../../school/people-file.ts';
import { Notice } from '../parts.tsx';
import { useSay } from '../say.ts';
import * as words from '../words/people.ts';
import { AddPeople } from './AddPeople.tsx';
import { AskPerson } from './AskPerson.tsx';
import { CheckPeople } from './CheckPeople.tsx';
import { ListState } from './ListState.tsx';

/** The school's people: counted, asked, added; never shown. */
export function PeopleSection({ state, reload }: { state: SchoolState; reload: () => Promise<void> }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [file, setFile] = useState<PeopleFile>();
  const [wrong, setWrong] = useState<string>();
  const [reading, setReading] = useState(false);
  const [kept, setKept] = useState<number>();

  async function open(given: string | Uint8Array) {
    setKept(undefined);
    setReading(true);
    const opened = await inSlices(openingPeopleFile(given));
    setReading(false);
    setWrong('wrong' in opened ? say(words.wrong[opened.wrong]) : undefined);
    setFile('wrong' in opened ? undefined : opened);
  }

  return (
    <>
      <p class="sub">{say(state.school.noList ? words.noList : words.about)}</p>
      <ListState state={state} reload={reload} />
      <AskPerson reload={reload} />
      {file ? (
        <CheckPeople
          file={file}
          change={setFile}
          leave={() => setFile(undefined)}
          kept={async (n) => {
            setKept(n);
            setFile(undefined);
            setTyped('');
            await reload();
          }}
        />
      ) : (
        <AddPeople typed={typed} type={setTyped} open={(given) => void open(given)} wrong={wrong} />
      )}
      <div role="status">
        {reading && <p>{say(words.reading)}</p>}
        {kept !== undefined && <Notice tone="good">{say(words.check.kept, { n: kept })}</Notice>}
      </div>
    </>
  );
}
