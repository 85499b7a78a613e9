import { later } from '../core/later.ts';

/** One word of a draft, with where it stands. */
export interface Token {
  /** As written, without a possessive ending. */
  text: string;
  /** To compare by: lower case, no accents, no dress. Of a tag or handle: without the mark. */
  word: string;
  from: number;
  to: number;
  mark?: '#' | '@';
  /** Counted from 0; words of different sentences have little to do with each other. */
  sentence: number;
}

const WORD = later(
  () =>
    /@[\p{L}\p{N}_](?:[\p{L}\p{N}_.]*[\p{L}\p{N}_])?|#[\p{L}\p{N}\p{M}_]+|[\p{L}\p{N}][\p{L}\p{N}\p{M}\p{Cf}]*(?:['’][\p{L}]+)*/gu,
);
const SHORTENED = /^(?:st|mr|mrs|ms|dr|prof|yr|no|approx|etc|vs)$/;

let last: { text: string; tokens: readonly Token[] } = { text: '', tokens: [] };

/** The words of a draft. Every rule asks for the same draft in turn, so the last answer is kept. */
export function tokensOf(text: string): readonly Token[] {
  if (last.text !== text) last = { text, tokens: split(text) };
  return last.tokens;
}

/** A word without case, accents, fancy letters or invisible characters. */
export function fold(word: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the common, fast case
  if (/^[\x00-\x7f]*$/.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll('’', "'");
}

function split(text: string): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  let end = 0;
  for (const found of text.matchAll(WORD())) {
    const from = found.index;
    const before = tokens.at(-1);
    if (before && endsSentence(text.slice(end, from), before.word)) sentence++;
    let written = found[0];
    end = from + written.length;
    const mark = written[0] === '#' || written[0] === '@' ? written[0] : undefined;
    if (!mark) written = written.replace(/['’][sS]$/, '');
    const bare = mark ? written.slice(1).replaceAll('_', '') : written;
    tokens.push({ text: written, word: fold(bare), from, to: from + written.length, mark, sentence });
  }
  return tokens;
}

function endsSentence(between: string, before: string): boolean {
  if (/[!?\n;…]/.test(between)) return true;
  return /\.(?=\s|$)/.test(between) && !SHORTENED.test(before) && before.length > 1;
}
