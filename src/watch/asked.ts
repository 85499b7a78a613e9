import type { Telling } from '../core/telling.ts';
import type { Act } from './act.ts';

/** An answer is good for so long; the worker tells when school or person change something before that. */
const GOOD_FOR = 10 * 60_000;
/** How long a press waits for the worker. */
const PATIENCE = 1_500;
const REMEMBERED = 200;

/** What was asked ahead, so that at the press the answer is there. */
export interface Asked {
  /** The answer, if it is there and still good. */
  known(act: Act): Telling | undefined;
  /** Asks, unless it is known or on its way. Rejects when there is no answer in time. */
  ask(act: Act): Promise<Telling>;
  /** Words that were deleted are forgotten. */
  drop(act: Act): void;
  forget(): void;
}

export function keepAsked(put: (act: Act) => Promise<Telling>): Asked {
  const answers = new Map<string, { telling: Telling; at: number }>();
  const underway = new Map<string, Promise<Telling>>();
  const known = (act: Act) => {
    const answer = answers.get(act.key);
    if (!answer) return undefined;
    const stale = Date.now() - answer.at > GOOD_FOR || (answer.telling.until ?? Infinity) <= Date.now();
    return stale ? undefined : answer.telling;
  };
  return {
    known,
    ask(act) {
      const answer = known(act);
      if (answer) return Promise.resolve(answer);
      const waiting = underway.get(act.key);
      if (waiting) return waiting;
      const asking = inTime(put(act)).then((telling) => {
        if (underway.get(act.key) === asking) answers.set(act.key, { telling, at: Date.now() });
        if (answers.size > REMEMBERED) answers.delete(answers.keys().next().value!);
        return telling;
      });
      underway.set(act.key, asking);
      const done = () => underway.get(act.key) === asking && underway.delete(act.key);
      asking.then(done, done);
      return asking;
    },
    drop(act) {
      answers.delete(act.key);
      underway.delete(act.key);
    },
    forget() {
      answers.clear();
      underway.clear();
    },
  };
}

function inTime<T>(asking: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('no answer in time')), PATIENCE);
    asking.then(resolve, reject).finally(() => clearTimeout(late));
  });
}
