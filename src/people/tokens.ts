import { normalForm } from './normal.ts';
import type { Register } from './register.ts';
import { variantsOf } from './variants.ts';
import type { Word } from './words.ts';

/** A word of a draft, where it stands, and whether it may be part of a listed name. */
export interface Token {
  raw: string;
  from: number;
  to: number;
  length: number;
  words: readonly Word[];
  listed: boolean;
  capital: boolean;
  /** Only a space or an emoji parts it from the next, or the full stop of "Mr." */
  adjoins: boolean;
}

const WORD =
  /(?<![@#＠＃\p{L}\p{N}_])[\p{L}\u{1f130}-\u{1f189}][\p{L}\p{M}\p{N}\p{Cf}'’\-\u{1f130}-\u{1f189}]*/gu;
/** A space, or a heart between two names. */
const GAP = /^(?:[ \t\u00a0]|\p{Extended_Pictographic}\ufe0f?)+$/u;

export function tokensOf(text: string, register: Register): Token[] {
  const found = [...text.matchAll(WORD)];
  return found.map((match, i) => {
    const raw = match[0].replace(/(?:['’]s|[-'’])$/u, '');
    const from = match.index;
    const to = from + raw.length;
    const words = wordsIn(raw);
    const gap = text.slice(to, found[i + 1]?.index ?? to);
    return {
      raw,
      from,
      to,
      length: words.reduce((sum, w) => sum + w.text.length, 0),
      words,
      listed: isListed(words, register),
      capital: isCapital(raw),
      adjoins: GAP.test(gap) || (isAddress(raw) && /^\.[ \t]+$/.test(gap)),
    };
  });
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

function isListed(words: readonly Word[], register: Register): boolean {
  const all = words.length === 1 ? words[0]!.text : words.map((w) => w.text).join('');
  if (all.length < 2) return false;
  if (may(all, register)) return true;
  return words.length > 1 && words.some((w) => may(w.text, register));
}

function may(text: string, register: Register): boolean {
  return register.may(text) || variantsOf(text).some(register.may);
}
