import type { Role } from '../../core/person.ts';
import type { Weekday } from '../../core/school.ts';
import type { Lang, Words } from '../../core/text.ts';
import type { Source } from '../../school/merge.ts';

export const save: Words = { en: 'Save', cy: 'Cadw' };
export const saved: Words = { en: 'Saved. It is in force now.', cy: 'Wedi’i gadw. Mae mewn grym nawr.' };
export const notSaved: Words = {
  en: 'Not saved yet: one or more answers need another look. Nothing that you typed is lost.',
  cy: 'Heb ei gadw eto: mae angen edrych eto ar un ateb neu fwy. Does dim a deipioch wedi’i golli.',
};
export const noAnswer: Words = {
  en: 'Lanyard did not answer. Load this page again; nothing that is saved is lost.',
  cy: 'Atebodd Lanyard ddim. Llwythwch y dudalen hon eto; does dim sydd wedi’i gadw wedi’i golli.',
};
export const remove: Words = { en: 'Remove', cy: 'Tynnu' };
export const removeThis: Words = { en: 'Remove {what}', cy: 'Tynnu {what}' };
export const cancel: Words = { en: 'Cancel', cy: 'Canslo' };
export const atLine: Words = { en: 'Line {n}: {what}', cy: 'Llinell {n}: {what}' };
export const onePerLine: Words = { en: 'One on each line.', cy: 'Un ar bob llinell.' };
export const lockedTitle: Words = {
  en: 'Set by your school’s policy',
  cy: 'Wedi’i osod gan bolisi eich ysgol',
};
export const lockedText: Words = {
  en: 'It arrives through the browser’s policy and can be read here, not changed.',
  cy: 'Mae’n cyrraedd drwy bolisi’r porwr a gellir ei ddarllen yma, nid ei newid.',
};
export const lockedByFile: Words = {
  en: 'Locked by the school’s file',
  cy: 'Wedi’i gloi gan ffeil yr ysgol',
};
export const fromFile: Words = {
  en: 'From the imported file',
  cy: 'O’r ffeil a fewnforiwyd',
};
export const fromFileText: Words = {
  en: 'What you save here takes its place.',
  cy: 'Bydd yr hyn a gadwch yma yn cymryd ei le.',
};
export const lockedByFileText: Words = {
  en: 'To change it, import a changed file.',
  cy: 'I’w newid, mewnforiwch ffeil newydd.',
};

export const sources: Record<Source, Words> = {
  policy: { en: 'by policy', cy: 'drwy bolisi' },
  file: { en: 'imported file', cy: 'ffeil a fewnforiwyd' },
  options: { en: 'typed here', cy: 'teipiwyd yma' },
};

export const roles: Record<Role, Words> = {
  pupil: { en: 'Pupils', cy: 'Disgyblion' },
  'former-pupil': { en: 'Former pupils', cy: 'Cyn-ddisgyblion' },
  parent: { en: 'Parents', cy: 'Rhieni' },
  staff: { en: 'Staff', cy: 'Staff' },
  governor: { en: 'Governors', cy: 'Llywodraethwyr' },
  candidate: { en: 'Candidates', cy: 'Ymgeiswyr' },
};

export const oneOf: Record<Role, Words> = {
  pupil: { en: 'pupil', cy: 'disgybl' },
  'former-pupil': { en: 'former pupil', cy: 'cyn-ddisgybl' },
  parent: { en: 'parent', cy: 'rhiant' },
  staff: { en: 'member of staff', cy: 'aelod o staff' },
  governor: { en: 'governor', cy: 'llywodraethwr' },
  candidate: { en: 'candidate', cy: 'ymgeisydd' },
};

export const days: Record<Weekday, Words> = {
  mon: { en: 'Monday', cy: 'Dydd Llun' },
  tue: { en: 'Tuesday', cy: 'Dydd Mawrth' },
  wed: { en: 'Wednesday', cy: 'Dydd Mercher' },
  thu: { en: 'Thursday', cy: 'Dydd Iau' },
  fri: { en: 'Friday', cy: 'Dydd Gwener' },
  sat: { en: 'Saturday', cy: 'Dydd Sadwrn' },
  sun: { en: 'Sunday', cy: 'Dydd Sul' },
};

export const months: Record<Lang, readonly string[]> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  cy: [
    'Ionawr',
    'Chwefror',
    'Mawrth',
    'Ebrill',
    'Mai',
    'Mehefin',
    'Gorffennaf',
    'Awst',
    'Medi',
    'Hydref',
    'Tachwedd',
    'Rhagfyr',
  ],
};
