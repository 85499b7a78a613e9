import { atLeast } from '../core/verdict.ts';
import type { Act } from './act.ts';
import type { Asked } from './asked.ts';
import { isEditable } from './keys.ts';
import type { Reading } from './reading.ts';
import type { Stage } from './stage.ts';

/** The chip waits for a pause in typing. */
const PAUSE = 200;
/** A box so long that reading it takes this long (ms) is read less often: never more than a tenth of the time. */
const QUICK = 2;

/** Reads drafts as they are written, asks ahead, and keeps the chip true. */
export interface Drafts {
  touched(target: Element): void;
  /** The same words may get another answer now. */
  renew(): void;
  leave(): void;
}

export function keepDrafts(reading: Reading, open: (act: Act) => void, asked: Asked, stage: Stage): Drafts {
  let at: Element | undefined;
  let last: Act | undefined;
  let chipped: Element | undefined;
  let due: ReturnType<typeof setTimeout> | undefined;
  let pausing: ReturnType<typeof setTimeout> | undefined;
  let cost = 0;

  const read = () => {
    due = undefined;
    const began = performance.now();
    const act = at?.isConnected ? reading.drafted(at) : undefined;
    cost = performance.now() - began;
    if (act?.key === last?.key) return;
    if (last) asked.drop(last);
    if (chipped !== act?.element) unchip();
    last = act;
    clearTimeout(pausing);
    if (!act) return;
    asked.ask(act).catch(() => undefined);
    pausing = setTimeout(() => show(act), PAUSE);
  };
  const show = (act: Act) => {
    asked.ask(act).then(
      (telling) => {
        if (act.key !== last?.key || !act.element.isConnected) return;
        const speaks = atLeast(telling.level, 'note');
        if (!telling.warning || !speaks) return unchip();
        chipped = act.element;
        stage.chip(chipped, telling.warning, () => open(act));
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
      if (at) due ??= setTimeout(read, cost > QUICK ? cost * 10 : 0);
    },
    renew() {
      last = undefined;
      if (at) due ??= setTimeout(read, 0);
    },
    leave() {
      clearTimeout(due);
      clearTimeout(pausing);
      at = last = undefined;
    },
  };
}
