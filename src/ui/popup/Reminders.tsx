import type { Reminder } from '../../staff/reminders.ts';
import { openOwn } from '../ask.ts';
import { useSay } from '../say.ts';
import { reminders as words } from '../words/checkup.ts';
import { type Line, linesOf } from './reminder-lines.ts';

/** What there is to do, a line each; pressing one goes there. */
export function Reminders({ of }: { of: readonly Reminder[] }) {
  const say = useSay();
  const lines = linesOf(of, say);
  if (!lines.length) return undefined;
  return (
    <section aria-labelledby="to-do">
      <h2 id="to-do">{say(words.title)}</h2>
      <Lines of={lines.slice(0, AT_ONCE)} />
      {lines.length > AT_ONCE && (
        <details>
          <summary>{say(words.more, { n: lines.length - AT_ONCE })}</summary>
          <Lines of={lines.slice(AT_ONCE)} />
        </details>
      )}
    </section>
  );
}

/** More would push the rest of the popup out of sight. */
const AT_ONCE = 2;

function Lines({ of }: { of: readonly Line[] }) {
  return (
    <ul class="lines">
      {of.map(({ title, about, at }) => (
        <li key={`${title}${about}`}>
          <button type="button" class="line" onClick={() => void openOwn(`mine.html#${at}`)}>
            <span>
              {title}
              {about && <small>{about}</small>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
