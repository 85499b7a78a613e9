import type { SchoolState } from '../../messages.ts';
import { packOf } from '../../registry.ts';
import type { Own } from '../../staff/own.ts';
import { policyName } from '../../staff/reminders.ts';
import { dayWords, stampWords } from '../moment.ts';
import { Button, Pill } from '../parts.tsx';
import { useSay } from '../say.ts';
import { checkup as words } from '../words/checkup.ts';

/** Which policy it is, where to read it, and that it was read. */
export function PolicyRead(props: {
  state: SchoolState;
  own: { own: Own };
  save(patch: Partial<Own>): Promise<unknown>;
}) {
  const say = useSay();
  const { school } = props.state;
  const pack = packOf(school);
  const name = policyName(school, pack);
  if (name === undefined) return undefined;
  const { read } = props.own.own;
  const known = read?.policy === name;
  const { date = pack.source.date, reviewDue, text } = school.policy ?? {};
  const about = [
    date && say(words.dated, { day: whenWords(date, say.lang) }),
    reviewDue && say(words.reviewOn, { day: whenWords(reviewDue, say.lang) }),
  ].filter(Boolean);
  return (
    <section class="card read">
      <h2>{school.policy?.title ?? say(pack.title)}</h2>
      {about.length > 0 && <p class="sub">{about.join(' · ')}</p>}
      <p role="status">
        {known ? (
          <Pill>{say(words.readOn, { day: stampWords(read.at, say.lang) })}</Pill>
        ) : (
          <Pill tone="warn">{say(read ? words.changed : words.unread)}</Pill>
        )}
      </p>
      <div class="actions">
        {!known && (
          <Button look="primary" onClick={() => void props.save({ read: { policy: name, at: Date.now() } })}>
            {say(words.acknowledge)}
          </Button>
        )}
        {text && (
          <a class="button" href={text} target="_blank" rel="noreferrer">
            {say(words.open)}
          </a>
        )}
        <a href="policy.html">{say(words.clauses)}</a>
      </div>
    </section>
  );
}

/** A pack may only know the month or the year. */
function whenWords(date: string, lang: 'en' | 'cy'): string {
  return /^\d{4}-\d\d-\d\d$/.test(date) ? dayWords(date, lang) : date;
}
