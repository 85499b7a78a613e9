import type { ActionKind } from '../core/action.ts';
import type { FromPage } from '../messages.ts';
import { whenIdle } from './idle.ts';
import type { Reading } from './reading.ts';

type Looked = Pick<FromPage['looked']['ask'], 'looks' | 'own'>;

/** A page has long come in by then. */
const SETTLED = 5_000;
const PATIENCE = 2_000;

/**
 * Tells what of a page is there that should be, some time after it has settled: a site that changed is noticed. And
 * what the own profile says, where it is open.
 */
export interface HealthCheck {
  /** The page is new, or at another address. */
  settle(): void;
  leave(): void;
}

export function keepHealth(reading: Reading, tell: (looked: Looked) => void): HealthCheck {
  /** A page load says each thing once: ten odd addresses in a row are one page. */
  const told = new Set<string>();
  let due: ReturnType<typeof setTimeout> | undefined;
  let notIdle = () => {};

  function look(): void {
    const expected = isCalm(reading) ? reading.safely(() => reading.reader().expects?.(reading.page())) : [];
    const whole = new Map<ActionKind, boolean>();
    for (const { act, there } of expected ?? [])
      if (reading.watches(act)) whole.set(act, there && (whole.get(act) ?? true));
    const looks = [...whole]
      .map(([act, there]) => ({ act, there }))
      .filter(({ act, there }) => !told.has(`${act} ${there}`));
    for (const { act, there } of looks) told.add(`${act} ${there}`);
    const own = ownProfile(reading);
    const news = own && !told.has(own.words.join());
    if (news) told.add(own.words.join());
    if (looks.length || news) tell({ looks, ...(news && { own }) });
  }

  return {
    settle() {
      clearTimeout(due);
      notIdle();
      due = setTimeout(() => {
        notIdle = whenIdle(look, PATIENCE);
      }, SETTLED);
    },
    leave() {
      clearTimeout(due);
      notIdle();
    },
  };
}

function ownProfile(reading: Reading): Looked['own'] {
  const account = isCalm(reading) && reading.signedIn();
  const words = reading.safely(() => reading.reader().ownWords?.(reading.page()));
  return words && typeof account === 'object' ? { account, words } : undefined;
}

/** Signed in for certain, on a whole page that the person has in front of them, and not cut off. */
function isCalm(reading: Reading): boolean {
  const here = document.visibilityState === 'visible' && document.readyState === 'complete';
  return here && navigator.onLine && typeof reading.signedIn() === 'object';
}
