import { defineClauses } from '../../core/policy.ts';

const background = (at: string) => ({ en: `Background ${at}`, cy: `Cefndir ${at}` });
const advice = (at: string) => ({ en: `Guidance and advice ${at}`, cy: `Canllawiau a chyngor ${at}` });

/** Sections 2 to 4: what staff are advised to do with accounts of their own. */
export default defineClauses([
  {
    id: 'BSS-2',
    where: { en: 'Application 2', cy: 'Cymhwyso 2' },
    how: 'setup',
    rules: [],
    flows: ['policy-view'],
    what: {
      en: 'The policy is for all who work in the school, and for teachers who are managed centrally.',
      cy: 'Mae’r polisi ar gyfer pawb sy’n gweithio yn yr ysgol, ac athrawon a reolir yn ganolog.',
    },
  },
  {
    id: 'BSS-3.1',
    where: background('3.1'),
    how: 'live',
    rules: [],
    flows: ['policy-view', 'own-sites'],
    what: {
      en: 'It speaks of Facebook, Twitter, TikTok, Instagram, YouTube, Snapchat, OnlyFans and their like.',
      cy: 'Mae’n sôn am Facebook, Twitter, TikTok, Instagram, YouTube, Snapchat, OnlyFans a’u tebyg.',
    },
  },
  {
    id: 'BSS-3.2',
    where: background('3.2'),
    how: 'setup',
    rules: ['official-account', 'official-content'],
    flows: ['official-accounts'],
    what: {
      en: 'Nobody is told not to use these sites; used with care they serve schools too, which reach parents there.',
      cy: 'Ni ddywedir wrth neb am beidio â defnyddio’r safleoedd hyn; o’u defnyddio’n ofalus maent o fudd i ysgolion hefyd, sy’n cyrraedd rhieni yno.',
    },
  },
  {
    id: 'BSS-3.3',
    where: background('3.3'),
    how: 'checkup',
    rules: [],
    flows: ['account-checkup'],
    what: {
      en: 'Others may publish pictures of you or remarks about you without asking; check what you are tagged in.',
      cy: 'Gall eraill gyhoeddi lluniau neu sylwadau amdanoch heb ofyn; edrychwch ar ble rydych wedi’ch tagio.',
    },
  },
  {
    id: 'BSS-3.4',
    where: background('3.4'),
    how: 'checkup',
    rules: [],
    flows: ['account-checkup'],
    what: {
      en: 'Trouble begins where staff do not know how to set security and privacy; they are helped to.',
      cy: 'Mae trafferth yn dechrau pan nad yw staff yn gwybod sut i osod diogelwch a phreifatrwydd; cânt gymorth i wneud hynny.',
    },
  },
  {
    id: 'BSS-4.1.i',
    where: advice('4.1 (i)'),
    how: 'live',
    rules: ['working-hours'],
    what: {
      en: 'These sites are not opened for personal use in working hours.',
      cy: 'Nid agorir y safleoedd hyn at ddefnydd personol yn ystod oriau gwaith.',
    },
  },
  {
    id: 'BSS-4.1.ii',
    where: advice('4.1 (ii)'),
    how: 'live',
    rules: ['open-audience'],
    flows: ['account-checkup'],
    what: {
      en: 'Staff know the privacy settings, so that nothing reaches more people than it was meant for.',
      cy: 'Mae staff yn gwybod y gosodiadau preifatrwydd, fel nad oes dim yn cyrraedd mwy o bobl nag a fwriadwyd.',
    },
  },
  {
    id: 'BSS-4.1.iii.a',
    where: advice('4.1 (iii)'),
    how: 'live',
    rules: ['disrepute', 'school-mention'],
    what: {
      en: 'Nothing that may bring the school into disrepute.',
      cy: 'Dim byd a allai ddwyn anfri ar yr ysgol.',
    },
  },
  {
    id: 'BSS-4.1.iii.b',
    where: advice('4.1 (iii)'),
    how: 'live',
    rules: ['disrepute'],
    what: {
      en: 'Nothing that may give parents good reason to complain.',
      cy: 'Dim byd a allai roi rheswm da i rieni gwyno.',
    },
  },
  {
    id: 'BSS-4.1.iii.c',
    where: advice('4.1 (iii)'),
    how: 'live',
    rules: ['derogatory'],
    what: {
      en: 'Nothing derogatory towards the school or those who work in it.',
      cy: 'Dim byd difrïol tuag at yr ysgol na’r rhai sy’n gweithio ynddi.',
    },
  },
  {
    id: 'BSS-4.1.iii.d',
    where: advice('4.1 (iii)'),
    how: 'live',
    rules: ['derogatory'],
    what: {
      en: 'Nothing derogatory towards pupils, parents or carers.',
      cy: 'Dim byd difrïol tuag at ddisgyblion, rhieni na gofalwyr.',
    },
  },
  {
    id: 'BSS-4.1.iii.e',
    where: advice('4.1 (iii)'),
    how: 'live',
    rules: ['offensive'],
    what: {
      en: 'Nothing that raises the question whether somebody should work with children.',
      cy: 'Dim byd sy’n codi’r cwestiwn a ddylai rhywun weithio gyda phlant.',
    },
  },
  {
    id: 'BSS-4.1.iv',
    where: advice('4.1 (iv)'),
    how: 'live',
    rules: ['pupil-contact', 'parent-contact', 'possible-pupil'],
    what: {
      en: 'No friendships online with pupils, parents or carers, and no writing to them there.',
      cy: 'Dim cyfeillgarwch ar-lein â disgyblion, rhieni na gofalwyr, a dim ysgrifennu atynt yno.',
    },
  },
  {
    id: 'BSS-4.1.iv.n',
    where: advice('4.1, note'),
    how: 'setup',
    rules: [],
    flows: ['declared-links'],
    what: {
      en: 'With relatives and earlier friends the relationship has changed; staying in contact goes against the policy and is at one’s own risk.',
      cy: 'Gyda pherthnasau a hen ffrindiau mae’r berthynas wedi newid; mae cadw cysylltiad yn groes i’r polisi ac ar eich menter eich hun.',
    },
  },
  {
    id: 'BSS-4.1.v',
    where: advice('4.1 (v)'),
    how: 'live',
    rules: ['former-pupil-contact'],
    what: {
      en: 'Friendships online with former pupils are strongly discouraged, above all under 18.',
      cy: 'Anogir yn gryf yn erbyn cyfeillgarwch ar-lein â chyn-ddisgyblion, yn enwedig dan 18.',
    },
  },
  {
    id: 'BSS-4.1.vi',
    where: advice('4.1 (vi)'),
    how: 'live',
    rules: ['defamation'],
    what: {
      en: 'Whoever harms the name of somebody they write about may find themselves in court.',
      cy: 'Gall pwy bynnag sy’n niweidio enw da rhywun y maent yn ysgrifennu amdano wynebu achos llys.',
    },
  },
  {
    id: 'BSS-4.2',
    where: advice('4.2'),
    how: 'live',
    rules: ['candidate-vetting'],
    what: {
      en: 'Those who apply for a post are not looked up on social networks, so that all are treated alike.',
      cy: 'Ni chwilir am ymgeiswyr am swydd ar rwydweithiau cymdeithasol, er mwyn trin pawb yr un fath.',
    },
  },
]);
