import type { School } from '../core/school.ts';
import type { Span } from '../core/text.ts';
import { placesOf } from './people-named.ts';
import { isSchoolLife } from './school-words.ts';
import { tokensOf } from './tokens.ts';

/** Does a text speak of school at all, in everybody's words or in the school's own? */
export function hasSchoolLife(text: string, school: School): boolean {
  const tokens = tokensOf(text);
  return (
    tokens.some((t, i) => isSchoolLife(t.word, tokens[i + 1]?.word)) || ownWordsIn(text, school).length > 0
  );
}

/** Where a text uses words that only this school's people say. */
export function ownWordsIn(text: string, { school }: School): Span[] {
  return (school.words ?? []).flatMap((word) => placesOf(text.toLowerCase(), word.toLowerCase()));
}
