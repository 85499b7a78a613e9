import type { ActionKind } from '../../core/action.ts';
import type { Known } from '../../core/coverage.ts';
import type { Words } from '../../core/text.ts';

/** What a person does on a site, as a heading. */
export const acts: Record<ActionKind, Words> = {
  visit: { en: 'Opening the site', cy: 'Agor y safle' },
  view: { en: 'Looking at a person', cy: 'Edrych ar berson' },
  search: { en: 'Searching', cy: 'Chwilio' },
  connect: { en: 'Adding or following', cy: 'Ychwanegu neu ddilyn' },
  accept: { en: 'Accepting a request', cy: 'Derbyn cais' },
  message: { en: 'Messages', cy: 'Negeseuon' },
  receive: { en: 'Requests that came in', cy: 'Ceisiadau a ddaeth i mewn' },
  publish: { en: 'Posting', cy: 'Postio' },
  comment: { en: 'Commenting', cy: 'Rhoi sylwadau' },
  share: { en: 'Sharing', cy: 'Rhannu' },
  react: { en: 'Liking and reacting', cy: 'Hoffi ac ymateb' },
  tag: { en: 'Tagging and naming', cy: 'Tagio ac enwi' },
  attach: { en: 'Adding pictures', cy: 'Ychwanegu lluniau' },
  'edit-profile': { en: 'Profile', cy: 'Proffil' },
  'set-audience': { en: 'Who sees a post', cy: 'Pwy sy’n gweld postiad' },
  'set-privacy': { en: 'Open or closed account', cy: 'Cyfrif agored neu gaeedig' },
  join: { en: 'Joining a group', cy: 'Ymuno â grŵp' },
  'go-live': { en: 'Going live', cy: 'Mynd yn fyw' },
  'remove-comment': { en: 'Removing a comment', cy: 'Dileu sylw' },
};

export const coverage = {
  about: {
    en: 'What Lanyard notices on each site, and what it does not. When a site changes and something cannot be seen any more, the popup says so.',
    cy: 'Yr hyn y mae Lanyard yn sylwi arno ar bob safle, a’r hyn nad yw. Pan fydd safle’n newid a rhywbeth heb fod i’w weld mwyach, bydd y ffenestr fach yn dweud hynny.',
  },
  nowhere: {
    en: 'The sites’ own apps on a telephone or tablet are not covered: a browser extension is not there.',
    cy: 'Nid yw apiau’r safleoedd ar ffôn neu dabled yn cael eu gwylio: nid yw estyniad porwr yno.',
  },
  open: { en: 'Not covered', cy: 'Heb ei wylio' },
  known: {
    page: { en: 'tried on real pages', cy: 'wedi’i brofi ar dudalennau go iawn' },
    'stand-in': { en: 'tried on our own copy of the site', cy: 'wedi’i brofi ar ein copi ni o’r safle' },
    described: { en: 'built from descriptions', cy: 'wedi’i lunio o ddisgrifiadau' },
  } satisfies Record<Known, Words>,
  words: {
    en: 'needs the site’s own words, which are known in many languages but not in all',
    cy: 'angen geiriau’r safle ei hun, sy’n hysbys mewn llawer o ieithoedd ond nid ym mhob un',
  },
} satisfies Record<string, Words | Record<string, Words>>;
