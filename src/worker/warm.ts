import { judge } from '../core/judge.ts';
import { offsetAround } from '../school/clock.ts';
import { clockOffset } from '../storage.ts';
import type { Ready } from './bench.ts';
import { reading } from './reading.ts';

/** Between two steps there is room for a question to be answered. */
const ROOM = 15;
/** Nobody has asked for so long: a step of some milliseconds now stands in nobody's way. */
const QUIET = 100;
/** Long enough to pass the cheap gates of the readers. */
const DRAFT = 'My class at our school told me about the trip today, call me on 01632 960000 or ask the head!';

let warmed = false;
let asked = 0;

/** The readers of drafts are opened on first use: better in a quiet moment than under the first key of a post. */
export function warm(ready: Ready): void {
  asked = Date.now();
  if (warmed) return;
  warmed = true;
  const action = { kind: 'publish', text: DRAFT, audience: 'public', place: 'timeline' } as const;
  const left = [...ready.rules];
  const next = () => {
    const quiet = Date.now() - asked;
    if (quiet < QUIET) return void setTimeout(next, QUIET - quiet);
    if (reading().openNext()) return void setTimeout(next, ROOM);
    const rule = left.shift();
    if (!rule) return rememberClock(ready);
    judge(action, { platform: 'x', at: new Date() }, { ...ready, rules: [rule] });
    setTimeout(next, ROOM);
  };
  setTimeout(next, QUIET);
}

function rememberClock({ school }: Ready): void {
  void clockOffset.setValue(offsetAround(Date.now(), school.hours?.zone) ?? null);
}
