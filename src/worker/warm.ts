import { judge } from '../core/judge.ts';
import { offsetAround } from '../school/clock.ts';
import { clockOffset } from '../storage.ts';
import { openNextPattern } from '../text/phrases.ts';
import { openNext } from '../text/sense.ts';
import type { Ready } from './bench.ts';

/** Between two rules there is room for a question to be answered. */
const ROOM = 15;
/** Long enough to pass the cheap gates of the readers. */
const DRAFT = 'My class at our school told me about the trip today, call me on 01632 960000 or ask the head!';

let warmed = false;

/** The readers of drafts compile their patterns on first use: better now than under the first key of a post. */
export function warm(ready: Ready): void {
  if (warmed) return;
  warmed = true;
  const action = { kind: 'publish', text: DRAFT, audience: 'public', place: 'timeline' } as const;
  const left = [...ready.rules];
  const next = () => {
    if (openNextPattern() || openNext()) return void setTimeout(next, ROOM);
    const rule = left.shift();
    if (!rule) return rememberClock(ready);
    judge(action, { platform: 'x', at: new Date() }, { ...ready, rules: [rule] });
    setTimeout(next, ROOM);
  };
  setTimeout(next, ROOM);
}

function rememberClock({ school }: Ready): void {
  void clockOffset.setValue(offsetAround(Date.now(), school.hours?.zone) ?? null);
}
