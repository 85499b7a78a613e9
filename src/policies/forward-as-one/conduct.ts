import { defineClauses } from '../../core/policy.ts';

const principles = { en: 'Key principles', cy: 'Egwyddorion allweddol' };
const conduct = { en: 'Code of conduct', cy: 'Cod ymddygiad' };

/** What staff keep to in all they write. */
export default defineClauses([
  {
    id: 'FAO-KP.1',
    where: principles,
    how: 'live',
    rules: ['derogatory', 'disrepute'],
    on: ['share'],
    what: {
      en: 'All guard the good name of the trust and its schools, and treat colleagues with respect.',
      cy: 'Mae pawb yn gwarchod enw da’r ymddiriedolaeth a’i hysgolion, ac yn trin cydweithwyr â pharch.',
    },
  },
  {
    id: 'FAO-KP.2',
    where: principles,
    how: 'live',
    rules: ['pupil-contact', 'former-pupil-contact', 'hidden-chat', 'possible-pupil'],
    what: {
      en: 'Whoever works or volunteers in the trust does not communicate with children through social networks.',
      cy: 'Nid yw neb sy’n gweithio neu’n gwirfoddoli yn yr ymddiriedolaeth yn cyfathrebu â phlant drwy rwydweithiau cymdeithasol.',
    },
  },
  {
    id: 'FAO-KP.3',
    where: principles,
    how: 'outside',
    rules: [],
    what: {
      en: 'No mobile telephones in public areas on school premises.',
      cy: 'Dim ffonau symudol mewn mannau cyhoeddus ar safle’r ysgol.',
    },
    reason: {
      en: 'Where a telephone is held cannot be seen from a browser.',
      cy: 'Ni ellir gweld o borwr ble y mae ffôn yn cael ei ddefnyddio.',
    },
  },
  {
    id: 'FAO-KP.4',
    where: principles,
    how: 'live',
    rules: ['working-hours', 'school-device'],
    flows: ['professional-use'],
    what: {
      en: 'No blogging or social networking at work, nor at home on school equipment, unless it is professional and authorised by the headteacher or chief executive.',
      cy: 'Dim blogio na rhwydweithio cymdeithasol yn y gwaith, nac ar offer yr ysgol gartref, oni bai ei fod yn broffesiynol a bod y pennaeth neu’r prif weithredwr wedi’i awdurdodi.',
    },
  },
  {
    id: 'FAO-KP.5',
    where: principles,
    how: 'live',
    rules: ['school-mention', 'person-mention', 'circumstances'],
    what: {
      en: 'Nobody writes on social media about the trust or anybody in the school community, in or out of work.',
      cy: 'Nid oes neb yn ysgrifennu ar gyfryngau cymdeithasol am yr ymddiriedolaeth nac am neb yng nghymuned yr ysgol, yn y gwaith na’r tu allan iddo.',
    },
  },
  {
    id: 'FAO-OV',
    where: { en: 'Overview', cy: 'Trosolwg' },
    how: 'report',
    rules: ['incoming-contact'],
    flows: ['report-concern', 'record'],
    what: {
      en: 'What others might misread is reported and written down.',
      cy: 'Rhoddir gwybod am yr hyn y gallai eraill ei gamddeall, ac fe’i cofnodir.',
    },
  },
  {
    id: 'FAO-CC.1',
    where: conduct,
    how: 'live',
    rules: ['person-mention', 'event-mention', 'circumstances'],
    on: ['publish', 'comment', 'share', 'message', 'tag'],
    what: {
      en: 'Staff, pupils, parents and the activities and events of trust and school are never referred to.',
      cy: 'Ni chyfeirir byth at staff, disgyblion, rhieni na gweithgareddau a digwyddiadau’r ymddiriedolaeth a’r ysgol.',
    },
  },
  {
    id: 'FAO-CC.2',
    where: conduct,
    how: 'live',
    rules: ['school-mention', 'photo'],
    on: ['publish', 'comment', 'share', 'message'],
    flows: ['permissions'],
    what: {
      en: 'The name and logo of trust and school, and what they publish, are used only with written permission.',
      cy: 'Defnyddir enw a logo’r ymddiriedolaeth a’r ysgol, a’r hyn y maent yn ei gyhoeddi, gyda chaniatâd ysgrifenedig yn unig.',
    },
  },
  {
    id: 'FAO-CC.3',
    where: conduct,
    how: 'live',
    rules: ['disrepute', 'defamation'],
    what: {
      en: 'Nothing that ties the school to unlawful conduct or harms its name; nothing defamatory.',
      cy: 'Dim byd sy’n cysylltu’r ysgol ag ymddygiad anghyfreithlon neu’n niweidio ei henw; dim byd difenwol.',
    },
  },
  {
    id: 'FAO-CC.4',
    where: conduct,
    how: 'live',
    rules: ['confidential'],
    what: {
      en: 'Nothing confidential or sensitive for the school’s business, and nothing that weakens its security.',
      cy: 'Dim byd cyfrinachol na sensitif i fusnes yr ysgol, a dim byd sy’n gwanhau ei diogelwch.',
    },
  },
  {
    id: 'FAO-CC.5',
    where: conduct,
    how: 'live',
    rules: ['photo'],
    what: {
      en: 'No pictures of staff, children, governors or trustees at school activities without their consent.',
      cy: 'Dim lluniau o staff, plant, llywodraethwyr nac ymddiriedolwyr mewn gweithgareddau ysgol heb eu caniatâd.',
    },
  },
  {
    id: 'FAO-CC.6',
    where: conduct,
    how: 'live',
    rules: ['official-account'],
    flows: ['official-accounts'],
    what: {
      en: 'Only those who are named for it run the accounts of trust and school.',
      cy: 'Dim ond y rhai a enwir ar gyfer hynny sy’n rhedeg cyfrifon yr ymddiriedolaeth a’r ysgol.',
    },
  },
  {
    id: 'FAO-CC.7',
    where: conduct,
    how: 'setup',
    rules: ['parent-contact'],
    flows: ['channels'],
    what: {
      en: 'Children and parents are reached openly, by the school’s telephone and e-mail.',
      cy: 'Cysylltir â phlant a rhieni yn agored, drwy ffôn ac e-bost yr ysgol.',
    },
  },
  {
    id: 'FAO-CC.8',
    where: conduct,
    how: 'live',
    rules: ['pupil-contact', 'possible-pupil'],
    on: ['connect', 'accept'],
    what: {
      en: 'Nobody makes a pupil of the school they work at a friend on a social network.',
      cy: 'Nid oes neb yn gwneud disgybl o’r ysgol y maent yn gweithio ynddi yn ffrind ar rwydwaith cymdeithasol.',
    },
  },
  {
    id: 'FAO-CC.9',
    where: conduct,
    how: 'live',
    rules: ['derogatory', 'offensive'],
    what: {
      en: 'No derogatory, rude, threatening or unfitting remark about the school or anybody connected with it.',
      cy: 'Dim sylw difrïol, anghwrtais, bygythiol nac amhriodol am yr ysgol nac am neb sy’n gysylltiedig â hi.',
    },
  },
  {
    id: 'FAO-CC.10',
    where: conduct,
    how: 'live',
    rules: ['disrepute'],
    what: {
      en: 'No post costs you, your profession or the school its good name.',
      cy: 'Nid oes neges sy’n niweidio’ch enw da chi, eich proffesiwn na’r ysgol.',
    },
  },
  {
    id: 'FAO-CC.11',
    where: conduct,
    how: 'live',
    rules: ['speaking-for-school'],
    what: {
      en: 'Views are one’s own and do not stand for the trust or the school.',
      cy: 'Barn bersonol yw pob barn ac nid yw’n cynrychioli’r ymddiriedolaeth na’r ysgol.',
    },
  },
  {
    id: 'FAO-CC.12',
    where: conduct,
    how: 'live',
    rules: ['contact-details'],
    what: {
      en: 'Staff know of identity theft and take care with what they tell about themselves.',
      cy: 'Mae staff yn ymwybodol o ddwyn hunaniaeth ac yn ofalus â’r hyn y maent yn ei ddweud amdanynt eu hunain.',
    },
  },
  {
    id: 'FAO-CC.13',
    where: conduct,
    how: 'live',
    rules: ['open-audience'],
    flows: ['account-checkup'],
    what: {
      en: 'Whoever uses social media sets high levels of privacy.',
      cy: 'Mae pwy bynnag sy’n defnyddio cyfryngau cymdeithasol yn gosod lefelau preifatrwydd uchel.',
    },
  },
  {
    id: 'FAO-CC.14',
    where: conduct,
    how: 'checkup',
    rules: [],
    flows: ['password-age'],
    what: {
      en: 'Passwords of social media accounts are changed every 60 days.',
      cy: 'Newidir cyfrineiriau cyfrifon cyfryngau cymdeithasol bob 60 diwrnod.',
    },
  },
  {
    id: 'FAO-CC.15',
    where: conduct,
    how: 'outside',
    rules: [],
    what: {
      en: 'Parents and carers do not use mobile telephones on the premises.',
      cy: 'Nid yw rhieni a gofalwyr yn defnyddio ffonau symudol ar y safle.',
    },
    reason: {
      en: 'This is about visitors and their telephones, which this browser does not see.',
      cy: 'Mae hyn am ymwelwyr a’u ffonau, nad yw’r porwr hwn yn eu gweld.',
    },
  },
]);
