import type { Words } from '../../core/text.ts';

export const popup = {
  protectedOn: { en: 'Protected on {site}', cy: 'Wedi’ch diogelu ar {site}' },
  asPersonal: { en: 'as @{handle} · personal account', cy: 'fel @{handle} · cyfrif personol' },
  asSchool: { en: 'as @{handle} · the school’s account', cy: 'fel @{handle} · cyfrif yr ysgol' },
  asUnknown: { en: 'account not shown on this page', cy: 'nid yw’r cyfrif i’w weld ar y dudalen hon' },
  signedOut: {
    en: 'You are signed out: there is nothing to check',
    cy: 'Nid ydych wedi mewngofnodi: does dim i’w wirio',
  },
  silentOn: { en: 'Not protected on {site} yet', cy: 'Heb eich diogelu ar {site} eto' },
  silentAbout: {
    en: 'This page was open before Lanyard was ready.',
    cy: 'Roedd y dudalen hon ar agor cyn i Lanyard fod yn barod.',
  },
  load: { en: 'Load the page again', cy: 'Llwytho’r dudalen eto' },
  elsewhere: {
    en: 'Not one of the sites that Lanyard watches',
    cy: 'Ddim yn un o’r safleoedd y mae Lanyard yn eu gwylio',
  },
  sites: {
    en: 'It watches Facebook, Instagram, TikTok and X.',
    cy: 'Mae’n gwylio Facebook, Instagram, TikTok ac X.',
  },
  notSetUp: { en: 'Not set up yet', cy: 'Heb ei osod eto' },
  notSetUpAbout: {
    en: 'Lanyard needs to know your school first.',
    cy: 'Mae angen i Lanyard wybod am eich ysgol yn gyntaf.',
  },
  setUp: { en: 'Set up', cy: 'Gosod' },
  broken: { en: 'Lanyard did not answer', cy: 'Atebodd Lanyard ddim' },
  brokenAbout: { en: 'Close this and try once more.', cy: 'Caewch hwn a rhowch gynnig arall arni.' },
  school: { en: 'School', cy: 'Ysgol' },
  policy: { en: 'Policy', cy: 'Polisi' },
  noPolicy: { en: 'No policy chosen: nothing is said', cy: 'Dim polisi wedi’i ddewis: ni ddywedir dim' },
  list: { en: 'People', cy: 'Pobl' },
  onList: { en: '{n} names, sealed', cy: '{n} o enwau, wedi’u selio' },
  noNames: { en: 'No names on the list', cy: 'Dim enwau ar y rhestr' },
  hours: { en: 'Working time', cy: 'Amser gwaith' },
  working: { en: 'Now, until {until}', cy: 'Nawr, hyd {until}' },
  free: { en: 'Not now', cy: 'Nid nawr' },
  on: { en: 'on', cy: 'ymlaen' },
  settings: { en: 'Settings', cy: 'Gosodiadau' },
  sees: { en: 'Your school sees none of this.', cy: 'Nid yw eich ysgol yn gweld dim o hyn.' },
} satisfies Record<string, Words>;

export const welcome = {
  page: { en: 'Welcome to Lanyard', cy: 'Croeso i Lanyard' },
  title: { en: 'Put it on before you go in', cy: 'Gwisgwch ef cyn mynd i mewn' },
  lead: {
    en: 'Lanyard stands beside you on social media. Before you do something that your school’s policy speaks about, it says so, and offers a better way.',
    cy: 'Mae Lanyard wrth eich ochr ar y cyfryngau cymdeithasol. Cyn ichi wneud rhywbeth y mae polisi eich ysgol yn sôn amdano, mae’n dweud, ac yn cynnig ffordd well.',
  },
  step1: { en: 'Get your school’s file', cy: 'Cael ffeil eich ysgol' },
  step1There: { en: 'It is here already: {school}.', cy: 'Mae yma’n barod: {school}.' },
  step1Text: {
    en: 'Ask the office for it, or fill in the school yourself.',
    cy: 'Gofynnwch i’r swyddfa amdani, neu llenwch fanylion yr ysgol eich hun.',
  },
  step1Button: { en: 'Import or fill in', cy: 'Mewnforio neu lenwi' },
  step2: { en: 'Know what it does', cy: 'Gwybod beth mae’n ei wneud' },
  step2Text: {
    en: 'It looks at the one thing you are about to do: a request, a message, a post. It never reads your feed, never acts for you, and you decide.',
    cy: 'Mae’n edrych ar yr un peth rydych ar fin ei wneud: cais, neges, postiad. Nid yw byth yn darllen eich ffrwd nac yn gweithredu drosoch, a chi sy’n penderfynu.',
  },
  step3: { en: 'Know what your school sees', cy: 'Gwybod beth mae eich ysgol yn ei weld' },
  step3Text: {
    en: 'Nothing. Lanyard has no way to send anything to anybody. The school sets the rules and never learns what you do.',
    cy: 'Dim byd. Nid oes gan Lanyard unrhyw ffordd o anfon dim at neb. Yr ysgol sy’n gosod y rheolau ac nid yw byth yn dysgu beth rydych yn ei wneud.',
  },
  done: { en: 'Done', cy: 'Wedi’i wneud' },
} satisfies Record<string, Words>;
