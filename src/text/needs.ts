import { later } from '../core/later.ts';
import { fnv } from './fnv.ts';
import { beginningsOf, inOneLine, phrasesOf } from './openings.ts';

/** A phrase, and the numbers of what it needs: each a set of beginnings, one of which has to be in a text. */
export interface Needy {
  pattern: string;
  needs: readonly number[];
}

/** What phrases need, worked out. */
export interface WrittenNeeds {
  /** How many needs there are. */
  count: number;
  /** Which of them are met by a word that begins like this. */
  metBy: Readonly<Record<string, readonly number[]>>;
  /** Of each pattern, by its lines: how long each phrase is, and what it needs. */
  phrases: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** A build puts them here (scripts/written-needs.ts): a woken worker would take longer to work them out than to read a draft. */
const WRITTEN = '';

const known = later(() => {
  const { count, metBy, phrases }: WrittenNeeds = WRITTEN
    ? JSON.parse(WRITTEN)
    : { count: 0, metBy: {}, phrases: {} };
  return { count, metBy: new Map(Object.entries(metBy)), phrases };
});

/** The phrases of a pattern, in their order. */
export function needyPhrases(lines: string): readonly Needy[] {
  const whole = inOneLine(lines);
  const written = known().phrases[fnv(whole)];
  if (!written)
    return phrasesOf(whole).map(({ pattern, needs }) => ({ pattern, needs: needs.map(numberOf) }));
  let from = 0;
  return written.map(([length = 0, ...needs]) => {
    const pattern = whole.slice(from, from + length);
    from += length + 1;
    return { pattern, needs };
  });
}

const numbers = new Map<string, number>();

function numberOf(need: readonly string[]): number {
  const name = need.join('|');
  const there = numbers.get(name);
  if (there !== undefined) return there;
  const number = known().count++;
  numbers.set(name, number);
  for (const opening of new Set(need))
    known().metBy.set(opening, [...(known().metBy.get(opening) ?? []), number]);
  met.clear();
  return number;
}

/** Those of some phrases whose needs a text meets. */
export function thoseMet<T extends Pick<Needy, 'needs'>>(some: readonly T[], plain: string): T[] {
  const is = metBy(plain);
  return some.filter(({ needs }) => needs.every((need) => is[need]));
}

const met = new Map<string, Uint8Array>();

/** 1 in the place of each need that is met. Every pattern asks of the same few texts. */
function metBy(plain: string): Uint8Array {
  const before = met.get(plain);
  if (before) return before;
  if (met.size > 100) met.clear();
  const is = new Uint8Array(known().count);
  for (const beginning of beginningsOf(plain))
    for (const need of known().metBy.get(beginning) ?? []) is[need] = 1;
  met.set(plain, is);
  return is;
}

/** The needs of all these patterns, for a build to write down. */
export function writtenNeeds(all: readonly string[]): WrittenNeeds {
  const phrases = Object.fromEntries(
    all.map((lines) => [
      fnv(inOneLine(lines)),
      needyPhrases(lines).map(({ pattern, needs }) => [pattern.length, ...needs]),
    ]),
  );
  return { count: known().count, metBy: Object.fromEntries(known().metBy), phrases };
}
