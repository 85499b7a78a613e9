import type { ToldToday } from '../../staff/today.ts';
import { ask } from '../ask.ts';
import { stampWords } from '../moment.ts';
import { Button, Row } from '../parts.tsx';
import { ruleTitle } from '../rule-title.ts';
import { useSay } from '../say.ts';
import { reminders } from '../words/checkup.ts';
import { popup as words } from '../words/popup.ts';

/** Today's warnings by their rule; what they were about is not kept. Each may be called wrong, and that taken back. */
export function Today({ told, reload }: { told: readonly ToldToday[]; reload(): Promise<void> }) {
  const say = useSay();
  if (!told.length) return undefined;
  return (
    <section aria-labelledby="today">
      <h2 id="today">{say(words.today)}</h2>
      {told.slice(0, AT_ONCE).map((one) => (
        <One key={one.mark} told={one} reload={reload} />
      ))}
      {told.length > AT_ONCE && (
        <details>
          <summary>{say(reminders.more, { n: told.length - AT_ONCE })}</summary>
          {told.slice(AT_ONCE).map((one) => (
            <One key={one.mark} told={one} reload={reload} />
          ))}
        </details>
      )}
    </section>
  );
}

/** More would push the rest of the popup out of sight. */
const AT_ONCE = 2;

function One({ told, reload }: { told: ToldToday; reload(): Promise<void> }) {
  const say = useSay();
  const { mark, rule, at, wrong } = told;
  const what = say(ruleTitle(rule));
  const time = stampWords(at, say.lang).slice(-5);
  return (
    <Row
      title={what}
      about={wrong ? say(words.silenced, { time }) : time}
      end={
        <Button
          look="quiet"
          aria-label={say(wrong ? words.undoThis : words.wasWrongThis, { what, time })}
          onClick={() => void ask('wrong', { mark, rule, undo: wrong }).then(reload)}
        >
          {say(wrong ? words.undo : words.wasWrong)}
        </Button>
      }
    />
  );
}
