import { isSchoolLife } from './school-words.ts';
import { tokensOf } from './tokens.ts';

/** Does a text speak of school at all? */
export function hasSchoolLife(text: string): boolean {
  const tokens = tokensOf(text);
  return tokens.some((t, i) => isSchoolLife(t.word, tokens[i + 1]?.word));
}
