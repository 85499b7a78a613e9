import type { Words } from '../../core/text.ts';

export const toMine: Words = { en: 'My settings', cy: 'Fy ngosodiadau' };

export const mine = {
  page: { en: 'Lanyard: my settings', cy: 'Lanyard: fy ngosodiadau' },
  name: { en: 'My settings', cy: 'Fy ngosodiadau' },
  toSchool: { en: 'The school’s settings', cy: 'Gosodiadau’r ysgol' },
} satisfies Record<string, Words>;

export const mySections = {
  checkup: { en: 'Check-up', cy: 'Gwiriad' },
  hours: { en: 'My hours', cy: 'Fy oriau' },
  links: { en: 'Declared links', cy: 'Cysylltiadau a ddatganwyd' },
  permissions: { en: 'Permissions', cy: 'Caniatâd' },
  quiet: { en: 'What is quiet', cy: 'Beth sy’n dawel' },
  diary: { en: 'Diary', cy: 'Dyddiadur' },
  opinion: { en: 'Second opinion', cy: 'Ail farn' },
  sees: { en: 'What my school can see', cy: 'Beth all fy ysgol ei weld' },
  device: { en: 'Language and erasing', cy: 'Iaith a dileu' },
} satisfies Record<string, Words>;

export const kept = {
  edit: { en: 'Change', cy: 'Newid' },
  editThis: { en: 'Change {what}', cy: 'Newid {what}' },
  until: { en: 'until {day}', cy: 'hyd {day}' },
  counts: { en: 'counts', cy: 'yn cyfrif' },
  later: { en: 'from {day}', cy: 'o {day}' },
  endsSoon: { en: 'ends soon', cy: 'yn dod i ben' },
  ended: { en: 'ended', cy: 'wedi dod i ben' },
  renew: { en: 'Still so: until {day}', cy: 'Yn dal yn wir: hyd {day}' },
} satisfies Record<string, Words>;

export const links = {
  about: {
    en: 'Family and friends who are also on the school’s list. You tell the school about them; here you note what was agreed, so that the warnings know. It stays on this device.',
    cy: 'Teulu a ffrindiau sydd hefyd ar restr yr ysgol. Chi sy’n dweud wrth yr ysgol amdanynt; yma rydych yn nodi’r hyn a gytunwyd, er mwyn i’r rhybuddion wybod. Mae’n aros ar y ddyfais hon.',
  },
  none: { en: 'Nobody is declared yet.', cy: 'Does neb wedi’i ddatgan eto.' },
  add: { en: 'Declare a link', cy: 'Datgan cysylltiad' },
  who: { en: 'Name, as the site shows it', cy: 'Enw, fel y mae’r safle yn ei ddangos' },
  profiles: { en: 'Their profiles', cy: 'Eu proffiliau' },
  profilesHint: {
    en: 'Such as instagram:katie.s or the address of the profile. With one, a namesake is not mistaken for them. One on each line.',
    cy: 'Fel instagram:katie.s neu gyfeiriad y proffil. Gydag un, ni chymysgir rhywun o’r un enw â nhw. Un ar bob llinell.',
  },
  byName: {
    en: 'By name alone: somebody else of that name counts too, until you say which profile is theirs.',
    cy: 'Yn ôl yr enw’n unig: mae rhywun arall o’r un enw’n cyfrif hefyd, nes ichi ddweud pa broffil sy’n eiddo iddynt.',
  },
  met: { en: 'You met @{handle} on {site}.', cy: 'Cwrddoch â @{handle} ar {site}.' },
  theOne: { en: 'This is the one I mean', cy: 'Dyma’r un rwy’n ei olygu' },
  theOneThis: { en: 'This is the one I mean: @{handle}', cy: 'Dyma’r un rwy’n ei olygu: @{handle}' },
  another: { en: 'Somebody else', cy: 'Rhywun arall' },
  anotherThis: { en: 'Somebody else: @{handle}', cy: 'Rhywun arall: @{handle}' },
  relation: { en: 'Who they are to you', cy: 'Pwy ydynt i chi' },
  approvedBy: { en: 'Approved by', cy: 'Cymeradwywyd gan' },
  approvedHint: {
    en: 'Left empty: declared, but nobody has approved it.',
    cy: 'Os yw’n wag: wedi’i ddatgan, ond neb wedi’i gymeradwyo.',
  },
  on: { en: 'Declared on', cy: 'Datganwyd ar' },
  reference: { en: 'Reference', cy: 'Cyfeirnod' },
  until: { en: 'Counts until', cy: 'Yn cyfrif hyd' },
  declared: {
    en: 'In your school’s policy, declaring a link is enough.',
    cy: 'Ym mholisi eich ysgol, mae datgan cysylltiad yn ddigon.',
  },
  declaredOutside: {
    en: 'In your school’s policy, a declared link lifts the warning outside the working day and off the school’s equipment.',
    cy: 'Ym mholisi eich ysgol, mae cysylltiad a ddatganwyd yn codi’r rhybudd y tu allan i’r diwrnod gwaith ac oddi ar offer yr ysgol.',
  },
  approved: {
    en: 'In your school’s policy, a link lifts the warning once it has been approved.',
    cy: 'Ym mholisi eich ysgol, mae cysylltiad yn codi’r rhybudd unwaith y bydd wedi’i gymeradwyo.',
  },
  never: {
    en: 'In your school’s policy the warning stays. It will say that the relationship has changed since you work at the school.',
    cy: 'Ym mholisi eich ysgol mae’r rhybudd yn aros. Bydd yn dweud bod y berthynas wedi newid ers ichi weithio yn yr ysgol.',
  },
} satisfies Record<string, Words>;

