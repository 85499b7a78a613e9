import type { Words } from '../../core/text.ts';

export const about: Words = {
  en: 'Everything that the school decides, in one file. The names in it are sealed.',
  cy: 'Popeth y mae’r ysgol yn ei benderfynu, mewn un ffeil. Mae’r enwau ynddi wedi’u selio.',
};
export const choose: Words = { en: 'Import a school file…', cy: 'Mewnforio ffeil ysgol…' };
export const drop: Words = { en: 'or drop it here', cy: 'neu gollyngwch hi yma' };
export const imported: Words = {
  en: 'Imported. It is in force now.',
  cy: 'Wedi’i mewnforio. Mae mewn grym nawr.',
};
export const refused: Words = {
  en: 'Not imported; nothing was changed',
  cy: 'Heb ei mewnforio; ni newidiwyd dim',
};
export const withNotes: Words = { en: 'Imported, with notes', cy: 'Wedi’i mewnforio, gyda nodiadau' };
export const exported: Words = { en: 'Save as a file', cy: 'Cadw fel ffeil' };
export const whoeverHas: Words = {
  en: 'Whoever has the file and a list of likely names can test them against it. Treat it as personal data.',
  cy: 'Gall pwy bynnag sydd â’r ffeil a rhestr o enwau tebygol eu profi yn ei herbyn. Trafodwch hi fel data personol.',
};
export const eraseTitle: Words = { en: 'Erase everything', cy: 'Dileu popeth' };
export const eraseAbout: Words = {
  en: 'The school, the list, your records and what Lanyard remembers on this device. Policy arrives again by itself.',
  cy: 'Yr ysgol, y rhestr, eich cofnodion a’r hyn y mae Lanyard yn ei gofio ar y ddyfais hon. Daw polisi eto ohono’i hun.',
};
export const erase: Words = { en: 'Erase…', cy: 'Dileu…' };
export const eraseSure: Words = { en: 'Yes, erase it all', cy: 'Ie, dileu’r cyfan' };
export const erased: Words = { en: 'Everything was erased.', cy: 'Dilëwyd popeth.' };
