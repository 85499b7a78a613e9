import type { Words } from '../../core/text.ts';

export const toPractice: Words = { en: 'The practice page', cy: 'Y dudalen ymarfer' };

export const practice = {
  page: { en: 'Lanyard: practice', cy: 'Lanyard: ymarfer' },
  title: { en: 'Try it here first', cy: 'Rhowch gynnig arni yma’n gyntaf' },
  lead: {
    en: 'Do what you would do on a site, and meet the warnings of {school}.',
    cy: 'Gwnewch yr hyn a wnaech ar safle, a chwrdd â rhybuddion {school}.',
  },
  nothingReal: {
    en: 'Nothing here is real, and nothing is kept.',
    cy: 'Does dim yma’n real, a does dim yn cael ei gadw.',
  },
  nothingRealText: {
    en: 'Nothing is sent. Nia Practice does not exist. What you type and decide is forgotten when you close this page: it is not counted, it is in no diary, and a warning comes as often as you like. On a real site the same one comes once a day, unless it is about a pupil.',
    cy: 'Does dim yn cael ei anfon. Nid yw Nia Practice yn bod. Mae’r hyn a deipiwch ac a benderfynwch yn cael ei anghofio pan gaewch y dudalen hon: nid yw’n cael ei gyfrif, nid yw mewn unrhyw ddyddiadur, ac mae rhybudd yn dod mor aml ag y mynnwch. Ar safle go iawn mae’r un un yn dod unwaith y dydd, oni bai ei fod am ddisgybl.',
  },
  noSchool: { en: 'Your school’s file is not here yet.', cy: 'Nid yw ffeil eich ysgol yma eto.' },
  noSchoolText: {
    en: 'Until it is, an invented school stands in, with the policy “{policy}”.',
    cy: 'Tan hynny mae ysgol ddychmygol yn ei lle, gyda’r polisi “{policy}”.',
  },
  noPolicy: {
    en: 'Your school has chosen no policy yet: nothing is said, here neither.',
    cy: 'Nid yw eich ysgol wedi dewis polisi eto: ni ddywedir dim, yma chwaith.',
  },
  as: { en: 'You act as', cy: 'Rydych yn gweithredu fel' },
  yourself: { en: 'yourself', cy: 'chi eich hun' },
  standIn: { en: 'Stand-in', cy: 'Esgus' },
} satisfies Record<string, Words>;

/** One for each kind of act: what it is, and what to try. */
export const tries = {
  accept: {
    title: { en: 'A friend request', cy: 'Cais i fod yn ffrind' },
    hint: {
      en: 'From a pupil. The small line beside it is there before you press anything.',
      cy: 'Gan ddisgybl. Mae’r llinell fach wrth ei ymyl yno cyn ichi bwyso dim.',
    },
  },
  message: {
    title: { en: 'A message', cy: 'Neges' },
    hint: {
      en: 'To the same pupil. Enter sends it, as on most sites.',
      cy: 'At yr un disgybl. Mae Enter yn ei hanfon, fel ar y rhan fwyaf o safleoedd.',
    },
  },
  react: {
    title: { en: 'A heart for a story', cy: 'Calon i stori' },
    hint: {
      en: 'It reaches the pupil as a message does. A like that everybody sees weighs less.',
      cy: 'Mae’n cyrraedd y disgybl fel y mae neges. Mae hoffi y mae pawb yn ei weld yn pwyso llai.',
    },
  },
  publish: {
    title: { en: 'A post', cy: 'Postiad' },
    hint: {
      en: 'Write your own words or take some of these. Among friends the same words weigh less than in public.',
      cy: 'Ysgrifennwch eich geiriau eich hun neu cymerwch rai o’r rhain. Ymhlith ffrindiau mae’r un geiriau’n pwyso llai nag yn gyhoeddus.',
    },
  },
  'edit-profile': {
    title: { en: 'Your profile', cy: 'Eich proffil' },
    hint: { en: 'What the public reads about you.', cy: 'Yr hyn y mae’r cyhoedd yn ei ddarllen amdanoch.' },
  },
  'set-privacy': {
    title: { en: 'Who may see your account', cy: 'Pwy gaiff weld eich cyfrif' },
    hint: { en: 'It is closed now.', cy: 'Mae ar gau nawr.' },
  },
  visit: {
    title: { en: 'Opening a site in working time', cy: 'Agor safle yn ystod oriau gwaith' },
    hint: {
      en: 'The card that comes once while you are there, and not in your break.',
      cy: 'Y cerdyn sy’n dod unwaith tra byddwch yno, ac nid yn eich egwyl.',
    },
  },
  'remove-comment': {
    title: { en: 'A rude comment on the school’s page', cy: 'Sylw cas ar dudalen yr ysgol' },
    hint: {
      en: 'Choose one of the school’s accounts above first.',
      cy: 'Dewiswch un o gyfrifon yr ysgol uchod yn gyntaf.',
    },
  },
} satisfies Record<string, { title: Words; hint: Words }>;

