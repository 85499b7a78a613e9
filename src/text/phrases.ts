import type { Span } from '../core/text.ts';
import { mutations } from './slips.ts';

/** A sentence of a draft in lower case, with straight quotes and plain spaces, and where it begins. */
export interface Sentence {
  text: string;
  from: number;
}

const LETTERS = 'a-zß-öø-ÿŵŷ';

/**
 * One pattern of many phrases, a line each: whole words, any spacing (" ?" may be none), apostrophes optional.
 * Lines are pattern text in lower case. Without the flags i and u it is compiled in a fifth of the time (2026-11).
 */
export function phrases(lines: string): RegExp {
  const all = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line)
    .map((line) => line.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+').replaceAll("'", "'?"))
    .map((line) => line.replace(/\\p\{Lu?\}/g, `[${LETTERS}]`));
  return new RegExp(`(?<![${LETTERS}0-9_])(?:${all.join('|')})(?![${LETTERS}0-9_])`, 'g');
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

export function findIn(sentence: Sentence, pattern: RegExp): Span[] {
  return [...sentence.text.matchAll(pattern)].map((m) => [
    sentence.from + m.index,
    sentence.from + m.index + m[0].length,
  ]);
}

/** Is it anywhere in a draft or a sentence of one? */
export function has(text: string, pattern: RegExp): boolean {
  return plainly(text).search(pattern) >= 0;
}

/** Do two stretches stand within `reach` characters of one another? */
export function areNear(a: Span, b: Span, reach: number): boolean {
  return Math.max(a[0], b[0]) - Math.min(a[1], b[1]) <= reach;
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
