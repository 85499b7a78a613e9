import type { School } from '../../core/school.ts';
import type { ListedPerson } from '../../people/listed.ts';

/** Nobody of this name is on any list; her profile shows what a pupil's does. */
export const practicePupil = {
  name: 'Nia Practice',
  role: 'pupil',
} as const satisfies ListedPerson;

export const practicePerson = {
  name: practicePupil.name,
  handle: 'nia.practice',
  cues: ['age:14', 'bio:Year 9'],
};

/** Stands in until the school's own file is there. */
export const practiceSchool: School = {
  school: { name: 'Larkhill Practice School' },
  policy: { pack: 'oakfield' },
};
