import type { Words } from '../../core/text.ts';
import type { Use } from '../../school/columns.ts';
import type { PeopleRead } from '../../school/people-file.ts';
import type { NoSheet } from '../../school/sheet.ts';

export const about: Words = {
  en: 'The list can be asked, never read. Names are sealed as they come in.',
  cy: 'Gellir holi’r rhestr, byth ei darllen. Caiff enwau eu selio wrth ddod i mewn.',
};
export const nobodyYet: Words = { en: 'Nobody is on the list yet.', cy: 'Does neb ar y rhestr eto.' };
export const noList: Words = {
  en: 'Your school keeps no list. Pupils are known by what their profiles show.',
  cy: 'Nid yw eich ysgol yn cadw rhestr. Mae disgyblion yn cael eu hadnabod wrth eu proffiliau.',
};

export const reading: Words = { en: 'Reading…', cy: 'Wrthi’n darllen…' };

export const ask = {
  label: { en: 'Is this name on the list?', cy: 'Ydy’r enw hwn ar y rhestr?' },
  hint: {
    en: 'Given and family name, as a site would show it.',
    cy: 'Enw cyntaf a chyfenw, fel y byddai safle’n ei ddangos.',
  },
  ask: { en: 'Ask', cy: 'Holi' },
  yes: { en: 'on the list', cy: 'ar y rhestr' },
  maybe: { en: 'perhaps', cy: 'efallai' },
  no: { en: 'Not on the list.', cy: 'Ddim ar y rhestr.' },
  remove: { en: 'Remove this name', cy: 'Tynnu’r enw hwn' },
  removed: { en: 'Removed.', cy: 'Wedi’i dynnu.' },
  notHere: {
    en: 'Not removed: the name came by policy or with a file, or is written otherwise on the list. Give it as it was first written.',
    cy: 'Heb ei dynnu: daeth yr enw drwy bolisi neu ffeil, neu mae wedi’i ysgrifennu’n wahanol ar y rhestr. Rhowch ef fel y cafodd ei ysgrifennu gyntaf.',
  },
} satisfies Record<string, Words>;

export const add = {
  title: { en: 'Add people', cy: 'Ychwanegu pobl' },
  role: { en: 'They are', cy: 'Y rhain yw' },
  names: { en: 'Names', cy: 'Enwau' },
  namesHint: {
    en: 'One on each line, or pasted from a sheet.',
    cy: 'Un ar bob llinell, neu wedi’u gludo o daenlen.',
  },
  look: { en: 'Look at these names', cy: 'Edrych ar yr enwau hyn' },
  choose: { en: 'Choose a file…', cy: 'Dewis ffeil…' },
  drop: {
    en: 'or drop a CSV file here: from SIMS, Arbor, Bromcom, ScholarPack or any sheet',
    cy: 'neu gollyngwch ffeil CSV yma: o SIMS, Arbor, Bromcom, ScholarPack neu unrhyw daenlen',
  },
} satisfies Record<string, Words>;

export const check = {
  title: { en: 'Is this right?', cy: 'Ydy hyn yn iawn?' },
  nothingKept: { en: 'Nothing is kept until you say so.', cy: 'Does dim yn cael ei gadw nes ichi ddweud.' },
  understood: { en: 'Understood as {role}: {n}.', cy: 'Wedi’u deall fel {role}: {n}.' },
  first: { en: 'The first is {name}.', cy: 'Y cyntaf yw {name}.' },
  nobody: {
    en: 'Nobody could be read from this. Say below which column holds the name.',
    cy: 'Ni ellid darllen neb o hyn. Dywedwch isod pa golofn sydd â’r enw.',
  },
  noAge: {
    en: 'Without a date of birth or leaving year that could be read: {n}. They count as under 18.',
    cy: 'Heb ddyddiad geni na blwyddyn gadael y gellid eu darllen: {n}. Maent yn cyfrif fel rhai dan 18.',
  },
  noEnd: {
    en: 'Without a last day that could be read: {n}. They count until they are taken off the list.',
    cy: 'Heb ddiwrnod olaf y gellid ei ddarllen: {n}. Maent yn cyfrif nes iddynt gael eu tynnu oddi ar y rhestr.',
  },
  leftOut: { en: 'Left out: {n} rows', cy: 'Heb eu cynnwys: {n} rhes' },
  row: { en: 'Row {row}: {why}', cy: 'Rhes {row}: {why}' },
  more: { en: 'and {n} more', cy: 'a {n} arall' },
  columns: { en: 'Columns', cy: 'Colofnau' },
  column: { en: 'Column {n}', cy: 'Colofn {n}' },
  such: { en: 'such as “{sample}”', cy: 'fel “{sample}”' },
  leftAfter: { en: 'They left at the end of', cy: 'Gadawsant ar ddiwedd' },
  leftAfterHint: {
    en: 'So that Lanyard knows when they are grown up.',
    cy: 'Er mwyn i Lanyard wybod pryd byddant yn oedolion.',
  },
  year: { en: 'Year {n}', cy: 'Blwyddyn {n}' },
  replace: {
    en: 'They take the place of all {role} typed or imported here before',
    cy: 'Maent yn cymryd lle’r holl {role} a deipiwyd neu a fewnforiwyd yma o’r blaen',
  },
  keep: { en: 'Seal and keep ({n})', cy: 'Selio a chadw ({n})' },
  sealing: { en: 'Sealing…', cy: 'Wrthi’n selio…' },
  locked: {
    en: 'Nothing was kept: unlock the list first.',
    cy: 'Ni chadwyd dim: datglowch y rhestr yn gyntaf.',
  },
  kept: { en: 'Sealed, and on the list: {n}.', cy: 'Wedi’u selio, ac ar y rhestr: {n}.' },
} satisfies Record<string, Words>;

