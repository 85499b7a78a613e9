import type { Context } from '../../core/rule.ts';
import type { Span } from '../../core/text.ts';
import { showsChildren } from '../../text/picture-words.ts';
import { dayAt } from './day.ts';

/** Where a draft names pupils, or former ones under 18: in full, or by first name beside words of children. */
export function pupilsNamedIn(text: string, { people, school, at }: Context): Span[] {
  if (!text) return [];
  const today = dayAt(at, school);
  return people
    .inText(text)
    .filter((m) => m.role === 'pupil' || (m.role === 'former-pupil' && (m.adultFrom ?? '9999') > today))
    .filter((m) => m.tier === 'strong' || showsChildren(text))
    .map((m) => m.span);
}
