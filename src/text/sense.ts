import type { Span } from '../core/text.ts';
import { formsOf, stemsOf } from './inflect.ts';
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
  let book: Book | undefined;
  const open = () => {
    book ??= bookOf(senses);
    return book;
  };
  unopened.push(() => open().openAll());
  return (sentence) => {
    const words = wordsOf(sentence);
    const found: Span[] = [];
    for (let at = 0; at < words.length; at++) {
      const end = longest(open(), words, at);
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

function longest(book: Book, words: readonly Word[], at: number): number {
  let end = 0;
  for (const form of words[at]!.forms)
    for (const entry of book.entriesAt(form)) end = Math.max(end, reach(entry, 1, words, at + 1));
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

/** The entries of a lexicon, by the word they begin with. */
interface Book {
  entriesAt(form: string): readonly Entry[];
  openAll(): void;
}

/** An entry is read when a word comes up that begins with its first two letters: most never are. */
function bookOf(senses: Readonly<Record<string, Said>>): Book {
  const unread = new Map<string, Set<Written>>();
  const index = new Map<string, Entry[]>();
  for (const said of Object.values(senses))
    for (const lang of ['en', 'cy'] as const)
      for (const text of said[lang]?.split(/[|\n]/).flatMap(spelledOut) ?? []) {
        const parts = text.trim().split(/\s+/);
        const written = { parts, lang };
        for (const key of new Set(keysOf(written)))
          unread.set(key, (unread.get(key) ?? new Set()).add(written));
      }
  const openAt = (key: string) => {
    for (const written of unread.get(key) ?? []) {
      for (const other of keysOf(written)) unread.get(other)?.delete(written);
      addTo(index, written);
    }
    unread.delete(key);
  };
  return {
    entriesAt(form) {
      openAt(keyOf(form));
      return index.get(form) ?? [];
    },
    openAll() {
      for (const key of [...unread.keys()]) openAt(key);
    },
  };
}

/** One entry, before anybody needed it. */
interface Written {
  parts: readonly string[];
  lang: 'en' | 'cy';
}

function keyOf(form: string): string {
  return form.slice(0, 2);
}

/** How the words can begin that an entry begins with. */
function keysOf({ parts, lang }: Written): string[] {
  const keys: string[] = [];
  for (const part of parts) {
    if (part === '_') break;
    if (!isGap(part))
      for (const word of wordsIn(part)) for (const form of stems(word, lang)) keys.push(keyOf(form));
    if (!isGap(part) && !isOptional(part)) break;
  }
  return keys;
}

function addTo(index: Map<string, Entry[]>, { parts, lang }: Written): void {
  let entry = parts.map((part) => slotOf(part, lang));
  for (; entry[0]; entry = entry.slice(1)) {
    for (const word of entry[0].words ?? []) {
      const begun = index.get(word);
      if (begun) begun.push(entry);
      else index.set(word, [entry]);
    }
    if (!entry[0].optional) break;
  }
}

/** "told (work/the head)" as "told work" and "told the head": a slot is one word. */
function spelledOut(written: string): readonly string[] {
  const group = /\(([^()]*\s[^()]*)\)/.exec(written);
  if (!group) return [written];
  const [whole, within = ''] = group;
  return within.split('/').flatMap((one) => spelledOut(written.replace(whole, one)));
}

function slotOf(part: string, lang: 'en' | 'cy'): Slot {
  if (isGap(part)) return { gap: part === '..' ? 3 : 7, optional: true };
  if (part === '_') return { optional: false };
  return {
    optional: isOptional(part),
    words: new Set(wordsIn(part).flatMap((word) => shapes(word, lang))),
  };
}

function isGap(part: string): boolean {
  return part === '..' || part === '...';
}

function isOptional(part: string): boolean {
  return part.endsWith('?');
}

function wordsIn(part: string): readonly string[] {
  return part.replace(/^\(|\)?\??$/g, '').split('/');
}

function shapes(word: string, lang: 'en' | 'cy'): readonly string[] {
  if (isExact(word)) return [word.replace('=', '')];
  if (lang === 'en') return formsOf(word);
  return stems(word, lang).filter((form, i) => i === 0 || form.length > 2);
}

/** Every form of a word begins as one of these. */
function stems(word: string, lang: 'en' | 'cy'): readonly string[] {
  if (isExact(word)) return [word.replace('=', '')];
  if (lang === 'en') return stemsOf(word);
  const bare = word.replaceAll("'", '');
  return [bare, ...(bare.length > 3 ? mutations(bare) : [])];
}

function isExact(word: string): boolean {
  return word.startsWith('=') || !isWord(word);
}
