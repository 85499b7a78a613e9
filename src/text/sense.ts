import type { Span } from '../core/text.ts';
import { formsOf } from './inflect.ts';
import type { Sentence } from './phrases.ts';
import { mutations } from './slips.ts';
import { isWord, type Word, wordsOf } from './words.ts';

/** Finds one kind of clue in a sentence. */
export type Clue = (sentence: Sentence) => readonly Span[];

/** What is said when one thing is meant, by language; entries stand between bars or on lines of their own. */
export interface Said {
  en?: string;
  cy?: string;
}

const unopened: (() => void)[] = [];

/** Opens the next lexicon that nobody has used yet: a few milliseconds each, better spent before the first key. */
export function openNext(): boolean {
  unopened.shift()?.();
  return unopened.length > 0;
}

/**
 * A lexicon: senses in plain English, and the words for each.
 * `sell` is any form of the word, `=sold` only that; `(a/b)` one of them, also of several words, `(a)?` perhaps; `_` any word, `..` up to three,
 * `...` up to seven;
 * `#` a number; `£` money.
 */
export function lexicon(senses: Readonly<Record<string, Said>>): Clue {
  let made: Map<string, Entry[]> | undefined;
  const index = () => {
    made ??= indexed(senses);
    return made;
  };
  unopened.push(index);
  return (sentence) => {
    const words = wordsOf(sentence);
    const found: Span[] = [];
    for (let at = 0; at < words.length; at++) {
      const end = longest(index(), words, at);
      if (end > at) found.push([sentence.from + words[at]!.from, sentence.from + words[end - 1]!.to]);
    }
    return found;
  };
}

/** One place in an entry: the words that fit, or any. */
interface Slot {
  words?: ReadonlySet<string>;
  optional: boolean;
  /** Up to so many words may stand here. */
  gap?: number;
}

type Entry = readonly Slot[];

function longest(index: Map<string, Entry[]>, words: readonly Word[], at: number): number {
  let end = 0;
  for (const form of words[at]!.forms)
    for (const entry of index.get(form) ?? []) end = Math.max(end, reach(entry, 1, words, at + 1));
  return end;
}

/** Where an entry ends when its slots from `i` on fit the words from `at` on; 0 where they do not. */
function reach(entry: Entry, i: number, words: readonly Word[], at: number): number {
  const slot = entry[i];
  if (!slot) return at;
  if (slot.gap) {
    for (let skip = 0; skip <= slot.gap; skip++) {
      const end = reach(entry, i + 1, words, at + skip);
      if (end) return end;
    }
    return 0;
  }
  const word = words[at];
  const end = word && (!slot.words || fits(slot.words, word)) ? reach(entry, i + 1, words, at + 1) : 0;
  return end || (slot.optional ? reach(entry, i + 1, words, at) : 0);
}

function fits(words: ReadonlySet<string>, word: Word): boolean {
  return word.forms.some((form) => words.has(form));
}

function indexed(senses: Readonly<Record<string, Said>>): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const said of Object.values(senses))
    for (const lang of ['en', 'cy'] as const)
      for (const written of said[lang]?.split(/[|\n]/).flatMap(spelledOut) ?? []) {
        if (!written.trim()) continue;
        let entry = written
          .trim()
          .split(/\s+/)
          .map((part) => slotOf(part, lang));
        for (; entry[0]; entry = entry.slice(1)) {
          for (const word of entry[0].words ?? []) {
            const begun = index.get(word);
            if (begun) begun.push(entry);
            else index.set(word, [entry]);
          }
          if (!entry[0].optional) break;
        }
      }
  return index;
}

/** "told (work/the head)" as "told work" and "told the head": a slot is one word. */
function spelledOut(written: string): readonly string[] {
  const group = /\(([^()]*\s[^()]*)\)/.exec(written);
  if (!group) return [written];
  const [whole, within = ''] = group;
  return within.split('/').flatMap((one) => spelledOut(written.replace(whole, one)));
}

function slotOf(part: string, lang: 'en' | 'cy'): Slot {
  if (part === '..') return { gap: 3, optional: true };
  if (part === '...') return { gap: 7, optional: true };
  if (part === '_') return { optional: false };
  const optional = part.endsWith('?');
  const written = part.replace(/^\(|\)?\??$/g, '').split('/');
  return { optional, words: new Set(written.flatMap((word) => shapes(word, lang))) };
}

function shapes(word: string, lang: 'en' | 'cy'): readonly string[] {
  const bare = word.replaceAll("'", '');
  if (word.startsWith('=') || !isWord(word)) return [word.replace('=', '')];
  return lang === 'en'
    ? formsOf(word)
    : [bare, ...(bare.length > 3 ? mutations(bare) : []).filter((form) => form.length > 2)];
}
