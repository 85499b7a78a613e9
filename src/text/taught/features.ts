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

/** A word as it is compared, and where it stands. */
export interface Part {
  word: string;
  span: Span;
}

export function partsOf(text: string): readonly Part[] {
  return [...text.matchAll(PART)].flatMap(({ 0: part, index }): Part[] => {
    const word = plain(part);
    return word ? [{ word, span: [index, index + part.length] }] : [];
  });
}

/** Everything in a draft that a lesson may have something to say about. */
export function featuresOf(parts: readonly Part[]): readonly Feature[] {
  const found: Feature[] = [];
  let before: { stem: string; span: Span } | undefined;
  for (const { word, span } of parts) {
    const stem = word.length > 4 ? word.replace(ENDING, '') : word;
    const add = (name: string, at = span) => found.push({ key: keyOf(name), span: at });
    add(`=${word}`);
    add(stem);
    if (word.length > KIN) add(`^${word.slice(0, KIN)}`);
    if (before) add(`${before.stem}_${stem}`, [before.span[0], span[1]]);
    before = { stem, span };
  }
  return found;
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
