import { useCallback, useEffect, useState } from 'preact/hooks';
import { eraseRecord, recordWith } from '../../records/keep.ts';
import { pageOf } from '../../records/page.ts';
import { dataUrlOf } from '../../records/picture.ts';
import { type DeviceRecord, hashOf } from '../../records/record.ts';
import { localStamp, utcStamp } from '../../records/stamp.ts';
import { AskTwice } from '../AskTwice.tsx';
import { Copy } from '../Copy.tsx';
import { Button, Notice } from '../parts.tsx';
import { saveAs } from '../save.ts';
import { useSay } from '../say.ts';
import { Title } from '../Title.tsx';
import { records, one as words } from '../words/record.ts';
import { OwnWords } from './OwnWords.tsx';

type Shown = Awaited<ReturnType<typeof recordWith>> | 'coming';

/** One record: look, say what was done, save, erase. */
export function RecordPage({ id }: { id: string }) {
  const say = useSay();
  const [shown, setShown] = useState<Shown>('coming');
  const look = useCallback(() => recordWith(id).then(setShown), [id]);
  useEffect(() => void look(), [look]);
  if (shown === 'coming') return undefined;
  const erase = (
    <AskTwice ask={say(words.erase)} sure={say(words.eraseSure)} go={() => eraseRecord(id).then(look)} />
  );
  if (!shown) return <Title>{say(records.gone)}</Title>;
  if (shown.is === 'broken')
    return (
      <>
        <Title>{say(words.title)}</Title>
        <Notice tone="warn">{say(records.broken)}</Notice>
        {erase}
      </>
    );
  const { record } = shown;
  const picture = dataUrlOf(shown.picture);
  const file = `lanyard-record-${utcStamp(record.at).slice(0, 16).replace(':', '')}.html`;
  return (
    <>
      <Title>
        {record.site} · {localStamp(record.at, record.zone)}
      </Title>
      <Facts record={record} />
      <figure>
        <img src={picture} alt={say(words.picture)} />
        <figcaption>{say(words.visible)}</figcaption>
      </figure>
      <OwnWords record={record} kept={look} />
      <section>
        <h2>{say(words.hash)}</h2>
        <p>
          <code>{hashOf(record)}</code>
        </p>
        <p>{say(words.hashText)}</p>
        <Copy text={hashOf(record)} what={say(words.copyHash)} />
      </section>
      <section class="actions">
        <Button look="primary" onClick={() => saveAs(file, 'text/html', pageOf(record, picture, say.lang))}>
          {say(words.save)}
        </Button>
        <small>{say(words.saveText)}</small>
      </section>
      <section>{erase}</section>
    </>
  );
}

function Facts({ record }: { record: DeviceRecord }) {
  return (
    <p class="facts">
      {record.title}
      <small>{record.address}</small>
      <small>UTC {utcStamp(record.at)}</small>
    </p>
  );
}
