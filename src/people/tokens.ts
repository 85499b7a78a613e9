import { normalForm } from './normal.ts';
import type { Register } from './register.ts';
import { remembering } from './remembering.ts';
import { soundOf } from './sound.ts';
import { variantsOf } from './variants.ts';
import { PARTICLES, type Word } from './words.ts';
import { eachWord } from './words-at.ts';

/** A word as it is written, and what there is to know of it wherever it stands. */
export interface Written {
  raw: string;
  /** Without the 's and the hyphen at its end. */
  bare: string;
  length: number;
  words: readonly Word[];
  /** The words in one string, as `wordsFrom` reads them. */
  key: string;
  /** May it be part of a listed name? */
  listed: boolean;
  capital: boolean;
  /** One of the small words within surnames. */
  particle: boolean;
}

/** A word of a draft, and where it stands. */
export interface Token {
  word: Written;
  from: number;
  to: number;
}

export interface Read {
  tokens: readonly Token[];
  /** There was an @ or a #. */
  tagged: boolean;
}

/** Reads drafts. A word that it has met before it knows: a draft is read again at every pause. */
export function readerFor(register: Register): (text: string) => Read {
  const known = remembering((raw) => written(raw, register));
  // What was met last under a sum, to be found without even taking the word out of the text.
  const atHand: (Written | undefined)[] = Array(SUMS).fill(undefined);
  return (text) => {
    const tokens: Token[] = [];
    const tagged = eachWord(text, (from, to, sum) => {
      const slot = (sum ^ (sum >>> 16)) & (SUMS - 1);
      let word = atHand[slot];
      if (!word || !standsAt(text, word.raw, from, to)) {
        word = known(text.slice(from, to));
        atHand[slot] = word;
      }
      tokens.push({ word, from, to: from + word.bare.length });
    });
    return { tokens, tagged };
  };
}

const SUMS = 4096;

function standsAt(text: string, raw: string, from: number, to: number): boolean {
  if (raw.length !== to - from) return false;
  for (let i = 0; i < raw.length; i++) if (raw.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

function written(raw: string, register: Register): Written {
  const bare = raw.replace(/(?:['’]s|[-'’])$/u, '');
  const words = wordsIn(bare);
  const capital = isCapital(bare);
  return {
    raw,
    bare,
    words,
    length: words.reduce((sum, w) => sum + w.text.length, 0),
    key: keyOf(words),
    listed: isListed(words, register) || (capital && sounds(words, register)),
    capital,
    particle: words.every((w) => PARTICLES.has(w.text)),
  };
}

/** A space, or a heart between two names. */
const GAP = /^(?:[ \t\u00a0]|\p{Extended_Pictographic}\ufe0f?)+$/u;

/** Does only a space or an emoji part it from the next, or the full stop of "Mr."? */
export function adjoins(text: string, token: Token, next: Token): boolean {
  if (next.from === token.to + 1 && text.charCodeAt(token.to) === 32) return true;
  const gap = text.slice(token.to, next.from);
  return GAP.test(gap) || (isAddress(token.word.bare) && /^\.[ \t]+$/.test(gap));
}

/** Does a comma and a space part it from the next? */
export function isComma(text: string, token: Token, next: Token): boolean {
  return next.from === token.to + 2 && text.startsWith(', ', token.to);
}

function isCapital(raw: string): boolean {
  const code = raw.charCodeAt(0);
  return code < 128 ? code < 91 : /^\p{Lu}/u.test(raw.normalize('NFKC'));
}

/** Mr, Mrs, Ms: what a surname is said with at school. */
export function isAddress(raw: string): boolean {
  return /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Madam|Master|Prof|Coach|Auntie|Uncle)$/.test(raw);
}

function wordsIn(raw: string): Word[] {
  if (/^[A-Za-z]+$/.test(raw)) return [{ text: raw.toLowerCase(), glued: false }];
  const parts = normalForm(raw)
    .replace(/'/g, '')
    .split(/[^\p{L}\p{N}]+/u);
  return parts.filter(Boolean).map((text, i) => ({ text, glued: i > 0 }));
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ text, glued }) => (glued ? '-' : ' ') + text).join('');
}

/** The words that a key was made of. */
export function wordsFrom(key: string): Word[] {
  return [...key.matchAll(/([ -])([^ -]+)/g)].map(([, before, text = '']) => ({
    text,
    glued: before === '-',
  }));
}

function isListed(words: readonly Word[], register: Register): boolean {
  const all = words.length === 1 ? words[0]!.text : words.map((w) => w.text).join('');
  if (all.length < 2) return false;
  if (may(all, register)) return true;
  return words.length > 1 && words.some((w) => may(w.text, register));
}

function sounds(words: readonly Word[], register: Register): boolean {
  return words.length === 1 && register.may(soundOf(words[0]!.text));
}

function may(text: string, register: Register): boolean {
  return register.may(text) || variantsOf(text).some(register.may);
}
