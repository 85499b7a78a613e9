import type { Words } from '../../core/text.ts';

export const levelsForm = {
  title: { en: 'How firmly each rule speaks', cy: 'Pa mor gadarn y mae pob rheol yn siarad' },
  about: {
    en: 'Each rule follows the policy until you choose otherwise. A stop cannot be carried on from; no policy asks for one.',
    cy: 'Mae pob rheol yn dilyn y polisi nes ichi ddewis fel arall. Ni ellir bwrw ymlaen ar ôl atal; nid oes polisi’n gofyn am hynny.',
  },
  asPolicy: { en: 'policy: {level}', cy: 'polisi: {level}' },
} satisfies Record<string, Words>;

export const optionsForm = {
  title: { en: 'Options', cy: 'Dewisiadau' },
  about: {
    en: 'What is left empty follows the policy.',
    cy: 'Mae’r hyn a adewir yn wag yn dilyn y polisi.',
  },
  asPolicy: { en: 'as the policy says', cy: 'fel y dywed y polisi' },
  usual: { en: 'The policy: {value}', cy: 'Y polisi: {value}' },
} satisfies Record<string, Words>;

export const clausesForm = {
  title: { en: 'Clauses of your own', cy: 'Eich cymalau eich hun' },
  about: {
    en: 'In your own words, bound to rules that there are. Warnings cite them before the policy’s own clauses.',
    cy: 'Yn eich geiriau eich hun, wedi’u clymu wrth reolau sydd ar gael. Mae rhybuddion yn eu dyfynnu cyn cymalau’r polisi.',
  },
  clause: { en: 'Clause {n}', cy: 'Cymal {n}' },
  id: { en: 'Its number', cy: 'Ei rif' },
  where: { en: 'Heading', cy: 'Pennawd' },
  what: { en: 'What it asks', cy: 'Yr hyn y mae’n ei ofyn' },
  whatCy: { en: 'The same in Welsh', cy: 'Yr un peth yn Gymraeg' },
  rules: { en: 'Bound to', cy: 'Wedi’i glymu wrth' },
  add: { en: 'Add a clause', cy: 'Ychwanegu cymal' },
} satisfies Record<string, Words>;

/** An option of a rule that the office may set: a text, a number, or one of several. */
export interface Choice {
  rule: string;
  option: string;
  label: Words;
  number?: boolean;
  of?: Readonly<Record<string, Words>>;
  /** Where neither pack nor file says anything. */
  fallback?: string;
}

export const choices: readonly Choice[] = [
  {
    rule: 'budget',
    option: 'hours',
    number: true,
    fallback: '24',
    label: {
      en: 'Hours before the same cause interrupts again',
      cy: 'Oriau cyn i’r un achos dorri ar draws eto',
    },
  },
  {
    rule: 'password-age',
    option: 'days',
    number: true,
    label: { en: 'Days after which a password is old', cy: 'Diwrnodau nes bod cyfrinair yn hen' },
  },
  {
    rule: 'working-hours',
    option: 'breaks',
    fallback: 'lunch',
    label: { en: 'Breaks of the school day', cy: 'Egwyliau’r diwrnod ysgol' },
    of: {
      lunch: { en: 'are one’s own time', cy: 'yn amser personol' },
      none: { en: 'count as working time', cy: 'yn cyfrif fel amser gwaith' },
    },
  },
  {
    rule: 'former-pupil-contact',
    option: 'adults',
    fallback: 'note',
    label: { en: 'Former pupils of 18 and over', cy: 'Cyn-ddisgyblion 18 oed a hŷn' },
    of: {
      off: { en: 'nothing', cy: 'dim' },
      note: { en: 'a note', cy: 'nodyn' },
      warn: { en: 'a warning', cy: 'rhybudd' },
    },
  },
  {
    rule: 'incoming-contact',
    option: 'also',
    label: {
      en: 'Contact that comes in, beside that of pupils',
      cy: 'Cyswllt sy’n dod i mewn, heblaw gan ddisgyblion',
    },
    of: { parents: { en: 'from parents too', cy: 'gan rieni hefyd' } },
  },
  {
    rule: 'declared-links',
    option: 'lifts',
    fallback: 'never',
    label: { en: 'A declared link lifts a rule', cy: 'Mae cysylltiad a ddatganwyd yn codi rheol' },
    of: {
      declared: { en: 'once it is declared', cy: 'unwaith y caiff ei ddatgan' },
      approved: { en: 'once somebody has approved it', cy: 'unwaith y bydd rhywun wedi’i gymeradwyo' },
      never: { en: 'never', cy: 'byth' },
    },
  },
  {
    rule: 'official-content',
    option: 'sites',
    label: {
      en: 'Sites that the school’s own account may link to, parted by commas',
      cy: 'Safleoedd y caiff cyfrif yr ysgol gysylltu â nhw, gyda choma rhyngddynt',
    },
  },
];
