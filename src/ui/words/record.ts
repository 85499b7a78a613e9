import type { Words } from '../../core/text.ts';
import type { RecordMade } from '../../messages.ts';
import type { Checked } from '../../records/check.ts';

export const records = {
  page: { en: 'Records', cy: 'Cofnodion' },
  lead: {
    en: 'Pages that you recorded, on this device only. Your school does not see them; you decide who does.',
    cy: 'Tudalennau a gofnodwyd gennych, ar y ddyfais hon yn unig. Nid yw eich ysgol yn eu gweld; chi sy’n penderfynu pwy sydd.',
  },
  none: {
    en: 'There are no records. To make one, press Lanyard in the toolbar over the page, then “Make a record”.',
    cy: 'Nid oes cofnodion. I wneud un, pwyswch Lanyard yn y bar offer dros y dudalen, yna “Gwneud cofnod”.',
  },
  broken: {
    en: 'This record cannot be opened: it was changed on the disk, or its key is gone.',
    cy: 'Ni ellir agor y cofnod hwn: fe’i newidiwyd ar y ddisg, neu mae ei allwedd wedi mynd.',
  },
  gone: { en: 'This record is not here any more.', cy: 'Nid yw’r cofnod hwn yma mwyach.' },
  look: { en: 'Look at it', cy: 'Edrych arno' },
  protects: { en: 'What protects them', cy: 'Beth sy’n eu diogelu' },
  protectsText: {
    en: 'They lie encrypted on this device, so that nobody reads or finds them by looking through its files, and no script can take their key away. It is no lock: the key lies in the same browser profile, and whoever has all of that, or can open this browser under your name, can get at them. Lock and encrypt the device, and save what matters.',
    cy: 'Maent wedi’u hamgryptio ar y ddyfais hon, fel na all neb eu darllen na’u canfod drwy edrych drwy ei ffeiliau, ac ni all unrhyw sgript gymryd eu hallwedd. Nid clo mohono: mae’r allwedd yn yr un proffil porwr, a gall y sawl sydd â hwnnw i gyd, neu a all agor y porwr hwn dan eich enw chi, eu cyrraedd. Clowch ac amgryptiwch y ddyfais, a chadwch yr hyn sy’n bwysig.',
  },
  eraseAll: { en: 'Erase all records…', cy: 'Dileu pob cofnod…' },
  eraseAllSure: { en: 'Yes, erase them all', cy: 'Ie, eu dileu i gyd' },
  concern: { en: 'Report a concern', cy: 'Rhoi gwybod am bryder' },
  back: { en: 'All records', cy: 'Pob cofnod' },
} satisfies Record<string, Words>;

export const one = {
  title: { en: 'Record', cy: 'Cofnod' },
  picture: { en: 'The page as it was when you pressed', cy: 'Y dudalen fel yr oedd pan bwysoch' },
  visible: {
    en: 'Only what was in view is in the picture. For the rest, scroll and make another record.',
    cy: 'Dim ond yr hyn oedd yn y golwg sydd yn y llun. Ar gyfer y gweddill, sgroliwch a gwnewch gofnod arall.',
  },
  person: { en: 'Who it concerns', cy: 'Pwy sydd dan sylw' },
  personHint: {
    en: 'As the page shows the name. Initials are enough.',
    cy: 'Fel y mae’r dudalen yn dangos yr enw. Mae llythrennau cyntaf yn ddigon.',
  },
  did: { en: 'What I did', cy: 'Beth wnes i' },
  didHint: {
    en: 'Such as: I did not answer. I told the head at 11.',
    cy: 'Fel: Wnes i ddim ateb. Dywedais wrth y pennaeth am 11.',
  },
  keep: { en: 'Keep these words', cy: 'Cadw’r geiriau hyn' },
  kept: { en: 'Kept. The number below is new.', cy: 'Wedi’u cadw. Mae’r rhif isod yn newydd.' },
  hash: { en: 'Number of this record (SHA-256)', cy: 'Rhif y cofnod hwn (SHA-256)' },
  hashText: {
    en: 'It changes when anything in the record does, the picture included. Tell it to somebody early, in an e-mail for instance, and they can check later that nothing was changed.',
    cy: 'Mae’n newid pan fydd unrhyw beth yn y cofnod yn newid, gan gynnwys y llun. Dywedwch ef wrth rywun yn gynnar, mewn e-bost er enghraifft, a gallant wirio’n nes ymlaen na newidiwyd dim.',
  },
  copyHash: { en: 'Copy the number', cy: 'Copïo’r rhif' },
  save: { en: 'Save as a file', cy: 'Cadw fel ffeil' },
  saveText: {
    en: 'One file that opens in any browser. It is not encrypted: keep it where only the right people come.',
    cy: 'Un ffeil sy’n agor mewn unrhyw borwr. Nid yw wedi’i hamgryptio: cadwch hi lle mae’r bobl iawn yn unig yn dod.',
  },
  erase: { en: 'Erase this record…', cy: 'Dileu’r cofnod hwn…' },
  eraseSure: { en: 'Yes, erase it', cy: 'Ie, ei ddileu' },
} satisfies Record<string, Words>;