export const permissions = {
  about: {
    en: 'What somebody has allowed you: an event, a person or a place that you may write about or show. It counts beside what the school itself allows.',
    cy: 'Yr hyn y mae rhywun wedi’i ganiatáu ichi: digwyddiad, person neu le y cewch ysgrifennu amdano neu ei ddangos. Mae’n cyfrif ochr yn ochr â’r hyn y mae’r ysgol ei hun yn ei ganiatáu.',
  },
  none: { en: 'No permissions of your own.', cy: 'Dim caniatâd eich hun.' },
  add: { en: 'Add a permission', cy: 'Ychwanegu caniatâd' },
  event: { en: 'Event', cy: 'Digwyddiad' },
  person: { en: 'Person', cy: 'Person' },
  place: { en: 'Place', cy: 'Lle' },
  oneOf: { en: 'One of the three is enough.', cy: 'Mae un o’r tri yn ddigon.' },
  from: { en: 'From', cy: 'O' },
  until: { en: 'Until', cy: 'Hyd' },
  agreedBy: { en: 'Agreed by', cy: 'Cytunwyd gan' },
  agreed: { en: 'agreed by {who}', cy: 'cytunwyd gan {who}' },
  school: { en: 'Allowed by the school', cy: 'Wedi’i ganiatáu gan yr ysgol' },
  work: { en: 'Use for work', cy: 'Defnydd ar gyfer gwaith' },
  workAbout: {
    en: 'Where your use of these sites in working time was approved. Working hours are quiet meanwhile; everything else speaks as before.',
    cy: 'Lle cymeradwywyd eich defnydd o’r safleoedd hyn yn ystod oriau gwaith. Mae oriau gwaith yn dawel yn y cyfamser; mae popeth arall yn siarad fel o’r blaen.',
  },
  workNone: { en: 'No use for work is approved.', cy: 'Nid oes defnydd ar gyfer gwaith wedi’i gymeradwyo.' },
  workAdd: { en: 'Add use for work', cy: 'Ychwanegu defnydd ar gyfer gwaith' },
  what: { en: 'What for', cy: 'Ar gyfer beth' },
  approvedBy: { en: 'Approved by', cy: 'Cymeradwywyd gan' },
} satisfies Record<string, Words>;

