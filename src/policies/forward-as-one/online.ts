import { defineClauses } from '../../core/policy.ts';

const breaches = { en: 'Breaches of the code', cy: 'Torri’r cod' };
const safer = { en: 'Safer online behaviour', cy: 'Ymddygiad mwy diogel ar-lein' };
const phones = { en: 'Mobile phones and cameras', cy: 'Ffonau symudol a chamerâu' };
const personal = { en: 'Protection of personal information', cy: 'Diogelu gwybodaeth bersonol' };

/** What happens after a breach, and how staff keep themselves safe. */
export default defineClauses([
  {
    id: 'FAO-BR.1',
    where: breaches,
    how: 'setup',
    rules: [],
    flows: ['consequence'],
    what: {
      en: 'Every breach is looked into and may be a disciplinary matter.',
      cy: 'Ymchwilir i bob toriad a gall fod yn fater disgyblu.',
    },
  },
  {
    id: 'FAO-BR.2',
    where: breaches,
    how: 'report',
    rules: [],
    flows: ['justification'],
    what: {
      en: 'Whoever judges it right to depart from the policy tells the headteacher or chief executive why.',
      cy: 'Mae pwy bynnag sy’n barnu ei bod yn iawn gwyro oddi wrth y polisi yn dweud wrth y pennaeth neu’r prif weithredwr pam.',
    },
  },
  {
    id: 'FAO-SB.1',
    where: safer,
    how: 'live',
    rules: ['profile-work'],
    flows: ['account-checkup'],
    what: {
      en: 'Profiles give neither one’s profession nor the trust or school, in “job title” or elsewhere.',
      cy: 'Nid yw proffiliau’n nodi proffesiwn, ymddiriedolaeth nac ysgol, o dan “teitl swydd” nac yn unman arall.',
    },
  },
  {
    id: 'FAO-SB.2',
    where: safer,
    how: 'live',
    rules: ['contact-details'],
    on: ['publish', 'comment', 'share', 'edit-profile'],
    what: {
      en: 'Addresses and telephone numbers are kept off social networks.',
      cy: 'Cedwir cyfeiriadau a rhifau ffôn oddi ar rwydweithiau cymdeithasol.',
    },
  },
  {
    id: 'FAO-SB.3',
    where: safer,
    how: 'checkup',
    rules: [],
    flows: ['account-checkup'],
    what: {
      en: 'On joining, staff look at what the public can see of them, pictures included.',
      cy: 'Wrth ymuno, mae staff yn edrych ar yr hyn y gall y cyhoedd ei weld ohonynt, gan gynnwys lluniau.',
    },
  },
  {
    id: 'FAO-SB.4',
    where: safer,
    how: 'live',
    rules: ['defamation'],
    what: {
      en: 'No allegations about colleagues, children, anybody connected with this or another school, the diocese or the councils.',
      cy: 'Dim honiadau am gydweithwyr, plant, neb sy’n gysylltiedig â’r ysgol hon neu ysgol arall, yr esgobaeth na’r cynghorau.',
    },
  },
  {
    id: 'FAO-MP.1',
    where: phones,
    how: 'outside',
    rules: [],
    what: {
      en: 'Personal telephones and cameras are put away while children are present.',
      cy: 'Cedwir ffonau a chamerâu personol o’r golwg tra bydd plant yn bresennol.',
    },
    reason: {
      en: 'What is in a pocket or a drawer cannot be seen from a browser.',
      cy: 'Ni ellir gweld o borwr beth sydd mewn poced neu ddrôr.',
    },
  },
  {
    id: 'FAO-MP.2',
    where: phones,
    how: 'live',
    rules: ['photo'],
    on: ['attach'],
    what: {
      en: 'Pictures of children are taken only with consent and with school cameras, and stay within the school.',
      cy: 'Tynnir lluniau o blant gyda chaniatâd yn unig a chyda chamerâu’r ysgol, ac maent yn aros o fewn yr ysgol.',
    },
  },
  {
    id: 'FAO-PI.1',
    where: personal,
    how: 'live',
    rules: ['contact-details'],
    on: ['message'],
    what: {
      en: 'Children and parents are not given a personal e-mail address.',
      cy: 'Ni roddir cyfeiriad e-bost personol i blant na rhieni.',
    },
  },
  {
    id: 'FAO-PI.2',
    where: personal,
    how: 'setup',
    rules: [],
    flows: ['channels'],
    what: {
      en: 'Where something has to be sent, the school’s e-mail address is used.',
      cy: 'Lle mae angen anfon rhywbeth, defnyddir cyfeiriad e-bost yr ysgol.',
    },
  },
  {
    id: 'FAO-PI.3',
    where: personal,
    how: 'live',
    rules: ['contact-details'],
    on: ['message'],
    what: {
      en: 'Personal numbers stay private, and one’s own mobile is not used to reach children or parents for work.',
      cy: 'Mae rhifau personol yn aros yn breifat, ac ni ddefnyddir eich ffôn eich hun i gysylltu â phlant neu rieni ar gyfer gwaith.',
    },
  },
  {
    id: 'FAO-PI.4',
    where: personal,
    how: 'setup',
    rules: [],
    flows: ['declared-links'],
    what: {
      en: 'Whoever knows parents or children outside school says so openly to the leadership team.',
      cy: 'Mae pwy bynnag sy’n adnabod rhieni neu blant y tu allan i’r ysgol yn dweud hynny’n agored wrth y tîm arwain.',
    },
  },
  {
    id: 'FAO-PI.5',
    where: personal,
    how: 'live',
    rules: ['password-sharing'],
    what: {
      en: 'Logins and passwords for work are never shared.',
      cy: 'Ni rennir manylion mewngofnodi na chyfrineiriau gwaith byth.',
    },
  },
  {
    id: 'FAO-PI.6',
    where: personal,
    how: 'checkup',
    rules: ['open-audience'],
    on: ['set-audience'],
    flows: ['account-checkup'],
    what: {
      en: 'Staff know who can see their pages, and how to keep groups of people out.',
      cy: 'Mae staff yn gwybod pwy all weld eu tudalennau, a sut i gadw grwpiau o bobl allan.',
    },
  },
]);
