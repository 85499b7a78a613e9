import type { Span } from '../core/text.ts';
import { type Book, bookOf, type Entry } from './book.ts';
import type { Sentence } from './phrases.ts';
import { type Word, wordsOf } from './words.ts';
import type { Senses } from './written.ts';

/** Finds one kind of clue in a sentence. */
export type Clue = (sentence: Sentence) => readonly Span[];

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
 * `#` a number; `£` money. A build has them written down for looking up already.
 */
export function lexicon(senses: Senses | string): Clue {
  let book: Book | undefined;
  const open = () => {
    book ??= bookOf(senses);
    return book;
  };
  unopened.push(() => open().openAll());
  return remembered((sentence) => {
    const words = wordsOf(sentence);
    const found: Span[] = [];
    for (let at = 0; at < words.length; at++) {
      const end = longest(open(), words, at);
      if (end > at) found.push([sentence.from + words[at]!.from, sentence.from + words[end - 1]!.to]);
    }
    return found;
  });
}

/** The same clue is asked for by several rules, and of each sentence for both its neighbours. */
export function remembered(clue: Clue): Clue {
  const heard = new WeakMap<Sentence, readonly Span[]>();
  return (sentence) => {
    const spans = heard.get(sentence) ?? clue(sentence);
    heard.set(sentence, spans);
    return spans;
  };
}

function longest(book: Book, words: readonly Word[], at: number): number {
  const { forms, openings } = words[at]!;
  let end = 0;
  for (let i = 0; i < forms.length; i++) {
    if (!book.mayBegin(openings[i]!)) continue;
    for (const entry of book.entriesAt(forms[i]!)) end = Math.max(end, reach(entry, 1, words, at + 1));
  }
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
  const end = word && (!slot.fits || slot.fits(word)) ? reach(entry, i + 1, words, at + 1) : 0;
  return end || (slot.optional ? reach(entry, i + 1, words, at) : 0);
}
