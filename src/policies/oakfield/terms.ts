import { defineClauses } from '../../core/policy.ts';

const scope = { en: 'Scope', cy: 'Cwmpas' };
const terms = { en: 'Terms of use', cy: 'Telerau defnyddio' };

/** What staff agree to, wherever they write. */
export default defineClauses([
  {
    id: 'OPS-S.1',
    where: scope,
    how: 'live',
    rules: [],
    flows: ['policy-view', 'own-sites'],
    what: {
      en: 'The policy covers every social site: blogs, forums, Facebook, YouTube, X, Snapchat, Instagram, TikTok and whatever they are called next.',
      cy: 'Mae’r polisi’n cynnwys pob safle cymdeithasol: blogiau, fforymau, Facebook, YouTube, X, Snapchat, Instagram, TikTok a’u henwau newydd.',
    },
  },
  {
    id: 'OPS-S.2',
    where: scope,
    how: 'setup',
    rules: [],
    flows: ['policy-view'],
    what: {
      en: 'The law on copyright, data, information and safeguarding reaches into private spaces too.',
      cy: 'Mae’r gyfraith ar hawlfraint, data, gwybodaeth a diogelu yn berthnasol mewn mannau preifat hefyd.',
    },
  },
  {
    id: 'OPS-WT',
    where: { en: 'Work time', cy: 'Amser gwaith' },
    how: 'live',
    rules: ['working-hours'],
    flows: ['professional-use'],
    on: ['publish', 'comment', 'share', 'message', 'connect', 'accept', 'react', 'tag', 'join', 'go-live'],
    what: {
      en: 'Personal use in work time is only for those to whom the headteacher has allowed it.',
      cy: 'Dim ond i’r rhai sydd â chaniatâd y pennaeth y caniateir defnydd personol yn ystod amser gwaith.',
    },
  },
  {
    id: 'OPS-SS',
    where: { en: 'School service', cy: 'Gwasanaeth ysgol' },
    how: 'setup',
    rules: ['official-account', 'official-content', 'record-before-delete'],
    flows: ['official-accounts'],
    what: {
      en: 'The headteacher approves an account before it is used for the school.',
      cy: 'Mae’r pennaeth yn cymeradwyo cyfrif cyn ei ddefnyddio ar ran yr ysgol.',
    },
  },
  {
    id: 'OPS-TU.1',
    where: terms,
    how: 'live',
    rules: ['defamation', 'offensive', 'disrepute', 'confidential'],
    what: {
      en: 'Publish nothing defamatory, discriminating, unlawful, sexual or offensive, and nothing that breaks copyright or data protection.',
      cy: 'Peidiwch â chyhoeddi dim sy’n ddifenwol, yn gwahaniaethu, yn anghyfreithlon, yn rhywiol neu’n sarhaus, nac yn torri hawlfraint neu ddiogelu data.',
    },
  },
  {
    id: 'OPS-TU.2',
    where: terms,
    how: 'live',
    rules: ['promotion'],
    what: {
      en: 'No promoting of one’s own money interests, business or personal campaigns.',
      cy: 'Dim hyrwyddo buddiannau ariannol, busnes neu ymgyrchoedd personol.',
    },
  },
  {
    id: 'OPS-TU.3',
    where: terms,
    how: 'live',
    rules: ['offensive', 'derogatory'],
    what: { en: 'Nothing abusive or hateful.', cy: 'Dim byd cas na sarhaus.' },
  },
  {
    id: 'OPS-TU.4',
    where: terms,
    how: 'setup',
    rules: [],
    flows: ['linked-documents'],
    what: {
      en: 'The school’s codes of conduct and staff policies apply online as well.',
      cy: 'Mae codau ymddygiad a pholisïau staff yr ysgol yn berthnasol ar-lein hefyd.',
    },
  },
  {
    id: 'OPS-TU.5',
    where: terms,
    how: 'live',
    rules: ['offensive', 'derogatory'],
    what: {
      en: 'Nothing against the policies on conduct, equal opportunities, bullying or harassment.',
      cy: 'Dim byd yn groes i’r polisïau ar ymddygiad, cyfle cyfartal, bwlio neu aflonyddu.',
    },
  },
  {
    id: 'OPS-TU.6',
    where: terms,
    how: 'live',
    rules: ['school-matters', 'circumstances', 'school-mention', 'person-mention'],
    what: {
      en: 'School matters, staff, pupils and parents are not discussed on social media.',
      cy: 'Ni thrafodir materion yr ysgol, staff, disgyblion na rhieni ar gyfryngau cymdeithasol.',
    },
  },
  {
    id: 'OPS-TU.7',
    where: terms,
    how: 'live',
    rules: ['pupil-contact', 'former-pupil-contact', 'possible-pupil'],
    on: ['connect'],
    what: {
      en: 'No pupil, and no former pupil under 18, as a “friend”.',
      cy: 'Dim disgybl, na chyn-ddisgybl dan 18 oed, yn “ffrind”.',
    },
  },
  {
    id: 'OPS-TU.8',
    where: terms,
    how: 'live',
    rules: ['speaking-for-school', 'profile-work'],
    on: ['publish', 'comment', 'share', 'message'],
    what: {
      en: 'Staff do not present themselves as representing the school.',
      cy: 'Nid yw staff yn eu cyflwyno eu hunain fel cynrychiolwyr yr ysgol.',
    },
  },
  {
    id: 'OPS-TU.9',
    where: terms,
    how: 'live',
    rules: ['person-mention', 'event-mention'],
    flows: ['permissions'],
    on: ['publish', 'comment', 'share', 'message', 'tag'],
    what: {
      en: 'Staff, pupils, parents and school events are mentioned only where the headteacher has agreed beforehand.',
      cy: 'Dim ond gyda chytundeb y pennaeth ymlaen llaw y sonnir am staff, disgyblion, rhieni neu ddigwyddiadau ysgol.',
    },
  },
  {
    id: 'OPS-TU.10',
    where: terms,
    how: 'live',
    rules: ['disrepute'],
    what: {
      en: 'What is done outside work may have consequences if it embarrasses the school or harms its name.',
      cy: 'Gall ymddygiad y tu allan i’r gwaith arwain at ganlyniadau os yw’n codi cywilydd ar yr ysgol neu’n niweidio ei henw.',
    },
  },
  {
    id: 'OPS-TU.11',
    where: terms,
    how: 'setup',
    rules: [],
    flows: ['consequence'],
    what: {
      en: 'A breach counts as gross misconduct and may end employment.',
      cy: 'Mae torri’r polisi yn gamymddwyn difrifol a gall arwain at ddiswyddo.',
    },
  },
]);