export const check = {
  title: { en: 'Check a saved record', cy: 'Gwirio cofnod a gadwyd' },
  choose: { en: 'Choose a saved record…', cy: 'Dewis cofnod a gadwyd…' },
  drop: { en: 'or drop the file here', cy: 'neu gollyngwch y ffeil yma' },
} satisfies Record<string, Words>;

export const outcome: Record<Checked, Words> = {
  whole: {
    en: 'Words, picture and number belong together. Compare the number with the one that was told at the time.',
    cy: 'Mae’r geiriau, y llun a’r rhif yn perthyn i’w gilydd. Cymharwch y rhif â’r un a ddywedwyd ar y pryd.',
  },
  'words changed': {
    en: 'The words are not the ones that were saved.',
    cy: 'Nid y geiriau a gadwyd yw’r rhain.',
  },
  'picture changed': {
    en: 'The picture is not the one that was recorded.',
    cy: 'Nid y llun a gofnodwyd yw hwn.',
  },
  'no record': { en: 'This file is no record of Lanyard’s.', cy: 'Nid cofnod Lanyard yw’r ffeil hon.' },
};

/** In the popup. */
export const make = {
  make: { en: 'Make a record', cy: 'Gwneud cofnod' },
  about: {
    en: 'A picture of this page, kept on this device',
    cy: 'Llun o’r dudalen hon, ar y ddyfais hon yn unig',
  },
  question: {
    en: 'Is there an indecent picture of a child on this page?',
    cy: 'A oes llun anweddus o blentyn ar y dudalen hon?',
  },
  no: { en: 'No: make the record', cy: 'Nac oes: gwneud y cofnod' },
  yes: { en: 'Yes', cy: 'Oes' },
  off: { en: 'Records are off', cy: 'Mae cofnodion wedi’u diffodd' },
  whatNow: { en: 'What to do now', cy: 'Beth i’w wneud nawr' },
} satisfies Record<string, Words>;

export const notMade: Record<Extract<RecordMade, { made: false }>['why'], Words> = {
  off: {
    en: 'No record is made: an indecent picture of a child was spoken of.',
    cy: 'Ni wneir cofnod: soniwyd am lun anweddus o blentyn.',
  },
  'not in front': {
    en: 'The page moved on. Nothing was kept; try once more.',
    cy: 'Symudodd y dudalen. Ni chadwyd dim; rhowch gynnig arall arni.',
  },
  'not kept': {
    en: 'The record could not be kept: is the disk full?',
    cy: 'Ni ellid cadw’r cofnod: a yw’r ddisg yn llawn?',
  },
  'not allowed': {
    en: 'The browser does not allow a picture of this page.',
    cy: 'Nid yw’r porwr yn caniatáu llun o’r dudalen hon.',
  },
};
