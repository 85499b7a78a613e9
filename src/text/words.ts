import type { Sentence } from './phrases.ts';

/** A word of a sentence, and all that it can be looked up as. */
export interface Word {
  from: number;
  to: number;
  forms: readonly string[];
  /** How each of them begins. */
  openings: readonly number[];
}

/** How many openings there are. */
export const OPENINGS = 1024;

/** The first two letters as a number: other letters may share it. A list tells by it at once that it has no such word. */
export function openingOf(form: string, at = 0): number {
  return ((form.charCodeAt(at) & 31) << 5) | (form.charCodeAt(at + 1) & 31);
}

const WORD = /[a-zß-öø-ÿŵŷ0-9£&]+(?:['-][a-zß-öø-ÿŵŷ0-9]+)*|\p{Extended_Pictographic}/gu;

/** How people write when they are in a hurry, or at home. */
const SHORT: Readonly<Record<string, string>> = {
  u: 'you',
  ur: 'your',
  ppl: 'people',
  nowt: 'nothing',
  nuffin: 'nothing',
  nothin: 'nothing',
  owt: 'anything',
  summat: 'something',
  wor: 'our',
  oor: 'our',
  til: 'until',
  till: 'until',
  tmrw: 'tomorrow',
  tmw: 'tomorrow',
  tomoz: 'tomorrow',
  cuz: 'because',
  cos: 'because',
  coz: 'because',
  sch: 'school',
  skl: 'school',
  skool: 'school',
  pw: 'password',
  pwd: 'password',
  heid: 'head',
  heidie: 'headteacher',
  bairns: 'children',
  weans: 'children',
  kiddies: 'kids',
  kiddos: 'kids',
  littlies: 'kids',
  sumone: 'someone',
  sum1: 'someone',
  every1: 'everyone',
};

const read = new WeakMap<Sentence, readonly Word[]>();

/** The words of a sentence; every lexicon asks for the same ones in turn. */
export function wordsOf(sentence: Sentence): readonly Word[] {
  const words = read.get(sentence) ?? [...sentence.text.matchAll(WORD)].map(wordOf);
  read.set(sentence, words);
  return words;
}

export function isWord(written: string): boolean {
  return /^[\p{L}'-]+$/u.test(written);
}

function wordOf(found: RegExpMatchArray): Word {
  const from = found.index ?? 0;
  const written = found[0];
  const bare = written.replaceAll("'", '');
  const forms = new Set([bare, written.replace(/'(?:s|re|ve|ll|d|n|r)$/, '').replaceAll("'", '')]);
  if (bare.includes('-')) forms.add(bare.replaceAll('-', ''));
  const short = SHORT[bare];
  if (short) forms.add(short);
  if (/(.)\1\1/.test(bare))
    forms.add(bare.replace(/(.)\1{2,}/g, '$1')).add(bare.replace(/(.)\1{2,}/g, '$1$1'));
  if (/^£?\d[\d,.]*(?:k|m)?$/.test(bare)) forms.add(bare.startsWith('£') ? '£' : '#');
  const all = [...forms];
  return { from, to: from + written.length, forms: all, openings: all.map((form) => openingOf(form)) };
}
