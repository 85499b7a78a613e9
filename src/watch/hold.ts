import type { Warning } from '../core/telling.ts';
import { holds } from '../core/verdict.ts';
import type { Act } from './act.ts';
import type { Asked } from './asked.ts';
import type { Passes } from './passes.ts';

/** What follows of a held press, up to the next one: the page sees none of it. */
const TAIL = /^(pointerup|mousedown|mouseup|click|keypress|keyup|submit)$/;
/** What a press leads to (a key to a click, a click to a submit) comes within this time. */
const SAME_PRESS = 1_000;

/** One press, from its first event (pointer or key down) to the next press. */
interface Gesture {
  began: number;
  /** Set while its events are kept from the page. */
  held?: Act;
  /** This act was let go in this press: what follows from it passes. */
  letGo?: string;
  key?: string;
}

/** What becomes of a held act. */
export interface Outcome {
  /** The person has to decide. */
  warn(act: Act, warning: Warning): void;
  /** It is free after all. */
  free(act: Act, pressed: Event): void;
  /** The worker did not answer. */
  unanswered(act: Act, pressed: Event): void;
  /** It goes ahead. */
  went(act: Act): void;
}

export interface Hold {
  /** A new press begins. */
  begin(key?: string): void;
  /** Did a person's press lead here just now? */
  recent(): boolean;
  /** The act is happening: lets the event go, or holds it. */
  press(event: Event, act: Act): void;
  /** Keeps the event from the page; what follows of the press too. */
  keep(event: Event, act: Act): void;
  held(): Act | undefined;
  /** Is this event the tail of a press that was held? Then it is kept as well. */
  tail(event: Event): boolean;
  /** The key that opened the warning is still down: it must not press a button in it. */
  stillDown(event: Event): boolean;
  /** The held press is over. */
  release(): void;
}

export function keepHold(asked: Asked, passes: Passes, outcome: Outcome): Hold {
  let gesture: Gesture = { began: -Infinity };
  const recent = () => performance.now() - gesture.began < SAME_PRESS;
  const keep = (event: Event, act: Act) => {
    stop(event);
    gesture.held = act;
  };
  return {
    begin(key) {
      gesture = { began: performance.now(), key };
    },
    recent,
    press(event, act) {
      if (gesture.letGo === act.key && recent()) return;
      const telling = asked.known(act);
      const free = passes.take(act.key) || (telling && !holds(telling.level));
      if (free) {
        gesture.letGo = act.key;
        return outcome.went(act);
      }
      keep(event, act);
      if (telling?.warning) return outcome.warn(act, telling.warning);
      asked.ask(act).then(
        (answer) =>
          answer.warning && holds(answer.level)
            ? outcome.warn(act, answer.warning)
            : outcome.free(act, event),
        () => outcome.unanswered(act, event),
      );
    },
    keep,
    held: () => gesture.held,
    tail(event) {
      if (!gesture.held || !TAIL.test(event.type)) return false;
      if (event.type === 'click' && event.isTrusted) return false;
      stop(event);
      return true;
    },
    stillDown(event) {
      if (gesture.key === undefined || !(event instanceof KeyboardEvent)) return false;
      if (!event.isTrusted || event.key !== gesture.key) return false;
      if (event.type !== 'keyup') return event.repeat;
      gesture.key = undefined;
      return true;
    },
    release() {
      gesture.held = undefined;
    },
  };
}

export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
