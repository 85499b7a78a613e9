import type { Span } from '../core/text.ts';
import { findIn, type Phrases, type Sentence } from './phrases.ts';
import type { Clue } from './sense.ts';

/** Clues that say something only together; the first two are what is marked. */
export type Together = readonly Clue[];

/** Where the clues of one of these stand together, each in the sentence of the first or a neighbour of it. */
export function addUp(
  sentences: readonly Sentence[],
  tellings: readonly Together[],
  counts: (sentence: Sentence, span: Span) => boolean = () => true,
): Span[] {
  return tellings.flatMap(([first, ...others]) =>
    sentences.flatMap((sentence, i) => {
      const marks = (first?.(sentence) ?? []).filter((span) => counts(sentence, span));
      if (!marks.length) return [];
      const near = [sentence, sentences[i - 1], sentences[i + 1]].filter((s) => s !== undefined);
      const also = others.map((clue) => near.map((s) => clue(s)).find((spans) => spans.length) ?? []);
      return also.every((spans) => spans.length) ? [...marks, ...(also[0] ?? [])] : [];
    }),
  );
}

/** A clue given as a pattern. */
export function pattern(of: RegExp | Phrases): Clue {
  return (sentence) => findIn(sentence, of);
}

/** Any of these will do. */
export function anyOf(...clues: readonly Clue[]): Clue {
  return (sentence) => clues.flatMap((clue) => clue(sentence));
}

/** The first, in a sentence where the second is not said. */
export function unless(clue: Clue, not: Clue): Clue {
  return (sentence) => (not(sentence).length ? [] : clue(sentence));
}
