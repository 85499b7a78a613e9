import type { Context } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { BELONGING, LONG_AGO } from './contempt.ts';
import { peopleNamed, placesOf } from './people-named.ts';
import { findIn, type Sentence } from './phrases.ts';
import { A_COLLEAGUE, A_PARENT, A_PUPIL, OUR_CLASS } from './roles.ts';
import { findSchool } from './school-names.ts';
import { AT_SCHOOL } from './senses/slights.ts';
import { OUR_PEOPLE } from './senses/whom.ts';
import { isFamily } from './voices.ts';

/** Everybody in a sentence whom contempt would hurt: by name, or by what they are at one's school. */
export function targetsIn(sentence: Sentence, text: string, context: Context): Span[] {
  const whole = text.slice(sentence.from, sentence.from + sentence.text.length);
  const shifted = ([a, b]: Span): Span => [a + sentence.from, b + sentence.from];
  const trusts = (context.school.school.linkedBodies ?? [])
    .filter((body) => /trust|federation/i.test(body))
    .flatMap((body) => placesOf(whole.toLowerCase(), body.toLowerCase()));
  const named = [...findSchool(whole, context.school), ...peopleNamed(whole, context), ...trusts].map(
    shifted,
  );
  const byRole =
    isFamily(sentence.text) || LONG_AGO.test(sentence.text)
      ? []
      : [
          ...[A_COLLEAGUE, A_PUPIL, A_PARENT, OUR_CLASS].flatMap((pattern) => findIn(sentence, pattern)),
          ...AT_SCHOOL(sentence),
          ...OUR_PEOPLE(sentence),
        ];
  return [...named, ...byRole].filter(([, to]) => !BELONGING.test(sentence.text.slice(to - sentence.from)));
}
