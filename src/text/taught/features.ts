import type { Span } from '../../core/text.ts';

/** A word, the beginning of one, or two that follow one another, as lessons know them; and where it stands. */
export interface Feature {
  key: number;
  span: Span;
}

/** A word in its dress, a number, a picture, or a sign that changes what is said. */
const PART = /\p{Lu}*[\p{Ll}\p{Lo}\p{M}'’]+|\p{Lu}+|\d+|\p{Extended_Pictographic}|[£$%!?#@]/gu;
const ENDING = /(?:ing|ed|es|s|er|ly)$/;
/** So many letters of a long word are taken for its kin: "govern" stands for governor and governing. */
const KIN = 4;

/** Somebody is named here; and what they are to the school, if it is known. */
export interface Named {
  span: Span;
  role?: 'colleague' | 'pupil' | 'parent';
}

/** A word as it is compared, or a whole name; and where it stands. */
export interface Part {
  word: string;
  span: Span;
  named?: { role?: Named['role']; words: readonly string[] };
}

/** What stands for any name: who they are is nothing to learn from, for elsewhere they are called otherwise. */
const NAME = '@name';

/** The words of a text in their order. `named`: in reading order, none within another. */
export function partsOf(text: string, named: readonly Named[] = []): readonly Part[] {
  const words = [...text.matchAll(PART)].flatMap(({ 0: part, index }): Part[] => {
    const word = plain(part);
    return word ? [{ word, span: [index, index + part.length] }] : [];
  });
  const parts: Part[] = [];
  let at = 0;
  for (const { span, role } of named) {
    while (at < words.length && words[at]!.span[1] <= span[0]) parts.push(words[at++]!);
    const from = at;
    while (at < words.length && words[at]!.span[0] < span[1]) at++;
    // A listed name is a name; what only looks like one may be “Sports Day”.
    const within = role ? [] : words.slice(from, at).map(({ word }) => word);
    parts.push({ word: NAME, span, named: { role, words: within } });
  }
  return [...parts, ...words.slice(at)];
}

/** Everything in a draft that a lesson may have something to say about. */
export function featuresOf(parts: readonly Part[]): readonly Feature[] {
  const found: Feature[] = [];
  let before: { stem: string; span: Span } | undefined;
  for (const { word, span, named } of parts) {
    const stem = named ? word : stemOf(word);
    for (const name of named ? aboutName(named) : aboutWord(word)) found.push({ key: keyOf(name), span });
    if (before) found.push({ key: keyOf(`${before.stem}_${stem}`), span: [before.span[0], span[1]] });
    before = { stem, span };
  }
  return found;
}

function aboutWord(word: string): string[] {
  const kin = word.length > KIN ? [`^${word.slice(0, KIN)}`] : [];
  return [`=${word}`, stemOf(word), ...kin];
}

function aboutName({ role, words }: NonNullable<Part['named']>): string[] {
  const pairs = words.slice(1).map((word, i) => `${stemOf(words[i]!)}_${stemOf(word)}`);
  return [NAME, ...(role ? [`@${role}`] : []), ...words.flatMap(aboutWord), ...pairs];
}

function stemOf(word: string): string {
  return word.length > 4 ? word.replace(ENDING, '') : word;
}

/** Numbers by their length, words without case and accents. */
function plain(part: string): string {
  if (/^\d/.test(part)) return `#${Math.min(part.length, 5)}`;
  return part
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
}

/** FNV-1a, 32 bits: a lesson has some thousands of words, so two of them are hardly ever taken for one another. */
function keyOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i++) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
