import { ask } from '../ask.ts';
import { stampWords } from '../moment.ts';
import { Button, Row } from '../parts.tsx';
import { ruleTitle } from '../rule-title.ts';
import { useSay } from '../say.ts';
import { quiet as words } from '../words/mine.ts';
import type { Mine } from './state.ts';

/** What is silent or quieter on this device, and how to hear it again. */
export function QuietSection({ own, reload }: Mine) {
  const say = useSay();
  const { wrong, lowered, meters } = own.quiet;
  const day = (at: number) => stampWords(at, say.lang).replace(/ \d\d:\d\d$/, '');
  return (
    <>
      <p class="sub">{say(words.about)}</p>
      <h2>{say(words.wrong)}</h2>
      <p class="sub">{say(words.wrongAbout)}</p>
      {!wrong.length && <p>{say(words.noneWrong)}</p>}
      {wrong.map(({ mark, rule, until }) => (
        <Row
          key={mark}
          title={say(ruleTitle(rule))}
          about={say(words.silentUntil, { day: day(until) })}
          end={
            <Button
              aria-label={say(words.takeBackThis, { what: say(ruleTitle(rule)) })}
              onClick={() => void ask('wrong', { mark, rule, undo: true }).then(reload)}
            >
              {say(words.takeBack)}
            </Button>
          }
        />
      ))}
      <h2>{say(words.lowered)}</h2>
      <p class="sub">{say(words.loweredAbout)}</p>
      {!lowered.length && <p>{say(words.noneLowered)}</p>}
      {lowered.map(({ rule, until }) => (
        <Row
          key={rule}
          title={say(ruleTitle(rule))}
          about={say(words.lowerUntil, { day: day(until) })}
          end={
            <Button
              aria-label={say(words.asBeforeThis, { what: say(ruleTitle(rule)) })}
              onClick={() => void ask('louder', { rule }).then(reload)}
            >
              {say(words.asBefore)}
            </Button>
          }
        />
      ))}
      {meters.length > 0 && (
        <>
          <h2>{say(words.meters)}</h2>
          {meters.map(({ rule, of, unheeded }) => (
            <Row
              key={rule}
              title={say(ruleTitle(rule))}
              about={say(words.meter, { of, unheeded })}
              end={<meter aria-label={say(ruleTitle(rule))} min={0} max={of} value={unheeded} />}
            />
          ))}
        </>
      )}
    </>
  );
}
