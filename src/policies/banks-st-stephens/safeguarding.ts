import { defineClauses } from '../../core/policy.ts';

const safer = {
  en: 'Safeguarding 5, safer working practice 12',
  cy: 'Diogelu 5, arferion gwaith mwy diogel 12',
};
const recommended = (at: string) => ({ en: `Recommendations 6 ${at}`, cy: `Argymhellion 6 ${at}` });

/** Sections 5 and 6: the national guidance it quotes, and how the policy is kept alive. */
export default defineClauses([
  {
    id: 'BSS-5.a',
    where: safer,
    how: 'live',
    rules: ['pupil-contact'],
    on: ['accept', 'message', 'comment'],
    what: {
      en: 'Adults do not seek contact with pupils, nor answer it, beyond what their work needs.',
      cy: 'Nid yw oedolion yn ceisio cyswllt â disgyblion, nac yn ei ateb, y tu hwnt i anghenion eu gwaith.',
    },
  },
  {
    id: 'BSS-5.b',
    where: safer,
    how: 'live',
    rules: ['contact-details'],
    what: {
      en: 'Children are given no private e-mail address, telephone number or name on another site.',
      cy: 'Ni roddir i blant gyfeiriad e-bost preifat, rhif ffôn nac enw ar safle arall.',
    },
  },
  {
    id: 'BSS-5.c',
    where: safer,
    how: 'live',
    rules: ['pupil-contact'],
    on: ['message'],
    what: {
      en: 'Staff neither ask children for personal information nor answer with their own, unless work needs it.',
      cy: 'Nid yw staff yn gofyn i blant am wybodaeth bersonol nac yn ateb gyda’u gwybodaeth eu hunain, oni bai bod y gwaith yn gofyn am hynny.',
    },
  },
  {
    id: 'BSS-5.d',
    where: safer,
    how: 'live',
    rules: ['hidden-chat'],
    what: {
      en: 'What is written to children is open and can be seen; nothing looks like grooming.',
      cy: 'Mae’r hyn a ysgrifennir at blant yn agored ac i’w weld; nid oes dim yn edrych fel meithrin perthynas amhriodol.',
    },
  },
  {
    id: 'BSS-5.e',
    where: safer,
    how: 'report',
    rules: ['incoming-contact'],
    flows: ['report-concern'],
    what: {
      en: 'A child who finds a way to write is not answered; the manager is told, and the child learns, firmly and politely, that it is not acceptable.',
      cy: 'Nid atebir plentyn sy’n dod o hyd i ffordd o ysgrifennu; dywedir wrth y rheolwr, a chaiff y plentyn wybod, yn gadarn ac yn gwrtais, nad yw’n dderbyniol.',
    },
  },
  {
    id: 'BSS-5.f',
    where: safer,
    how: 'setup',
    rules: [],
    flows: ['channels', 'official-accounts'],
    what: {
      en: 'Work is done on equipment and services that the school provides.',
      cy: 'Gwneir gwaith ar offer a gwasanaethau y mae’r ysgol yn eu darparu.',
    },
  },
  {
    id: 'BSS-5.g',
    where: safer,
    how: 'setup',
    rules: [],
    flows: ['linked-documents'],
    what: {
      en: 'Personal devices are used only as the acceptable use policy says.',
      cy: 'Defnyddir dyfeisiau personol dim ond fel y dywed y polisi defnydd derbyniol.',
    },
  },
  {
    id: 'BSS-5.h',
    where: safer,
    how: 'setup',
    rules: [],
    flows: ['linked-documents'],
    what: {
      en: 'The acceptable use policy and the guidance on online safety are followed.',
      cy: 'Dilynir y polisi defnydd derbyniol a’r canllawiau diogelwch ar-lein.',
    },
  },
  {
    id: 'BSS-5.i',
    where: safer,
    how: 'live',
    rules: ['disrepute'],
    on: ['share'],
    what: {
      en: 'How technology is used does not bring the employer into disrepute.',
      cy: 'Nid yw’r ffordd y defnyddir technoleg yn dwyn anfri ar y cyflogwr.',
    },
  },
  {
    id: 'BSS-5.j',
    where: safer,
    how: 'live',
    rules: ['group-sharing'],
    what: {
      en: 'Nothing about children, parents or carers is shared or discussed in staff groups.',
      cy: 'Ni rennir ac ni thrafodir dim am blant, rhieni na gofalwyr mewn grwpiau staff.',
    },
  },
  {
    id: 'BSS-5.k',
    where: safer,
    how: 'outside',
    rules: [],
    what: {
      en: 'Schools provide cameras and telephones rather than expect staff to use their own.',
      cy: 'Mae ysgolion yn darparu camerâu a ffonau yn hytrach na disgwyl i staff ddefnyddio eu rhai eu hunain.',
    },
    reason: {
      en: 'What a school buys and lends cannot be seen from a browser.',
      cy: 'Ni ellir gweld o borwr beth y mae ysgol yn ei brynu a’i fenthyg.',
    },
  },
  {
    id: 'BSS-6.i',
    where: recommended('(i)'),
    how: 'checkup',
    rules: [],
    flows: ['policy-read'],
    what: {
      en: 'The policy goes to all staff and is part of every induction.',
      cy: 'Mae’r polisi’n mynd i’r holl staff ac yn rhan o bob cynefino.',
    },
  },
  {
    id: 'BSS-6.ii',
    where: recommended('(ii)'),
    how: 'setup',
    rules: [],
    flows: ['linked-documents'],
    what: {
      en: 'It is linked with the school’s acceptable use policy.',
      cy: 'Mae’n gysylltiedig â pholisi defnydd derbyniol yr ysgol.',
    },
  },
  {
    id: 'BSS-6.iii',
    where: recommended('(iii)'),
    how: 'setup',
    rules: [],
    flows: ['linked-documents'],
    what: {
      en: 'Staff are encouraged to read what their union or association advises.',
      cy: 'Anogir staff i ddarllen yr hyn y mae eu hundeb neu eu cymdeithas yn ei gynghori.',
    },
  },
  {
    id: 'BSS-6.iv',
    where: recommended('(iv)'),
    how: 'setup',
    rules: [],
    flows: ['consequence'],
    what: {
      en: 'Staff are told that acting against it may be disciplinary, and that gross misconduct may end employment.',
      cy: 'Dywedir wrth staff y gall gweithredu’n groes iddo fod yn fater disgyblu, ac y gall camymddwyn difrifol ddod â chyflogaeth i ben.',
    },
  },
  {
    id: 'BSS-R',
    where: { en: 'Preamble', cy: 'Rhagair' },
    how: 'checkup',
    rules: [],
    flows: ['policy-read'],
    what: { en: 'The policy is reviewed every year.', cy: 'Adolygir y polisi bob blwyddyn.' },
  },
]);
