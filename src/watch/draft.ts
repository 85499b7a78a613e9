import { atLeast } from '../core/verdict.ts';
import type { Act } from './act.ts';
import type { Asked } from './asked.ts';
import { whenIdle } from './idle.ts';
import { isEditable } from './keys.ts';
import type { Reading } from './reading.ts';
import { keepRhythm } from './rhythm.ts';
import type { Stage } from './stage.ts';

/** The chip waits until the hand rests. */
const RESTS = 200;
/** A page that is never idle is read all the same, after so long. */
const BUSY = 100;

/** Reads drafts in the pauses of writing, asks ahead, and keeps the chip true. A key itself costs a glance at the clock. */
export interface Drafts {
  touched(target: Element): void;
  /** The same words may get another answer now. */
  renew(): void;
  leave(): void;
}

export function keepDrafts(reading: Reading, open: (act: Act) => void, asked: Asked, stage: Stage): Drafts {
  const rhythm = keepRhythm();
  let at: Element | undefined;
  let last: Act | undefined;
  let chipped: Element | undefined;
  let waiting = false;
  let notIdle = () => {};
  let resting: ReturnType<typeof setTimeout> | undefined;

  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(look, rhythm.left(performance.now()));
  };
  const look = () => {
    waiting = false;
    if (rhythm.left(performance.now()) > 1) return soon();
    notIdle();
    notIdle = whenIdle(read, BUSY);
  };
  const read = () => {
    const act = at?.isConnected ? reading.drafted(at) : undefined;
    if (act?.key === last?.key) return;
    if (last) asked.drop(last);
    if (chipped !== act?.element) unchip();
    last = act;
    clearTimeout(resting);
    if (!act) return;
    asked.ask(act).catch(() => undefined);
    resting = setTimeout(() => show(act), RESTS);
  };
  const show = (act: Act) => {
    asked.ask(act).then(
      ({ level, warning }) => {
        if (act.key !== last?.key || !act.element.isConnected) return;
        if (!warning || !atLeast(level, 'note')) return unchip();
        chipped = act.element;
        stage.chip(chipped, warning, () => open(act));
      },
      () => undefined,
    );
  };
  const unchip = () => {
    if (chipped) stage.unchip(chipped);
    chipped = undefined;
  };
  return {
    touched(target) {
      if (target !== at && isEditable(target)) at = target;
      if (!at) return;
      rhythm.beat(performance.now());
      soon();
    },
    renew() {
      last = undefined;
      if (at) soon();
    },
    leave() {
      notIdle();
      clearTimeout(resting);
      at = last = undefined;
    },
  };
}
