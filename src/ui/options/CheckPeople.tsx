import { useEffect, useRef, useState } from 'preact/hooks';
import type { Role } from '../../core/person.ts';
import { ROLES } from '../../people/listed.ts';
import { inSlices } from '../../people/steps.ts';
import { USES, type Use } from '../../school/columns.ts';
import { forRole, type PeopleFile, type PeopleRead, readingPeople } from '../../school/people-file.ts';
import { ask } from '../ask.ts';
import { Button, Field } from '../parts.tsx';
import { useSay } from '../say.ts';
import { cancel, noAnswer, roles } from '../words/common.ts';
import { add, uses, why, check as words } from '../words/people.ts';

/** What was understood of a table and what was left out, before anything of it is kept. */
export function CheckPeople(props: {
  file: PeopleFile;
  change: (file: PeopleFile) => void;
  leave: () => void;
  kept: (n: number) => Promise<void>;
}) {
  const say = useSay();
  const { file } = props;
  const [role, setRole] = useState<Role>('pupil');
  const [replace, setReplace] = useState(false);
  const [sealing, setSealing] = useState<'no' | 'now' | 'failed' | 'locked'>('no');
  const [leftAfter, setLeftAfter] = useState(YEARS[0]);
  const { people, leftOut } = usePeopleIn(file, role, leftAfter);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  async function keep() {
    setSealing('now');
    try {
      let before = 0;
      for (; people.length - before > PARCEL; before += PARCEL)
        await ask('importPeople', {
          people: people.slice(before, before + PARCEL),
          replace,
          before,
          more: true,
        });
      const answer = await ask('importPeople', { people: people.slice(before), replace, before });
      if ('locked' in answer) setSealing('locked');
      else if ('lost' in answer) setSealing('failed');
      else await props.kept(answer.added);
    } catch {
      setSealing('failed');
    }
  }

  function take(next: Role) {
    setRole(next);
    props.change(forRole(file, next));
  }

  const use = (at: number, next: Use) =>
    props.change({ ...file, columns: file.columns.map((c, i) => (i === at ? { ...c, use: next } : c)) });
  return (
    <section class="card check">
      <h2 tabIndex={-1} ref={heading}>
        {say(words.title)}
      </h2>
      <Field label={say(add.role)}>
        <select value={role} onChange={(e) => take(ROLES.find((r) => r === e.currentTarget.value) ?? role)}>
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {say(roles[one])}
            </option>
          ))}
        </select>
      </Field>
      {role === 'former-pupil' && file.columns.some((column) => column.use === 'leaves') && (
        <Field label={say(words.leftAfter)} hint={say(words.leftAfterHint)}>
          <select value={leftAfter} onChange={(e) => setLeftAfter(Number(e.currentTarget.value))}>
            {YEARS.map((year) => (
              <option key={year} value={year}>
                {say(words.year, { n: year })}
              </option>
            ))}
          </select>
        </Field>
      )}
      <p role="status">
        {people[0]
          ? `${say(words.understood, { n: people.length, role: say(roles[role]) })} ${say(words.first, { name: people[0].name })}`
          : say(words.nobody)}
      </p>
      <Undated people={people} />
      {file.columns.length > 1 && (
        <fieldset class="rows columns">
          <legend>{say(words.columns)}</legend>
          {file.columns.map((column, i) => (
            <Field
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
              key={i}
              label={column.heading || say(words.column, { n: i + 1 })}
              hint={column.sample ? say(words.such, { sample: column.sample.slice(0, 40) }) : undefined}
            >
              <select
                value={column.use}
                onChange={(e) => use(i, USES.find((u) => u === e.currentTarget.value) ?? 'ignore')}
              >
                {USES.map((one) => (
                  <option key={one} value={one}>
                    {say(uses[one])}
                  </option>
                ))}
              </select>
            </Field>
          ))}
        </fieldset>
      )}
      {leftOut.length > 0 && (
        <details>
          <summary>{say(words.leftOut, { n: leftOut.length })}</summary>
          <ul>
            {leftOut.slice(0, 50).map(({ row, why: reason }) => (
              <li key={row}>{say(words.row, { row, why: say(why[reason]) })}</li>
            ))}
            {leftOut.length > 50 && <li>{say(words.more, { n: leftOut.length - 50 })}</li>}
          </ul>
        </details>
      )}
      <label class="tick">
        <input type="checkbox" checked={replace} onChange={(e) => setReplace(e.currentTarget.checked)} />
        {say(words.replace, { role: say(roles[role]).toLowerCase() })}
      </label>
      <p class="sub">{say(words.nothingKept)}</p>
      <div class="actions">
        <Button look="primary" disabled={!people.length || sealing === 'now'} onClick={() => void keep()}>
          {sealing === 'now' ? say(words.sealing) : say(words.keep, { n: people.length })}
        </Button>
        {sealing === 'now' && <HowFar />}
        <Button onClick={props.leave}>{say(cancel)}</Button>
        <span role="status">
          {sealing === 'failed' && say(noAnswer)}
          {sealing === 'locked' && say(words.locked)}
        </span>
      </div>
    </section>
  );
}

/** A day that could not be read, or is not there, makes a difference: it is said before anything is kept. */
function Undated({ people }: Pick<PeopleRead, 'people'>) {
  const say = useSay();
  const former = people.filter((one) => one.role === 'former-pupil' && !one.adultFrom).length;
  const candidates = people.filter((one) => one.role === 'candidate' && !one.until).length;
  if (!former && !candidates) return null;
  return <p>{former ? say(words.noAge, { n: former }) : say(words.noEnd, { n: candidates })}</p>;
}

/** So many at a time that nobody waits for the worker while it takes them in. */
const PARCEL = 2000;

const YEARS = [6, 2, 8, 9, 11, 13];

/** Read again whenever a column or the role changes, without keeping the page waiting. */
function usePeopleIn(file: PeopleFile, role: Role, leftAfter: number | undefined): PeopleRead {
  const [read, setRead] = useState<PeopleRead>({ people: [], leftOut: [] });
  useEffect(() => {
    let current = true;
    void inSlices(readingPeople(file, role, leftAfter)).then((all) => current && setRead(all));
    return () => {
      current = false;
    };
  }, [file, role, leftAfter]);
  return read;
}

/** A long list takes some seconds. */
function HowFar() {
  const say = useSay();
  const [far, setFar] = useState<{ done: number; of: number }>();
  useEffect(() => {
    const looking = setInterval(() => void ask('sealing', {}).then(setFar), 200);
    return () => clearInterval(looking);
  }, []);
  return far && <progress aria-label={say(words.sealing)} value={far.done} max={far.of} />;
}
