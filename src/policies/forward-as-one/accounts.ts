import { defineClauses } from '../../core/policy.ts';

const practice = { en: 'Best practice for educational use', cy: 'Arfer gorau at ddefnydd addysgol' };

/** What is done when something is wrong, and what holds for accounts of the school. */
export default defineClauses([
  {
    id: 'FAO-IM',
    where: { en: 'Inappropriate images', cy: 'Delweddau amhriodol' },
    how: 'report',
    rules: [],
    flows: ['report-concern'],
    what: {
      en: 'Indecent images of children go to the police at once; nobody looks into them or makes a copy. Of other unsuitable material the headteacher is told.',
      cy: 'Mae delweddau anweddus o blant yn mynd i’r heddlu ar unwaith; nid oes neb yn ymchwilio iddynt nac yn gwneud copi. Dywedir wrth y pennaeth am ddeunydd anaddas arall.',
    },
  },
  {
    id: 'FAO-CB',
    where: { en: 'Cyber-bullying', cy: 'Seiberfwlio' },
    how: 'report',
    rules: [],
    flows: ['report-concern', 'record'],
    what: {
      en: 'Records are kept with time, date and place, pictures of the screen are taken, nothing is deleted, and the line manager or headteacher is told.',
      cy: 'Cedwir cofnodion gydag amser, dyddiad a lle, tynnir lluniau o’r sgrin, ni ddileir dim, a dywedir wrth y rheolwr llinell neu’r pennaeth.',
    },
  },
  {
    id: 'FAO-ED.1',
    where: practice,
    how: 'setup',
    rules: [],
    flows: ['official-accounts'],
    what: {
      en: 'An account for education has the headteacher’s approval.',
      cy: 'Mae gan gyfrif addysgol gymeradwyaeth y pennaeth.',
    },
  },
  {
    id: 'FAO-ED.2',
    where: practice,
    how: 'setup',
    rules: [],
    flows: ['official-accounts'],
    what: {
      en: 'It is kept apart from personal accounts and tied to a school e-mail address.',
      cy: 'Fe’i cedwir ar wahân i gyfrifon personol ac mae’n gysylltiedig â chyfeiriad e-bost yr ysgol.',
    },
  },
  {
    id: 'FAO-ED.3',
    where: practice,
    how: 'setup',
    rules: [],
    flows: ['official-accounts'],
    what: {
      en: 'It is clear who runs it and who keeps an eye on it.',
      cy: 'Mae’n glir pwy sy’n ei redeg a phwy sy’n cadw llygad arno.',
    },
  },
  {
    id: 'FAO-ED.4',
    where: practice,
    how: 'live',
    rules: ['official-content'],
    what: {
      en: 'What it publishes is professional and nothing else, and does the school credit.',
      cy: 'Mae’r hyn y mae’n ei gyhoeddi’n broffesiynol a dim arall, ac yn glod i’r ysgol.',
    },
  },
  {
    id: 'FAO-ED.5',
    where: practice,
    how: 'live',
    rules: ['record-before-delete'],
    flows: ['record', 'report-concern'],
    what: {
      en: 'Abuse is told to the headteacher, and a lasting record is made before it is taken down.',
      cy: 'Dywedir wrth y pennaeth am sylwadau cas, a gwneir cofnod parhaol cyn eu tynnu i lawr.',
    },
  },
  {
    id: 'FAO-LK',
    where: { en: 'Link with other policies', cy: 'Cysylltiad â pholisïau eraill' },
    how: 'setup',
    rules: [],
    flows: ['linked-documents'],
    what: {
      en: 'It is read with the policies on safeguarding, data, online safety, equality, whistleblowing and acceptable use.',
      cy: 'Fe’i darllenir gyda’r polisïau ar ddiogelu, data, diogelwch ar-lein, cydraddoldeb, chwythu’r chwiban a defnydd derbyniol.',
    },
  },
  {
    id: 'FAO-RV',
    where: { en: 'Review of policy', cy: 'Adolygu’r polisi' },
    how: 'checkup',
    rules: [],
    flows: ['policy-read'],
    what: {
      en: 'It is reviewed every year; the next review was due on 31 August 2025.',
      cy: 'Fe’i hadolygir bob blwyddyn; roedd yr adolygiad nesaf i fod ar 31 Awst 2025.',
    },
  },
]);
