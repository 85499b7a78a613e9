import type { Hours } from '../../core/school.ts';
import { workTime } from '../../school/hours.ts';
import { ask } from '../ask.ts';
import { momentWords } from '../moment.ts';
import { Button, Row } from '../parts.tsx';
import { useSay } from '../say.ts';
import { popup as words } from '../words/popup.ts';

/** In working time: on a break, or back from one. Out of it there is nothing to say. */
export function Break(props: {
  hours?: Hours;
  /** The policy leaves breaks free. */
  free: boolean;
  breakUntil?: number;
  reload(): Promise<void>;
}) {
  const say = useSay();
  const { working, until } = workTime(new Date(), props.hours);
  if (!working) return undefined;
  const on = props.breakUntil !== undefined;
  const turn = () => void ask('onBreak', { on: !on }).then(props.reload);
  const end = until === undefined ? '' : momentWords(until, say.lang, props.hours?.zone);
  return (
    <Row
      title={say(on ? words.onBreak : words.atWork)}
      about={say(on ? words.onBreakAbout : words.working, { until: end })}
      end={props.free && <Button onClick={turn}>{say(on ? words.backAtWork : words.takeBreak)}</Button>}
    />
  );
}
