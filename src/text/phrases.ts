import type { Span } from '../core/text.ts';

/** A sentence of a draft, with straight quotes and plain spaces, and where it begins. */
export interface Sentence {
  text: string;
  from: number;
}

/** One pattern of many phrases, a line each: whole words, any spacing (" ?" may be none), apostrophes optional. Lines are pattern text. */
export function phrases(lines: string): RegExp {
  const all = lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line)
    .map((line) => line.replaceAll(' ?', '\\s*').replaceAll(' ', '\\s+').replaceAll("'", "'?"));
  return new RegExp(`(?<![\\p{L}\\p{N}_])(?:${all.join('|')})(?![\\p{L}\\p{N}_])`, 'giu');
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

export function has(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}

/** Do two stretches stand within `reach` characters of one another? */
export function areNear(a: Span, b: Span, reach: number): boolean {
  return Math.max(a[0], b[0]) - Math.min(a[1], b[1]) <= reach;
}

/** The same text, letter for letter, in plain dress. */
export function plainly(text: string): string {
  return text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[\u00a0\t]/g, ' ');
}

function split(text: string): Sentence[] {
  const out: Sentence[] = [];
  let from = 0;
  for (const end of plainly(text).matchAll(
    /[!?…]+(?=\s|$)|\.+(?=\s|$)(?<!\b(?:mr|mrs|ms|dr|st|yr|no)\.)|\n+|[;]|$/giu,
  )) {
    const to = end.index + end[0].length;
    if (to > from) out.push({ text: plainly(text.slice(from, to)), from });
    from = to;
  }
  return out;
}
