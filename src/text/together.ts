import type { Span } from '../core/text.ts';
import { findIn, type Phrases, type Sentence } from './phrases.ts';
import { type Clue, remembered } from './sense.ts';

/** Clues that say something only together; the first two are what is marked. */
export type Together = readonly Clue[];

/** Where the clues of one of these stand together, each in the sentence of the first or in one so near to it. */
export function addUp(
  sentences: readonly Sentence[],
  tellings: readonly Together[],
  counts: (sentence: Sentence, span: Span) => boolean = () => true,
  reach = 1,
): Span[] {
  return tellings.flatMap(([first, ...others]) =>
    sentences.flatMap((sentence, i) => {
      const marks = (first?.(sentence) ?? []).filter((span) => counts(sentence, span));
      if (!marks.length) return [];
      const around = sentences.slice(Math.max(0, i - reach), i + reach + 1);
      const near = [sentence, ...around.filter((s) => s !== sentence)];
      let second: readonly Span[] | undefined;
      for (const clue of others) {
        const spans = firstHeard(clue, near);
        if (!spans) return [];
        second ??= spans;
      }
      return [...marks, ...(second ?? [])];
    }),
  );
}

function firstHeard(clue: Clue, sentences: readonly Sentence[]): readonly Span[] | undefined {
  for (const sentence of sentences) {
    const spans = clue(sentence);
    if (spans.length) return spans;
  }
  return undefined;
}

/** Where clues of so many different kinds stand within three sentences that none of them need say it alone. */
export function pileUp(sentences: readonly Sentence[], kinds: readonly Clue[], enough: number): Span[] {
  const heard = sentences.map((sentence) => kinds.map((clue) => clue(sentence)));
  for (let at = 0; at < sentences.length; at++) {
    const near = heard.slice(at, at + 3);
    const found = kinds
      .map((_, kind) => near.flatMap((spans) => spans[kind]!))
      .filter((spans) => spans.length);
    if (found.length >= enough && apart(found.flat()) >= enough) return found.flat();
  }
  return [];
}

/** Is one kind of clue heard more than once in a draft, in different words? */
export function twice(sentences: readonly Sentence[], clue: Clue): Span[] {
  const spans = sentences.flatMap((sentence) => clue(sentence));
  return apart(spans) > 1 ? spans : [];
}

/** How many of these stretches lie beside one another: one word is not two clues. */
function apart(spans: readonly Span[]): number {
  const inOrder = [...spans].sort((a, b) => a[1] - b[1]);
  let end = -1;
  return inOrder.filter((span) => {
    const free = span[0] >= end;
    if (free) end = span[1];
    return free;
  }).length;
}

/** A clue given as a pattern. */
export function pattern(of: RegExp | Phrases): Clue {
  return remembered((sentence) => findIn(sentence, of));
}

/** Any of these will do. */
export function anyOf(...clues: readonly Clue[]): Clue {
  return remembered((sentence) => clues.flatMap((clue) => clue(sentence)));
}

/** The first, in a sentence where the second is not said. */
export function unless(clue: Clue, not: Clue): Clue {
  return remembered((sentence) => (not(sentence).length ? [] : clue(sentence)));
}

/** What stands around a sentence: the one before, the one after, then those further back, `back` at most. */
export function nearby(sentences: readonly Sentence[], i: number, back: number): (Sentence | undefined)[] {
  const further = sentences.slice(Math.max(0, i - back), Math.max(0, i - 1)).reverse();
  return [sentences[i - 1], sentences[i + 1], ...further];
}
