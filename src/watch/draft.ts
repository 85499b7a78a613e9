import type { Warning } from '../core/telling.ts';
import { atLeast } from '../core/verdict.ts';
import type { Act } from './act.ts';
import type { Asked } from './asked.ts';
import { isEditable } from './keys.ts';
import type { Reading, Writing } from './reading.ts';
import { keepRhythm } from './rhythm.ts';
import type { Stage } from './stage.ts';

/** The chip waits until the hand rests. */
const RESTS = 200;

/** Reads drafts in the pauses of writing, asks ahead, and keeps the chip true. A key itself costs a glance at the clock. */
export interface Drafts {
  touched(target: Element): void;
  /** A key that may send with Enter goes down. */
  hurry(): void;
  /** The same words may get another answer now. */
  renew(): void;
  leave(): void;
}

export function keepDrafts(
  reading: Reading,
  open: (act: Act) => void,
  asked: Asked,
  stage: Stage,
  /** The hand has come into a box that something can be sent from. */
  begun: () => void,
): Drafts {
  const rhythm = keepRhythm();
  let at: Element | undefined;
  /** Found once for as long as the hand stays in the box: what a box is, is dear to ask. */
  let writing: Writing | undefined;
  let last: Act | undefined;
  let chipped: Element | undefined;
  let waiting = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  /** Enter alone may send at any beat; a button or Ctrl is on its way for longer. */
  const hurries = () => writing?.composer.sends.includes('Enter') ?? true;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(look, rhythm.left(performance.now(), hurries()));
  };
  const look = () => {
    const left = rhythm.left(performance.now(), hurries());
    if (left > 1) return void setTimeout(look, left);
    waiting = false;
    read();
  };
  const read = () => {
    if (at && !writing?.box.isConnected) {
      writing = reading.composing(at);
      if (writing) begun();
    }
    const act = at?.isConnected && writing ? reading.draftIn(writing) : undefined;
    if (act?.key === last?.key) return;
    if (last) asked.drop(last);
    if (chipped !== act?.element) unchip();
    last = act;
    clearTimeout(resting);
    if (act) tell(act);
  };
  const tell = (act: Act) => {
    asked.ask(act).then(
      ({ level, warning }) => {
        if (act.key !== last?.key) return;
        if (warning && atLeast(level, 'note')) resting = setTimeout(() => show(act, warning), RESTS);
        else unchip();
      },
      () => undefined,
    );
  };
  const show = (act: Act, warning: Warning) => {
    if (!act.element.isConnected) return;
    chipped = act.element;
    stage.chip(chipped, warning, () => open(act));
  };
  const unchip = () => {
    if (chipped) stage.unchip(chipped);
    chipped = undefined;
  };
  return {
    touched(target) {
      if (target !== at) {
        writing = undefined;
        if (isEditable(target)) at = target;
      }
      if (!at) return;
      rhythm.beat(performance.now());
      soon();
    },
    hurry() {
      if (at && waiting) read();
    },
    renew() {
      last = writing = undefined;
      clearTimeout(resting);
      if (at) soon();
    },
    leave() {
      clearTimeout(resting);
      at = last = writing = undefined;
    },
  };
}
