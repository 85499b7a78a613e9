import { FEW } from '../../src/text/taught/weigh.ts';
import { type Draft, keysFor } from './drafts.ts';

/** What one rule learnt: logistic regression over words, by AdaGrad. The same drafts teach the same, every time. */
export interface Learnt {
  bias: number;
  heard: number;
  weights: ReadonlyMap<number, number>;
}

const ROUNDS = 30;
const RATE = 0.3;
/** Pulls every weight towards nothing: a word that a few drafts had by chance is not believed. */
const DOUBT = 0.005;
/** That nothing is said of ordinary life is worth as much as two drafts. */
const QUIET_WORTH = 2;
/** A word that one or two drafts had teaches nothing. */
const LEAST = 3;
/** How strongly a rule's own reading counts beside the words. */
const OWN = 0.25;

/** `stubborn`: drafts that are worth as much as so many. */
export function learn(
  rule: string,
  drafts: readonly Draft[],
  stubborn: ReadonlyMap<Draft, number> = new Map(),
): Learnt {
  const keys = new Map(drafts.map((draft) => [draft, keysFor(rule, draft)]));
  const index = wordsOf([...keys.values()]);
  const examples = [...keys].map(([draft, known]) => ({
    words: [...known].flatMap((key) => index.get(key) ?? []),
    scale: 1 / Math.sqrt(Math.max(FEW, known.length)),
    heard: draft.heard.has(rule),
    speaks: draft.rule === rule && draft.speaks ? 1 : 0,
    worth: (draft.rule === rule ? 1 : QUIET_WORTH) * (stubborn.get(draft) ?? 1),
  }));
  const weights = new Float64Array(index.size);
  const seen = new Float64Array(index.size).fill(1e-6);
  let bias = 0;
  let biasSeen = 1e-6;
  let heard = 0;
  let heardSeen = 1e-6;
  const draw = drawing(7);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { words, scale, heard: isHeard, speaks, worth } of shuffled(examples, draw)) {
      let sum = 0;
      for (const word of words) sum += weights[word]!;
      const score = bias + sum * scale + (isHeard ? heard * OWN : 0);
      const off = (1 / (1 + Math.exp(-score)) - speaks) * worth;
      biasSeen += off * off;
      bias -= (RATE * off) / Math.sqrt(biasSeen);
      for (const word of words) {
        const step = off * scale + DOUBT * weights[word]!;
        seen[word]! += step * step;
        weights[word]! -= (RATE * step) / Math.sqrt(seen[word]!);
      }
      if (isHeard) {
        const step = off * OWN;
        heardSeen += step * step;
        heard -= (RATE * step) / Math.sqrt(heardSeen);
      }
    }
  }
  return { bias, heard: heard * OWN, weights: new Map([...index].map(([key, i]) => [key, weights[i]!])) };
}

export function scored(rule: string, draft: Draft, { bias, heard, weights }: Learnt): number {
  const keys = keysFor(rule, draft);
  let sum = 0;
  for (const key of keys) sum += weights.get(key) ?? 0;
  return bias + sum / Math.sqrt(Math.max(FEW, keys.length)) + (draft.heard.has(rule) ? heard : 0);
}

function wordsOf(all: readonly Uint32Array[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const keys of all) for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  const often = [...times].filter(([, count]) => count >= LEAST);
  return new Map(often.map(([key], i) => [key, i]));
}

function shuffled<T>(all: T[], draw: () => number): readonly T[] {
  for (let i = all.length - 1; i > 0; i--) {
    const j = Math.floor(draw() * (i + 1));
    [all[i], all[j]] = [all[j]!, all[i]!];
  }
  return all;
}

/** Numbers as if by chance, and the same ones every time. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}
