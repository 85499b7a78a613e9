import { defineClauses } from '../../core/policy.ts';

const policy = (at: string) => ({ en: `Policy ${at}`, cy: `Polisi ${at}` });
const scope = (at: string) => ({ en: `Scope ${at}`, cy: `Cwmpas ${at}` });
const introduction = (at: string) => ({ en: `Introduction ${at}`, cy: `Cyflwyniad ${at}` });

export default defineClauses([
  {
    id: 'SVN-1.1',
    where: introduction('1.1'),
    how: 'setup',
    rules: [],
    flows: ['policy-view'],
    what: {
      en: 'Social networking is a private affair, and yet it touches the duty to keep children and colleagues safe.',
      cy: 'Mater preifat yw rhwydweithio cymdeithasol, ac eto mae’n cyffwrdd â’r ddyletswydd i gadw plant a chydweithwyr yn ddiogel.',
    },
  },
  {
    id: 'SVN-1.2',
    where: introduction('1.2'),
    how: 'live',
    rules: ['contact-details', 'hidden-chat'],
    what: {
      en: 'Adults give a child nothing personal and ask for nothing personal; what is written between them is open and can be looked at.',
      cy: 'Nid yw oedolion yn rhoi dim personol i blentyn nac yn gofyn am ddim personol; mae’r hyn a ysgrifennir rhyngddynt yn agored a gellir edrych arno.',
    },
  },
  {
    id: 'SVN-2',
    where: { en: 'Purpose 2', cy: 'Diben 2' },
    how: 'setup',
    rules: [],
    flows: ['policy-view'],
    what: {
      en: 'The policy protects staff from allegations, the good name of the schools, and both from trouble with the law.',
      cy: 'Mae’r polisi’n diogelu staff rhag honiadau, enw da’r ysgolion, a’r ddau rhag trafferth gyda’r gyfraith.',
    },
  },
  {
    id: 'SVN-3.1',
    where: scope('3.1'),
    how: 'live',
    rules: [],
    flows: ['policy-view', 'own-sites'],
    what: {
      en: 'Blogs, forums, collaborative spaces, video sites and short messages are all covered.',
      cy: 'Cynhwysir blogiau, fforymau, mannau cydweithio, safleoedd fideo a negeseuon byr.',
    },
  },
  {
    id: 'SVN-3.2',
    where: scope('3.2'),
    how: 'live',
    rules: [],
    flows: ['policy-view', 'own-sites'],
    what: {
      en: 'Much of it holds for other presence online too, such as virtual worlds.',
      cy: 'Mae llawer ohono’n berthnasol i fathau eraill o bresenoldeb ar-lein hefyd, fel bydoedd rhithwir.',
    },
  },
  {
    id: 'SVN-4.1',
    where: policy('4.1'),
    how: 'live',
    rules: ['working-hours'],
    what: {
      en: 'Staff do not use social networks while they are at school.',
      cy: 'Nid yw staff yn defnyddio rhwydweithiau cymdeithasol tra byddant yn yr ysgol.',
    },
  },
  {
    id: 'SVN-4.2.a',
    where: policy('4.2'),
    how: 'live',
    rules: ['pupil-contact', 'possible-pupil', 'hidden-chat'],
    flows: ['channels'],
    what: {
      en: 'Staff never network with a pupil; whatever goes to pupils electronically goes by school e-mail.',
      cy: 'Nid yw staff byth yn rhwydweithio â disgybl; mae popeth electronig i ddisgyblion yn mynd drwy e-bost yr ysgol.',
    },
  },
  {
    id: 'SVN-4.2.b',
    where: policy('4.2'),
    how: 'report',
    rules: ['incoming-contact'],
    flows: ['report-concern'],
    what: {
      en: 'Whoever thinks that a pupil wants a relationship that is not right tells the line manager at once.',
      cy: 'Dylai pwy bynnag sy’n amau bod disgybl eisiau perthynas amhriodol ddweud wrth y rheolwr llinell ar unwaith.',
    },
  },
  {
    id: 'SVN-4.3',
    where: policy('4.3'),
    how: 'live',
    rules: ['former-pupil-contact'],
    what: {
      en: 'Staff are strongly advised against networking with former pupils, whatever their age.',
      cy: 'Cynghorir staff yn gryf i beidio â rhwydweithio â chyn-ddisgyblion, beth bynnag eu hoed.',
    },
  },
  {
    id: 'SVN-4.4',
    where: policy('4.4'),
    how: 'live',
    rules: ['school-mention', 'profile-work', 'speaking-for-school', 'derogatory', 'defamation'],
    flows: ['consequence'],
    what: {
      en: 'Whoever shows that they belong to the school stands for it, professionally and kindly; defaming the school or colleagues can lead to disciplinary action or to court.',
      cy: 'Mae pwy bynnag sy’n dangos eu bod yn perthyn i’r ysgol yn ei chynrychioli, yn broffesiynol ac yn garedig; gall difenwi’r ysgol neu gydweithwyr arwain at gamau disgyblu neu i’r llys.',
    },
  },
  {
    id: 'SVN-4.5',
    where: policy('4.5'),
    how: 'live',
    rules: ['person-mention', 'circumstances'],
    what: {
      en: 'Pupils are never named, and nothing is said of their personal circumstances, however harmless it seems.',
      cy: 'Nid enwir disgyblion byth, ac ni ddywedir dim am eu hamgylchiadau personol, waeth pa mor ddiniwed y mae’n ymddangos.',
    },
  },
  {
    id: 'SVN-4.6',
    where: policy('4.6'),
    how: 'checkup',
    rules: [],
    flows: ['account-checkup'],
    what: {
      en: 'Sites differ in how safe they are, and all can be broken into: staff know this and check.',
      cy: 'Mae safleoedd yn amrywio o ran eu diogelwch, a gellir torri i mewn i bob un: mae staff yn gwybod hyn ac yn gwirio.',
    },
  },
  {
    id: 'SVN-4.7',
    where: policy('4.7'),
    how: 'setup',
    rules: [],
    flows: ['linked-documents'],
    what: {
      en: 'The national guidance for safer working practice is read with it, on communication and on social contact.',
      cy: 'Darllenir gydag ef y canllawiau cenedlaethol ar arferion gwaith mwy diogel, ar gyfathrebu ac ar gyswllt cymdeithasol.',
    },
  },
]);
