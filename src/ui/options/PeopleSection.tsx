import { useState } from 'preact/hooks';
import type { SchoolState } from '../../messages.ts';
import { openPeopleFile, type PeopleFile } from '../../school/people-file.ts';
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
  const [kept, setKept] = useState<number>();

  function open(given: string | Uint8Array) {
    const opened = openPeopleFile(given);
    setKept(undefined);
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
        <AddPeople typed={typed} type={setTyped} open={open} wrong={wrong} />
      )}
      <div role="status">
        {kept !== undefined && <Notice tone="good">{say(words.check.kept, { n: kept })}</Notice>}
      </div>
    </>
  );
}
