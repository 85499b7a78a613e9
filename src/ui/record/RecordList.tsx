import { useEffect, useState } from 'preact/hooks';
import { eraseRecords, type Opened, recordsHere } from '../../records/keep.ts';
import { localStamp } from '../../records/stamp.ts';
import { AskTwice } from '../AskTwice.tsx';
import { useSay } from '../say.ts';
import { Title } from '../Title.tsx';
import { records as words } from '../words/record.ts';
import { CheckSaved } from './CheckSaved.tsx';

/** Every record, newest first; and what there is to know of all of them. */
export function RecordList() {
  const say = useSay();
  const [all, setAll] = useState<readonly Opened[]>();
  const look = () => void recordsHere().then(setAll);
  useEffect(look, []);
  if (!all) return undefined;
  return (
    <>
      <Title>{say(words.page)}</Title>
      <p class="lead">{say(all.length ? words.lead : words.none)}</p>
      <ul class="list">
        {all.map((opened) => (
          <li key={opened.is === 'whole' ? opened.record.id : opened.id}>
            <Line opened={opened} />
          </li>
        ))}
      </ul>
      {all.length > 0 && (
        <AskTwice
          ask={say(words.eraseAll)}
          sure={say(words.eraseAllSure)}
          go={() => eraseRecords().then(look)}
        />
      )}
      <CheckSaved />
      <section>
        <h2>{say(words.protects)}</h2>
        <p>{say(words.protectsText)}</p>
      </section>
    </>
  );
}

function Line({ opened }: { opened: Opened }) {
  const say = useSay();
  if (opened.is === 'broken') return <a href={`#${opened.id}`}>{say(words.broken)}</a>;
  const { id, at, zone, site, title, person } = opened.record;
  return (
    <a href={`#${id}`}>
      <b>
        {site} · {localStamp(at, zone)}
      </b>
      <small>{[person, title].filter(Boolean).join(' · ')}</small>
    </a>
  );
}
