import type { Clause, Flow } from '../../core/policy.ts';
import type { Words } from '../../core/text.ts';
import type { Level } from '../../core/verdict.ts';

export const policyView = {
  page: { en: 'The policy, clause by clause', cy: 'Y polisi, cymal wrth gymal' },
  none: { en: 'No policy has been chosen yet.', cy: 'Nid oes polisi wedi’i ddewis eto.' },
  of: { en: 'Policy of', cy: 'Polisi' },
  by: { en: 'After', cy: 'Yn ôl' },
  since: { en: 'Dated', cy: 'Dyddiad' },
  notDated: { en: 'The text gives no date.', cy: 'Nid yw’r testun yn rhoi dyddiad.' },
  review: { en: 'Review due', cy: 'Adolygiad' },
  overdue: { en: 'past its day', cy: 'wedi mynd heibio' },
  own: {
    en: 'These are our own words for each clause, to be read beside the policy. The policy’s text is the school’s, and only that text binds.',
    cy: 'Ein geiriau ni ar gyfer pob cymal yw’r rhain, i’w darllen wrth ochr y polisi. Testun yr ysgol yw’r polisi, a dim ond y testun hwnnw sy’n rhwymo.',
  },
  law: {
    en: 'What is shared, in private spaces too, stays under the law on data protection, freedom of information, safeguarding and copyright.',
    cy: 'Mae’r hyn a rennir, hyd yn oed mewn mannau preifat, yn dal o dan y gyfraith ar ddiogelu data, rhyddid gwybodaeth, diogelu a hawlfraint.',
  },
  text: { en: 'Read the policy’s own text', cy: 'Darllen testun y polisi ei hun' },
  sites: { en: 'Sites', cy: 'Safleoedd' },
  watched: { en: 'Watched now: {sites}.', cy: 'Yn cael eu gwylio nawr: {sites}.' },
  notWatched: {
    en: 'Named in the policy, and not watched yet: {sites}. There and on any other site the policy holds, and Lanyard says nothing.',
    cy: 'Wedi’u henwi yn y polisi, a heb eu gwylio eto: {sites}. Yno ac ar unrhyw safle arall mae’r polisi’n berthnasol, ac ni ddywed Lanyard ddim.',
  },
  consequence: { en: 'A breach', cy: 'Torri’r polisi' },
  readWith: { en: 'Read with', cy: 'Darllenir gyda' },
  clauses: { en: 'Clauses', cy: 'Cymalau' },
  why: { en: 'Why not: {reason}', cy: 'Pam ddim: {reason}' },
  ours: { en: 'the school’s own', cy: 'yr ysgol ei hun' },
  partly: { en: 'Watched in part', cy: 'Yn cael ei wylio’n rhannol' },
  silenced: { en: 'Switched off by the school', cy: 'Wedi’i ddiffodd gan yr ysgol' },
} satisfies Record<string, Words>;

export const states: Record<Clause['how'], Words> = {
  live: { en: 'Watched as it happens', cy: 'Yn cael ei wylio wrth iddo ddigwydd' },
  checkup: { en: 'Check-up and reminders', cy: 'Gwiriad ac atgoffa' },
  report: { en: 'Report and record', cy: 'Adrodd a chofnodi' },
  setup: { en: 'Set up, or said in warnings', cy: 'Wedi’i osod, neu’n cael ei ddweud mewn rhybuddion' },
  outside: { en: 'Outside what a browser sees', cy: 'Y tu hwnt i’r hyn a wêl porwr' },
};

export const levels: Record<Level, Words> = {
  off: { en: 'off', cy: 'i ffwrdd' },
  note: { en: 'a note', cy: 'nodyn' },
  warn: { en: 'a warning', cy: 'rhybudd' },
  reason: { en: 'a warning with a reason', cy: 'rhybudd gyda rheswm' },
  stop: { en: 'a stop', cy: 'atal' },
};

export const flowNames: Record<Flow, Words> = {
  'account-checkup': { en: 'The check-up of each account', cy: 'Gwiriad pob cyfrif' },
  'password-age': { en: 'A reminder when passwords grow old', cy: 'Nodyn pan fydd cyfrineiriau’n hen' },
  'policy-read': {
    en: 'Read and acknowledged, and again after each change',
    cy: 'Wedi’i ddarllen a’i gydnabod, ac eto ar ôl pob newid',
  },
  'report-concern': { en: '“Report a concern”', cy: '“Rhoi gwybod am bryder”' },
  record: { en: 'A record, made by the person’s own press', cy: 'Cofnod, a wneir drwy wasg y person ei hun' },
  justification: {
    en: 'A note to the head, when somebody carries on',
    cy: 'Nodyn at y pennaeth, pan fydd rhywun yn bwrw ymlaen',
  },
  'declared-links': {
    en: 'Declared links, in “My settings”',
    cy: 'Cysylltiadau a ddatganwyd, yn “Fy ngosodiadau”',
  },
  permissions: { en: 'Permissions with a beginning and an end', cy: 'Caniatâd gyda dechrau a diwedd' },
  'professional-use': {
    en: 'Use for work that has been approved',
    cy: 'Defnydd ar gyfer gwaith sydd wedi’i gymeradwyo',
  },
  'official-accounts': { en: 'The list of the school’s own accounts', cy: 'Rhestr cyfrifon yr ysgol ei hun' },
  roundup: {
    en: 'A reminder on the day of the roundup, to whom looks after the account',
    cy: 'Nodyn i’ch atgoffa ar ddiwrnod y crynodeb, i’r sawl sy’n gofalu am y cyfrif',
  },
  channels: {
    en: 'The school’s channels, offered in warnings',
    cy: 'Sianeli’r ysgol, a gynigir mewn rhybuddion',
  },
  'linked-documents': {
    en: 'Documents that it is read with, below',
    cy: 'Dogfennau y darllenir ef gyda nhw, isod',
  },
  consequence: { en: 'Said in every warning', cy: 'Fe’i dywedir ym mhob rhybudd' },
  'policy-view': { en: 'Said here', cy: 'Fe’i dywedir yma' },
  'own-sites': { en: 'The list of sites, above', cy: 'Y rhestr o safleoedd, uchod' },
};
