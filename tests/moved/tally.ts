import type { Fate, Outcome } from './trial.ts';

/** How the acts fared, in one line and in detail. */
export function tally(all: readonly Outcome[]) {
  const acts = all.filter(({ was }) => was);
  const count = (fate: Fate) => acts.filter((o) => o.fate === fate).length;
  const [kept, less, told, lost] = [count('kept'), count('less'), count('told'), count('lost')];
  return {
    acts: acts.length,
    held: kept + less,
    line: `${kept + less} of ${acts.length} held (of ${less} less is known), ${told} told by the health check, ${lost} lost`,
    lost: acts.filter(({ fate }) => fate === 'lost').map(said),
    /** Taken for another act, or an act where there was none. */
    mistaken: all.filter(({ fate }) => fate === 'mistaken').map(said),
  };
}

function said({ move, trial, is }: Outcome): string {
  return `${move}: ${trial}${is ? ` became ${JSON.stringify(is)}` : ''}`;
}