export const quiet = {
  about: {
    en: 'You can take back everything here. Contact with a pupil of today is never made quieter by Lanyard itself.',
    cy: 'Gallwch dynnu popeth yn ôl yma. Nid yw Lanyard ei hun byth yn tawelu cyswllt â disgybl presennol.',
  },
  wrong: { en: 'You said: this is wrong', cy: 'Dywedoch: nid yw hyn yn iawn' },
  wrongAbout: {
    en: 'Silent for ninety days, for that person or those words. Which ones cannot be read from what is kept.',
    cy: 'Yn dawel am naw deg diwrnod, ar gyfer y person neu’r geiriau hynny. Ni ellir darllen pa rai o’r hyn a gedwir.',
  },
  noneWrong: { en: 'Nothing is silenced.', cy: 'Does dim wedi’i dawelu.' },
  silentUntil: { en: 'silent until {day}', cy: 'yn dawel hyd {day}' },
  takeBack: { en: 'Speak again', cy: 'Siarad eto' },
  takeBackThis: { en: 'Speak again: {what}', cy: 'Siarad eto: {what}' },
  lowered: { en: 'Lowered by itself', cy: 'Wedi’i ostwng ar ei ben ei hun' },
  loweredAbout: {
    en: 'A rule that you answered eight times or more within thirty days, three times out of four with “carry on” or “this is wrong”, speaks one level lower for thirty days.',
    cy: 'Mae rheol a atebwyd gennych wyth gwaith neu fwy o fewn tri deg diwrnod, dair gwaith o bob pedair â “parhau” neu “nid yw hyn yn iawn”, yn siarad un lefel yn is am dri deg diwrnod.',
  },
  noneLowered: { en: 'No rule is lowered.', cy: 'Does dim rheol wedi’i gostwng.' },
  lowerUntil: { en: 'one level lower until {day}', cy: 'un lefel yn is hyd {day}' },
  asBefore: { en: 'As before', cy: 'Fel o’r blaen' },
  asBeforeThis: { en: 'As before: {what}', cy: 'Fel o’r blaen: {what}' },
  meters: { en: 'The last thirty days', cy: 'Y tri deg diwrnod diwethaf' },
  meter: { en: '{unheeded} of {of} passed over', cy: 'anwybyddwyd {unheeded} o {of}' },
} satisfies Record<string, Words>;

export const diary = {
  about: {
    en: 'Off unless you turn it on. It keeps your own warnings on this device: when, which rule, what you decided and the reason you gave. No names, nothing that you wrote. Nobody else can read it.',
    cy: 'I ffwrdd oni bai eich bod yn ei droi ymlaen. Mae’n cadw eich rhybuddion eich hun ar y ddyfais hon: pryd, pa reol, beth a benderfynoch a’r rheswm a roesoch. Dim enwau, dim o’r hyn a ysgrifennoch. Ni all neb arall ei ddarllen.',
  },
  keep: { en: 'Keep a diary', cy: 'Cadw dyddiadur' },
  none: { en: 'Nothing in it yet.', cy: 'Dim ynddo eto.' },
  off: { en: 'No diary is kept.', cy: 'Ni chedwir dyddiadur.' },
  erase: { en: 'Erase the diary', cy: 'Dileu’r dyddiadur' },
  erased: { en: 'The diary is erased.', cy: 'Mae’r dyddiadur wedi’i ddileu.' },
  onSite: { en: 'on {site}', cy: 'ar {site}' },
  did: { en: 'What you did', cy: 'Beth wnaethoch' },
  when: { en: 'When', cy: 'Pryd' },
  what: { en: 'Warning', cy: 'Rhybudd' },
  back: { en: 'went back', cy: 'mynd yn ôl' },
  leave: { en: 'left', cy: 'gadael' },
  'carry-on': { en: 'carried on', cy: 'parhau' },
  wrong: { en: 'said it is wrong', cy: 'dweud nad yw’n iawn' },
  break: { en: 'on a break', cy: 'ar egwyl' },
  authorised: { en: 'approved use', cy: 'defnydd wedi’i gymeradwyo' },
  report: { en: 'asked what to do', cy: 'gofyn beth i’w wneud' },
} satisfies Record<string, Words>;

export const device = {
  language: { en: 'Language', cy: 'Iaith' },
  asSchool: { en: 'As the school or the browser has it', cy: 'Fel y mae gan yr ysgol neu’r porwr' },
  english: { en: 'English', cy: 'Saesneg' },
  welsh: { en: 'Welsh (Cymraeg)', cy: 'Cymraeg' },
} satisfies Record<string, Words>;
