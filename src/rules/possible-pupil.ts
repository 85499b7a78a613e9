import { type Action, personOf } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import type { School } from '../core/school.ts';
import type { Lang } from '../core/text.ts';
import { type PupilCue, pupilCues } from '../text/pupil-cues.ts';
import { bySchoolChannel } from './shared/better.ts';
import { aboutPeople } from './shared/reasons.ts';

const CUES: Record<PupilCue, Record<Lang, string>> = {
  age: { en: 'an age under 18', cy: 'oed dan 18' },
  year: { en: 'a school year', cy: 'blwyddyn ysgol' },
  leaving: { en: 'a leaving year', cy: 'blwyddyn gadael' },
  school: { en: 'the school', cy: 'yr ysgol' },
  mutuals: { en: 'friends who are pupils', cy: 'ffrindiau sy’n ddisgyblion' },
};

/** A new contact on no list, whose profile shows two cues or more of being a pupil. */
export default defineRule({
  id: 'possible-pupil',
  title: { en: 'Somebody who may be a pupil', cy: 'Rhywun a allai fod yn ddisgybl' },
  on: ['connect', 'accept', 'message'],
  level: 'warn',
  about: 'people',
  check(action, { people, school, at }) {
    const person = personOf(action);
    if (!person || pupilCues(person, school, at).length < 2) return undefined;
    const known = people.ask(person).some((m) => m.tier === 'strong' && m.role !== 'candidate');
    return known ? undefined : { variant: 'possible', cause: person.id ?? person.handle ?? person.name };
  },
  words: {
    en: ({ action, school }) => ({
      headline: 'This may be a pupil',
      why: `The profile shows ${named(action, school, 'en', ' and ')}.`,
      better: ['If you do not know this person, leave it.', bySchoolChannel(school, 'en')],
    }),
    cy: ({ action, school }) => ({
      headline: 'Gallai hwn fod yn ddisgybl',
      why: `Mae’r proffil yn dangos ${named(action, school, 'cy', ' ac ')}.`,
      better: ['Os nad ydych yn adnabod y person hwn, gadewch lonydd iddo.', bySchoolChannel(school, 'cy')],
    }),
  },
  reasons: aboutPeople,
  examples: {
    speaks: [
      { name: 'an age and a school year', action: accept(['age:15', 'bio:Year 9']), level: 'warn' },
      { name: 'the school and a leaving year', action: accept(['bio:HLPS', 'bio:class of 2029']) },
      { name: 'the school and an age in one bio', action: accept(['bio:Hafod Lane 🏫 11 yrs old']) },
      { name: 'a school year and listed friends', action: accept(['bio:y6 💅', 'mutual:3']) },
      {
        name: 'following somebody of eleven at the school',
        action: { kind: 'connect', person: { name: 'gaming lad', cues: ['age:11', 'bio:@hafodlane'] } },
      },
    ],
    silent: [
      { name: 'no cue', action: accept([]) },
      { name: 'one cue', action: accept(['age:15']) },
      { name: 'one listed friend is no cue', action: accept(['bio:Year 9', 'mutual:1']) },
      { name: 'a grown-up who left long ago', action: accept(['bio:class of 1999', 'age:44', 'bio:HLPS']) },
      {
        name: 'a colleague on the list',
        action: { kind: 'connect', person: { name: 'Gareth Abernathy', cues: ['bio:Y6', 'bio:HLPS'] } },
      },
      { name: 'a teacher of a year elsewhere', action: accept(['bio:Year 6 teacher', 'age:29']) },
    ],
  },
});

function accept(cues: readonly string[]): Action {
  return { kind: 'accept', person: { name: 'Marcus Fenwick', handle: 'marcusf', cues }, what: 'friend' };
}

/** Told again from the act: a warning is made from it, and the profile is not kept. */
function named(action: Action, school: School, lang: Lang, and: string): string {
  const person = personOf(action);
  const cues = person ? pupilCues(person, school, new Date()) : [];
  const words = cues.map((c) => CUES[c][lang]);
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + and + words.at(-1);
}