/** What stands on the stand-ins. */
export const standIn = {
  asks: { en: 'Year 9 · 14 · would like to be your friend', cy: 'Blwyddyn 9 · 14 · am fod yn ffrind ichi' },
  confirm: { en: 'Confirm', cy: 'Cadarnhau' },
  leave: { en: 'Leave it', cy: 'Ei adael' },
  to: { en: 'To Nia Practice', cy: 'At Nia Practice' },
  vanishing: { en: 'Disappearing messages', cy: 'Negeseuon sy’n diflannu' },
  send: { en: 'Send', cy: 'Anfon' },
  goal: { en: '“We won the semi-final!”', cy: '“Fe enillon ni’r rownd gynderfynol!”' },
  like: { en: 'Send a heart', cy: 'Anfon calon' },
  mind: { en: 'What is on your mind?', cy: 'Beth sydd ar eich meddwl?' },
  seenBy: { en: 'Seen by', cy: 'Pwy sy’n ei weld' },
  friends: { en: 'Friends', cy: 'Ffrindiau' },
  everybody: { en: 'Everybody', cy: 'Pawb' },
  picture: { en: 'A picture of yours', cy: 'Llun o’ch rhai chi' },
  pictureHint: {
    en: 'Its date and place are read on this device. It is not kept.',
    cy: 'Darllenir ei ddyddiad a’i le ar y ddyfais hon. Nid yw’n cael ei gadw.',
  },
  takeAway: { en: 'Take the picture away', cy: 'Tynnu’r llun' },
  shown: { en: 'The picture that you chose', cy: 'Y llun a ddewisoch' },
  post: { en: 'Post', cy: 'Postio' },
  words: { en: 'Words to try', cy: 'Geiriau i roi cynnig arnynt' },
  jobTitle: { en: 'Job title', cy: 'Teitl swydd' },
  teacher: { en: 'Teacher at {school}', cy: 'Yn dysgu yn {school}' },
  bio: { en: 'About you', cy: 'Amdanoch chi' },
  save: { en: 'Save', cy: 'Cadw' },
  open: { en: 'Open it to everybody', cy: 'Ei agor i bawb' },
  openSite: { en: 'Open a site', cy: 'Agor safle' },
  rude: { en: 'This school is a joke.', cy: 'Jôc yw’r ysgol hon.' },
  somebody: { en: 'Somebody', cy: 'Rhywun' },
  remove: { en: 'Delete the comment', cy: 'Dileu’r sylw' },
} satisfies Record<string, Words>;

/** From what is free to what is held. */
export const drafts: readonly Words[] = [
  { en: 'A lovely walk on the beach this morning.', cy: 'Tro hyfryd ar y traeth y bore ’ma.' },
  { en: 'Another long week at {school}.', cy: 'Wythnos hir arall yn {school}.' },
  { en: 'Nia Practice was brilliant in the play.', cy: 'Roedd Nia Practice yn wych yn y ddrama.' },
  {
    en: 'A boy in my class was excluded again today.',
    cy: 'Cafodd bachgen yn fy nosbarth ei wahardd eto heddiw.',
  },
  {
    en: 'The door code is 4471 if you are first in on Monday.',
    cy: 'Cod y drws yw 4471 os chi fydd gyntaf i mewn ddydd Llun.',
  },
];

export const outcomes = {
  free: {
    en: 'It went straight through: nothing stood in the way. Nothing was really sent.',
    cy: 'Aeth yn syth drwodd: doedd dim yn y ffordd. Ni anfonwyd dim mewn gwirionedd.',
  },
  passed: {
    en: 'You carried on, and it went through. Nothing was really sent.',
    cy: 'Fe wnaethoch fwrw ymlaen, ac aeth drwodd. Ni anfonwyd dim mewn gwirionedd.',
  },
  back: { en: 'You went back, and nothing happened.', cy: 'Aethoch yn ôl, a ddigwyddodd dim.' },
  'carry-on': {
    en: 'Press the same button once more within 30 seconds, and it goes through.',
    cy: 'Pwyswch yr un botwm unwaith eto o fewn 30 eiliad, ac mae’n mynd drwodd.',
  },
  wrong: {
    en: 'On a real site this would be quiet for 90 days, for this person or these words. Here it is quiet until you close this page.',
    cy: 'Ar safle go iawn byddai hyn yn dawel am 90 diwrnod, ar gyfer y person neu’r geiriau hyn. Yma mae’n dawel nes ichi gau’r dudalen hon.',
  },
  report: {
    en: 'On a real site the steps would open beside it. You may look at them.',
    cy: 'Ar safle go iawn byddai’r camau’n agor wrth ei ymyl. Cewch edrych arnynt.',
  },
  steps: { en: 'See the steps', cy: 'Gweld y camau' },
  break: {
    en: 'On a real site the card would rest until your break is over.',
    cy: 'Ar safle go iawn byddai’r cerdyn yn gorffwys nes i’ch egwyl ddod i ben.',
  },
  authorised: {
    en: 'On a real site the card would rest while you are there.',
    cy: 'Ar safle go iawn byddai’r cerdyn yn gorffwys tra byddwch yno.',
  },
  leave: { en: 'On a real site its tab would close.', cy: 'Ar safle go iawn byddai ei dab yn cau.' },
  silent: {
    en: 'Nothing is said: your school’s policy has nothing to say about this.',
    cy: 'Ni ddywedir dim: does gan bolisi eich ysgol ddim i’w ddweud am hyn.',
  },
} satisfies Record<string, Words>;
