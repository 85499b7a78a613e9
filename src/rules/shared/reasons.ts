import type { Rule } from '../../core/rule.ts';

/** Why one may go on although the policy speaks: for acts towards a person. */
export const aboutPeople: NonNullable<Rule['reasons']> = [
  { id: 'family', words: { en: 'Family, and the school knows', cy: 'Teulu, ac mae’r ysgol yn gwybod' } },
  { id: 'agreed', words: { en: 'Agreed with the headteacher', cy: 'Wedi’i gytuno â’r pennaeth' } },
  { id: 'someone-else', words: { en: 'This is somebody else', cy: 'Rhywun arall yw hwn' } },
  { id: 'safety', words: { en: 'A child needs help now', cy: 'Mae angen help ar blentyn nawr' } },
];

/** For words. */
export const aboutWords: NonNullable<Rule['reasons']> = [
  { id: 'agreed', words: { en: 'Agreed with the headteacher', cy: 'Wedi’i gytuno â’r pennaeth' } },
  { id: 'misread', words: { en: 'It does not say that', cy: 'Nid dyna mae’n ei ddweud' } },
  { id: 'right', words: { en: 'I have a right to say this', cy: 'Mae gen i hawl i ddweud hyn' } },
];

/** For pictures. */
export const aboutPictures: NonNullable<Rule['reasons']> = [
  { id: 'consent', words: { en: 'There is written consent', cy: 'Mae caniatâd ysgrifenedig' } },
  { id: 'nobody', words: { en: 'No pupil is in it', cy: 'Nid oes disgybl ynddo' } },
  { id: 'agreed', words: { en: 'Agreed with the headteacher', cy: 'Wedi’i gytuno â’r pennaeth' } },
];
