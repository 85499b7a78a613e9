import { defineClauses } from '../../core/policy.ts';

const staff = { en: 'Guidance for staff', cy: 'Canllawiau i staff' };
const pupils = { en: 'Guidance for pupils', cy: 'Canllawiau i ddisgyblion' };

/** How staff and pupils keep apart, and what is done when something happens. */
export default defineClauses([
  {
    id: 'OPS-G.1',
    where: staff,
    how: 'live',
    rules: ['pupil-contact', 'hidden-chat'],
    what: {
      en: 'No member of staff interacts with a pupil of the school on social networks.',
      cy: 'Nid oes neb o’r staff yn rhyngweithio â disgybl o’r ysgol ar rwydweithiau cymdeithasol.',
    },
  },
  {
    id: 'OPS-G.2',
    where: staff,
    how: 'live',
    rules: ['former-pupil-contact'],
    what: {
      en: 'No interaction with former pupils under 18; with those over 18, consider why, and ask the leadership team when in doubt.',
      cy: 'Dim rhyngweithio â chyn-ddisgyblion dan 18; gyda’r rhai hŷn, ystyriwch pam, a gofynnwch i’r tîm arwain os ydych yn ansicr.',
    },
  },
  {
    id: 'OPS-G.3',
    where: staff,
    how: 'live',
    rules: ['pupil-contact', 'possible-pupil'],
    on: ['accept', 'connect'],
    what: {
      en: 'Staff neither ask to see a pupil’s space nor let a pupil into their own, for instance by accepting a friend request.',
      cy: 'Nid yw staff yn gofyn am gael gweld gofod disgybl nac yn gadael disgybl i’w gofod eu hunain, er enghraifft drwy dderbyn cais ffrind.',
    },
  },
  {
    id: 'OPS-G.4',
    where: staff,
    how: 'setup',
    rules: [],
    flows: ['declared-links'],
    what: {
      en: 'Real family links are told to the headteacher in writing; even then, not in the working day or on school equipment.',
      cy: 'Rhoddir gwybod i’r pennaeth yn ysgrifenedig am gysylltiadau teuluol go iawn; hyd yn oed wedyn, nid yn ystod y diwrnod gwaith nac ar offer yr ysgol.',
    },
  },
  {
    id: 'OPS-G.5',
    where: staff,
    how: 'live',
    rules: ['profile-age'],
    what: {
      en: 'An adult does not use a network with the age and standing of a child.',
      cy: 'Nid yw oedolyn yn defnyddio rhwydwaith gan roi oed a statws plentyn.',
    },
  },
  {
    id: 'OPS-G.6',
    where: staff,
    how: 'live',
    rules: ['working-hours'],
    what: {
      en: 'No social media, personal e-mail or personal devices during the school day; lunch is one’s own time.',
      cy: 'Dim cyfryngau cymdeithasol, e-bost personol na dyfeisiau personol yn ystod y diwrnod ysgol; mae amser cinio yn amser personol.',
    },
  },
  {
    id: 'OPS-G.7',
    where: staff,
    how: 'live',
    rules: ['school-mention', 'profile-work'],
    on: ['publish', 'comment', 'share', 'message', 'edit-profile'],
    what: {
      en: 'Staff do not mention the school on social media at any time, nor show there that they work in it.',
      cy: 'Nid yw staff yn sôn am yr ysgol ar gyfryngau cymdeithasol ar unrhyw adeg, nac yn dangos yno eu bod yn gweithio ynddi.',
    },
  },
  {
    id: 'OPS-G.8',
    where: staff,
    how: 'report',
    rules: [],
    flows: ['report-concern'],
    what: {
      en: 'Whoever has evidence that pupils or adults use networks in the working day tells the school’s child protection person.',
      cy: 'Dylai unrhyw un sydd â thystiolaeth bod disgyblion neu oedolion yn defnyddio rhwydweithiau yn ystod y diwrnod gwaith ddweud wrth berson amddiffyn plant yr ysgol.',
    },
  },
  {
    id: 'OPS-G.9',
    where: staff,
    how: 'live',
    rules: ['open-audience'],
    flows: ['account-checkup'],
    what: {
      en: 'Staff keep their accounts closed to the general public.',
      cy: 'Mae staff yn cadw eu cyfrifon ar gau i’r cyhoedd.',
    },
  },
  {
    id: 'OPS-G.10',
    where: staff,
    how: 'live',
    rules: ['photo'],
    what: {
      en: 'No pictures of oneself with alcohol, or of anything that may embarrass oneself, the school or the community.',
      cy: 'Dim lluniau ohonoch eich hun gydag alcohol, nac o ddim a allai godi cywilydd arnoch chi, yr ysgol neu’r gymuned.',
    },
  },
  {
    id: 'OPS-P.1',
    where: pupils,
    how: 'report',
    rules: [],
    flows: ['report-concern'],
    what: {
      en: 'Under 13, no pupil should have an account; the site’s own form reports one.',
      cy: 'Ni ddylai disgybl dan 13 gael cyfrif; mae gan y safle ei ffurflen ei hun i roi gwybod am un.',
    },
  },
  {
    id: 'OPS-P.2',
    where: pupils,
    how: 'outside',
    rules: [],
    what: {
      en: 'Pupils do not use networks in the school day, and hand in their telephones.',
      cy: 'Nid yw disgyblion yn defnyddio rhwydweithiau yn ystod y diwrnod ysgol, ac maent yn rhoi eu ffonau i gadw.',
    },
    reason: {
      en: 'This is about pupils and their telephones, which this browser does not see.',
      cy: 'Mae hyn am ddisgyblion a’u ffonau, nad yw’r porwr hwn yn eu gweld.',
    },
  },
  {
    id: 'OPS-P.3',
    where: pupils,
    how: 'report',
    rules: ['incoming-contact'],
    flows: ['report-concern'],
    what: {
      en: 'If a pupil tries to join a member of staff online, the headteacher is told, and the parents with them.',
      cy: 'Os yw disgybl yn ceisio ymuno ag aelod o staff ar-lein, rhoddir gwybod i’r pennaeth, ac i’r rhieni hefyd.',
    },
  },
  {
    id: 'OPS-P.4',
    where: pupils,
    how: 'live',
    rules: ['school-device'],
    what: {
      en: 'School computers and devices are never used for social networking.',
      cy: 'Ni ddefnyddir cyfrifiaduron a dyfeisiau’r ysgol byth ar gyfer rhwydweithio cymdeithasol.',
    },
  },
  {
    id: 'OPS-CP',
    where: { en: 'Child protection guidance', cy: 'Canllawiau amddiffyn plant' },
    how: 'report',
    rules: [],
    flows: ['report-concern'],
    what: {
      en: 'A headteacher who is told of misuse by an adult records it, refers it to the local authority, and takes advice before any suspension.',
      cy: 'Mae pennaeth sy’n clywed am gamddefnydd gan oedolyn yn ei gofnodi, yn ei gyfeirio at yr awdurdod lleol, ac yn cael cyngor cyn atal neb o’r gwaith.',
    },
  },
  {
    id: 'OPS-CB',
    where: { en: 'Cyber bullying', cy: 'Seiberfwlio' },
    how: 'report',
    rules: [],
    flows: ['report-concern'],
    what: {
      en: 'Bullying that begins outside school is looked into as well, together with the families.',
      cy: 'Ymchwilir hefyd i fwlio sy’n dechrau y tu allan i’r ysgol, ynghyd â’r teuluoedd.',
    },
  },
  {
    id: 'OPS-M',
    where: { en: 'Meetings, learning, hardware', cy: 'Cyfarfodydd, dysgu, caledwedd' },
    how: 'outside',
    rules: [],
    what: {
      en: 'Which platforms serve meetings and learning, when lessons are recorded, and how school hardware is lent.',
      cy: 'Pa lwyfannau a ddefnyddir ar gyfer cyfarfodydd a dysgu, pryd y recordir gwersi, a sut y benthycir caledwedd yr ysgol.',
    },
    reason: {
      en: 'Meetings, lessons and hardware are outside the sites that are watched.',
      cy: 'Mae cyfarfodydd, gwersi a chaledwedd y tu allan i’r safleoedd sy’n cael eu gwylio.',
    },
  },
]);
