import { later } from '../core/later.ts';
import { type Span, spansOf } from '../core/text.ts';
import { needyPhrases, thoseMet } from './needs.ts';
import { mutations } from './slips.ts';

/** A sentence of a draft in lower case, with straight quotes and plain spaces, and where it begins. */
export interface Sentence {
  text: string;
  from: number;
}

const LETTERS = 'a-zß-öø-ÿŵŷ';

/** Many phrases as one pattern. */
export interface Phrases {
  /** Those that can be in this plain text, as its words begin: of forty hardly one. */
  thatMayBeIn(plain: string): readonly RegExp[];
  lines: string;
}

/** Every pattern there is: a build works out what they need. */
export const every: Phrases[] = [];

/**
 * One pattern of many phrases, a line each: whole words, any spacing (" ?" may be none), apostrophes optional.
 * Lines are pattern text in lower case. A phrase is compiled when there is a text that it can be in, without the flags i
 * and u: that takes a fifth of the time (2026-11).
 */
export function phrases(lines: string): Phrases {
  const all = later(() =>
    needyPhrases(lines).map(({ pattern, needs }) => ({ needs, compiled: later(() => compiled(pattern)) })),
  );
  const pattern: Phrases = {
    thatMayBeIn: (plain) => thoseMet(all(), plain).map((phrase) => phrase.compiled()),
    lines,
  };
  every.push(pattern);
  return pattern;
}

/** A phrase, or several with bars between them. */
export function compiled(phrase: string): RegExp {
  const pattern = phrase
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+')
    .replaceAll("'", "'?")
    .replace(/\\p\{Lu?\}/g, `[${LETTERS}]`);
  return new RegExp(`(?<![${LETTERS}0-9_])(?:${pattern})(?![${LETTERS}0-9_])`, 'g');
}

/** Welsh words, each with the forms its first letter takes: "pennaeth|bennaeth|mhennaeth|phennaeth". */
export function welsh(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, ...mutations(word).filter((form) => form.length > 2)])
    .join('|');
}

let last: { text: string; sentences: readonly Sentence[] } = { text: '', sentences: [] };

export function sentencesOf(text: string): readonly Sentence[] {
  if (last.text !== text) last = { text, sentences: split(text) };
  return last.sentences;
}

export function findIn(sentence: Sentence, pattern: RegExp | Phrases): Span[] {
  const { text, from } = sentence;
  const found = 'lines' in pattern ? foundOf(pattern.thatMayBeIn(text), text) : spansOf(text, pattern);
  return found.map(([a, b]) => [from + a, from + b]);
}

/** As one pattern of them all would find them: the next to begin, of two that begin together the one that is written first. */
function foundOf(all: readonly RegExp[], text: string): Span[] {
  if (all.length < 2) return all.flatMap((pattern) => spansOf(text, pattern));
  const found: Span[] = [];
  let next = all.map((pattern) => nextIn(text, pattern, 0));
  for (;;) {
    let first: Span | undefined;
    for (const span of next) if (span && (!first || span[0] < first[0])) first = span;
    if (!first) return found;
    found.push(first);
    const at = Math.max(first[1], first[0] + 1);
    next = next.map((span, i) => (span && span[0] < at ? nextIn(text, all[i]!, at) : span));
  }
}

function nextIn(text: string, pattern: RegExp, at: number): Span | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found ? [found.index, found.index + found[0].length] : undefined;
}

/** Is it anywhere in a draft or a sentence of one? */
export function has(text: string, pattern: RegExp | Phrases): boolean {
  const plain = plainly(text);
  if ('lines' in pattern) return pattern.thatMayBeIn(plain).some((phrase) => plain.search(phrase) >= 0);
  return plain.search(pattern) >= 0;
}

/** Do two stretches stand within `reach` characters of one another? */
export function areNear(a: Span, b: Span, reach: number): boolean {
  return distance(a, b) <= reach;
}

export function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
}

export function nearest(to: Span, spans: readonly Span[]): Span | undefined {
  return [...spans].sort((a, b) => distance(to, a) - distance(to, b))[0];
}

let lastPlain = { text: '', plain: '' };

/** The same text, letter for letter, in lower case and plain dress. */
export function plainly(text: string): string {
  if (text === lastPlain.text || text === lastPlain.plain) return lastPlain.plain;
  const plain = lowered(text)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\t]/g, ' ');
  if (text.length > 1000) lastPlain = { text, plain };
  return plain;
}

/** A few letters change their length with their case: those stay as they are. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (c) => (c.toLowerCase().length === c.length ? c.toLowerCase() : c)).join('');
}

function split(text: string): Sentence[] {
  const plain = plainly(text);
  const out: Sentence[] = [];
  let from = 0;
  for (const end of plain.matchAll(/[!?…]+(?=\s|$)|(?<!\b(?:mr|mrs|ms|dr|st|yr|no))\.+(?=\s|$)|\n+|;|$/g)) {
    const to = end.index + end[0].length;
    if (to > from) out.push({ text: plain.slice(from, to), from });
    from = to;
  }
  return out;
}