export const why: Record<PeopleRead['leftOut'][number]['why'], Words> = {
  'no name': { en: 'no name in it', cy: 'dim enw ynddi' },
  'one word': {
    en: 'only one word of a name; it would match too many',
    cy: 'dim ond un gair o enw; byddai’n cyfateb i ormod',
  },
  'no letters': { en: 'no letters in the name', cy: 'dim llythrennau yn yr enw' },
  formula: { en: 'a formula, no name', cy: 'fformiwla, nid enw' },
  'too long': { en: 'too long for a name', cy: 'rhy hir i fod yn enw' },
  twice: { en: 'is there already', cy: 'yno eisoes' },
  'too many': { en: 'beyond 100,000 people', cy: 'y tu hwnt i 100,000 o bobl' },
};

export const wrong: Record<NoSheet['wrong'], Words> = {
  workbook: {
    en: 'This is an Excel workbook. Open it, choose “Save as”, then “CSV UTF-8”, and bring that file.',
    cy: 'Llyfr gwaith Excel yw hwn. Agorwch ef, dewiswch “Cadw fel”, yna “CSV UTF-8”, a dewch â’r ffeil honno.',
  },
  pdf: {
    en: 'This is a PDF. Export the list as CSV instead.',
    cy: 'PDF yw hwn. Allforiwch y rhestr fel CSV yn lle hynny.',
  },
  'no text': {
    en: 'This is no table of text. Open it in the program it comes from, choose “Save as” or “Export”, then CSV, and bring that file.',
    cy: 'Nid tabl o destun yw hwn. Agorwch ef yn y rhaglen y daw ohoni, dewiswch “Cadw fel” neu “Allforio”, yna CSV, a dewch â’r ffeil honno.',
  },
  'too big': {
    en: 'This file is too big to be a list of people.',
    cy: 'Mae’r ffeil hon yn rhy fawr i fod yn rhestr o bobl.',
  },
  empty: { en: 'There is nothing in it.', cy: 'Does dim byd ynddo.' },
};

export const uses: Record<Use, Words> = {
  ignore: { en: 'left out', cy: 'heb ei chynnwys' },
  name: { en: 'whole name', cy: 'enw cyfan' },
  forename: { en: 'given name', cy: 'enw cyntaf' },
  middle: { en: 'middle names', cy: 'enwau canol' },
  surname: { en: 'family name', cy: 'cyfenw' },
  preferred: { en: 'preferred name', cy: 'enw a ffefrir' },
  preferredSurname: { en: 'preferred family name', cy: 'cyfenw a ffefrir' },
  nickname: { en: 'nicknames', cy: 'llysenwau' },
  born: {
    en: 'date of birth',
    cy: 'dyddiad geni',
  },
  leaves: { en: 'leaving year', cy: 'blwyddyn gadael' },
  adultFrom: { en: 'adult from', cy: 'oedolyn o' },
  until: { en: 'until', cy: 'hyd' },
  profiles: { en: 'profiles', cy: 'proffiliau' },
  facebook: { en: 'Facebook', cy: 'Facebook' },
  instagram: { en: 'Instagram', cy: 'Instagram' },
  tiktok: { en: 'TikTok', cy: 'TikTok' },
  x: { en: 'X', cy: 'X' },
};
