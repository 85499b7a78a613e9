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
  /** By the first letter of a word, which needs it meets as it begins: "|teach:3 17|team :4|". */
  metBy: Readonly<Record<string, string>>;
  /** Of each pattern: how long each phrase is, and what it needs, "12.3.17 8.4". */
  phrases: Readonly<Record<string, string>>;
}

/** A build puts them here (scripts/written-needs.ts): a woken worker would take tens of milliseconds to work them out. */
const WRITTEN: WrittenNeeds = { count: 0, metBy: {}, phrases: {} };

/** The phrases of a pattern, in their order. */
export function needyPhrases(lines: string): readonly Needy[] {
  const whole = inOneLine(lines);
  const written = WRITTEN.phrases[keyOf(whole)];
  if (!written)
    return phrasesOf(whole).map(({ pattern, needs }) => ({ pattern, needs: needs.map(numberOf) }));
  let from = 0;
  return written.split(' ').map((numbers) => {
    const [length = 0, ...needs] = numbers.split('.').map(Number);
    const pattern = whole.slice(from, from + length);
    from += length + 1;
    return { pattern, needs };
  });
}

/** Long enough to tell patterns apart; the build looks whether it does. */
export function keyOf(whole: string): string {
  return `${whole.length} ${whole.slice(0, 40)} ${whole.slice(-40)}`;
}

const numbers = new Map<string, number>();
let count = WRITTEN.count;

function numberOf(need: readonly string[]): number {
  const name = need.join('|');
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = count++;
  numbers.set(name, number);
  for (const opening of new Set(need)) metBy.set(opening, [...needsOf(opening), number]);
  met.clear();
  return number;
}

const metBy = new Map<string, readonly number[]>();

/** The needs that a word meets by beginning like this. */
function needsOf(beginning: string): readonly number[] {
  const known = metBy.get(beginning);
  if (known) return known;
  const all = WRITTEN.metBy[beginning.charAt(0)] ?? '';
  const mark = `|${beginning}:`;
  const at = all.indexOf(mark);
  const from = at + mark.length;
  const needs = at < 0 ? [] : all.slice(from, all.indexOf('|', from)).split(' ').map(Number);
  metBy.set(beginning, needs);
  return needs;
}

/** Those of some phrases whose needs a text meets. */
export function thoseMet<T extends Pick<Needy, 'needs'>>(some: readonly T[], plain: string): T[] {
  const is = needsIn(plain);
  return some.filter(({ needs }) => areMet(needs, is));
}

function areMet(needs: readonly number[], met: Uint8Array): boolean {
  for (const need of needs) if (!met[need]) return false;
  return true;
}

const met = new Map<string, Uint8Array>();

/** 1 in the place of each need that is met. Every pattern asks of the same few texts. */
function needsIn(plain: string): Uint8Array {
  const before = met.get(plain);
  if (before) return before;
  if (met.size > 100) met.clear();
  const is = new Uint8Array(count);
  for (const beginning of beginningsOf(plain)) for (const need of needsOf(beginning)) is[need] = 1;
  met.set(plain, is);
  return is;
}

/** The needs of all these patterns, for a build to write down. */
export function writtenNeeds(all: readonly string[]): WrittenNeeds {
  const phrases: Record<string, string> = {};
  for (const whole of new Set(all.map(inOneLine))) {
    const key = keyOf(whole);
    if (phrases[key]) throw new Error(`Two patterns begin and end alike: ${key}`);
    const needy = needyPhrases(whole).map(({ pattern, needs }) => [pattern.length, ...needs].join('.'));
    phrases[key] = needy.join(' ');
  }
  const letters: Record<string, string> = {};
  for (const [beginning, needs] of metBy) {
    const letter = beginning.charAt(0);
    if (needs.length) letters[letter] = `${letters[letter] ?? '|'}${beginning}:${needs.join(' ')}|`;
  }
  return { count, metBy: letters, phrases };
}
