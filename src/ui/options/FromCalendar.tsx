import { useState } from 'preact/hooks';
import type { Lang } from '../../core/text.ts';
import { type Entry, readCalendar } from '../../school/calendar.ts';
import { dayHere } from '../../school/clock.ts';
import { dayWords } from '../moment.ts';
import { Button, Notice, Row } from '../parts.tsx';
import { useSay } from '../say.ts';
import { calendar as words } from '../words/my-hours.ts';
import { DropFile } from './DropFile.tsx';

type Came = { is: 'no calendar' } | { is: 'read'; entries: readonly Entry[] } | { is: 'taken' };

/** Terms and closed days out of the school's calendar: read here, looked at, changed, and only then taken over. */
export function FromCalendar(props: { zone?: string; keep(entries: readonly Entry[]): void }) {
  const say = useSay();
  const [came, setCame] = useState<Came>();

  async function take(file: File) {
    const entries = readCalendar(await file.text(), props.zone ?? 'Europe/London', dayHere(Date.now()));
    setCame(entries ? { is: 'read', entries } : { is: 'no calendar' });
  }

  return (
    <section class="calendar">
      <h2>{say(words.title)}</h2>
      <p class="sub">{say(words.about)}</p>
      <DropFile choose={say(words.choose)} hint={say(words.drop)} accept=".ics,text/calendar" take={take} />
      <div role="status">
        {came?.is === 'no calendar' && <Notice tone="warn">{say(words.no)}</Notice>}
        {came?.is === 'taken' && <Notice tone="good">{say(words.taken)}</Notice>}
      </div>
      {came?.is === 'read' && (
        <Found
          entries={came.entries}
          change={(entries) => setCame({ is: 'read', entries })}
          keep={() => {
            props.keep(came.entries);
            setCame({ is: 'taken' });
          }}
        />
      )}
    </section>
  );
}

/** What it says, in plain words, the school days first; each line may be made to count as something else. */
function Found(props: { entries: readonly Entry[]; change(entries: readonly Entry[]): void; keep(): void }) {
  const say = useSay();
  const { entries, change } = props;
  const [rest] = useState(() => new Set(entries.filter(({ as }) => as === 'nothing').map(keyOf)));
  const count = (as: Entry['as']) => entries.filter((entry) => entry.as === as).length;
  const line = (entry: Entry) => (
    <Line
      key={keyOf(entry)}
      entry={entry}
      change={(as) => change(entries.map((one) => (one === entry ? { ...one, as } : one)))}
    />
  );
  if (!entries.length) return <Notice>{say(words.nothing)}</Notice>;
  return (
    <>
      <p role="status">
        {say(words.found, { terms: count('term'), closed: count('closed'), nothing: count('nothing') })}
      </p>
      {entries.filter((entry) => !rest.has(keyOf(entry))).map(line)}
      {rest.size > 0 && (
        <details>
          <summary>{say(words.rest, { n: rest.size })}</summary>
          {entries.filter((entry) => rest.has(keyOf(entry))).map(line)}
        </details>
      )}
      <div class="actions">
        <Button look="primary" onClick={props.keep}>
          {say(words.keep)}
        </Button>
      </div>
    </>
  );
}

function Line({ entry, change }: { entry: Entry; change(as: Entry['as']): void }) {
  const say = useSay();
  return (
    <Row
      title={entry.title}
      about={daysWords(entry, say.lang, say(words.days))}
      end={
        <select
          class="short"
          aria-label={say(words.as, { title: entry.title })}
          value={entry.as}
          onChange={({ currentTarget: { value } }) =>
            change(value === 'term' || value === 'closed' ? value : 'nothing')
          }
        >
          <option value="term">{say(words.term)}</option>
          <option value="closed">{say(words.closed)}</option>
          <option value="nothing">{say(words.leave)}</option>
        </select>
      }
    />
  );
}

function daysWords({ from, to }: Entry, lang: Lang, several: string): string {
  if (from === to) return dayWords(from, lang);
  return several.replace('{from}', dayWords(from, lang)).replace('{to}', dayWords(to, lang));
}

function keyOf({ title, from, to }: Entry): string {
  return `${title}|${from}|${to}`;
}
