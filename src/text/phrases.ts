import { type Span, spansOf } from '../core/text.ts';
import { beginningsOf, type Phrase, phrasesOf } from './openings.ts';
import { mutations } from './slips.ts';

/** A sentence of a draft in lower case, with straight quotes and plain spaces, and where it begins. */
export interface Sentence {
  text: string;
  from: number;
}

const LETTERS = 'a-zß-öø-ÿŵŷ';

/** Many phrases as one pattern. */
export interface Phrases {
  /** What finds in this plain text all that the whole pattern finds. Undefined: nothing is there. */
  on(plain: string): RegExp | undefined;
  /** Compiles the whole of it. */
  open(): RegExp;
  lines: string;
}

/** Every pattern that nobody has opened in a quiet moment yet. */
export const unopened: Phrases[] = [];
/** How often a pattern is compiled in part before it is compiled whole. */
const PARTLY = 4;

/**
 * One pattern of many phrases, a line each: whole words, any spacing (" ?" may be none), apostrophes optional.
 * Lines are pattern text in lower case. Without the flags i and u it is compiled in a fifth of the time (2026-11), and
 * under a first question only those phrases are compiled that have their words in what was read: one in ten.
 */
export function phrases(lines: string): Phrases {
  let all: readonly Phrase[] | undefined;
  let whole: RegExp | undefined;
  const taken = new Set<Phrase>();
  let part: RegExp | undefined;
  let times = 0;
  let seen = 0;
  const pattern: Phrases = {
    on(plain) {
      if (whole) return whole;
      note(plain);
      if (seen === readings) return part;
      seen = readings;
      all ??= phrasesOf(lines);
      const more = all.filter((phrase) => !taken.has(phrase) && phrase.mayStand(begun));
      if (!more.length) return part;
      times += 1;
      if (times > PARTLY) return pattern.open();
      for (const phrase of more) taken.add(phrase);
      part = compiled(all.filter((phrase) => taken.has(phrase)));
      return part;
    },
    open() {
      whole ??= compiled(phrasesOf(lines));
      return whole;
    },
    lines,
  };
  unopened.push(pattern);
  return pattern;
}

/** Compiles the next pattern whole: a millisecond or two each, better spent before the first key. */
export function openNextPattern(): boolean {
  unopened.shift()?.open();
  return unopened.length > 0;
}

/** Beginnings of the words of everything that was read so far, and how often something new came. */
const begun = new Set<string>();
const noted = new Set<string>();
let readings = 0;

function note(plain: string): void {
  if (noted.has(plain)) return;
  if (noted.size > 500) noted.clear();
  noted.add(plain);
  const before = begun.size;
  for (const beginning of beginningsOf(plain)) begun.add(beginning);
  if (begun.size > before) readings += 1;
}

/** V8 makes machine code at once for a text as long as this; for a short one it would compile everything twice. */
const LONG = ' '.repeat(1_000);

function compiled(some: readonly Phrase[]): RegExp {
  const all = some.map(({ pattern }) =>
    pattern
      .replaceAll(' ?', '\\s*')
      .replaceAll(' ', '\\s+')
      .replaceAll("'", "'?")
      .replace(/\\p\{Lu?\}/g, `[${LETTERS}]`),
  );
  const made = new RegExp(`(?<![${LETTERS}0-9_])(?:${all.join('|')})(?![${LETTERS}0-9_])`, 'g');
  made.test(LONG);
  return made;
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
  if (last.text !== text) {
    last = { text, sentences: split(text) };
    note(plainly(text));
  }
  return last.sentences;
}

export function findIn(sentence: Sentence, pattern: RegExp | Phrases): Span[] {
  const fitting = 'on' in pattern ? pattern.on(sentence.text) : pattern;
  if (!fitting) return [];
  return spansOf(sentence.text, fitting).map(([from, to]) => [sentence.from + from, sentence.from + to]);
}

/** Is it anywhere in a draft or a sentence of one? */
export function has(text: string, pattern: RegExp | Phrases): boolean {
  const plain = plainly(text);
  const fitting = 'on' in pattern ? pattern.on(plain) : pattern;
  return fitting !== undefined && plain.search(fitting) >= 0;
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
