import type { Words } from '../../core/text.ts';

export const title: Words = { en: 'Lanyard: school', cy: 'Lanyard: ysgol' };
export const sections = {
  school: { en: 'School', cy: 'Ysgol' },
  policy: { en: 'Policy', cy: 'Polisi' },
  people: { en: 'People', cy: 'Pobl' },
  hours: { en: 'Hours', cy: 'Oriau' },
  contacts: { en: 'Contacts', cy: 'Cysylltiadau' },
  accounts: { en: 'Official accounts', cy: 'Cyfrifon swyddogol' },
  permissions: { en: 'Permissions', cy: 'Caniatadau' },
  device: { en: 'Devices', cy: 'Dyfeisiau' },
  file: { en: 'File', cy: 'Ffeil' },
  coverage: { en: 'What is watched', cy: 'Yr hyn a wylir' },
  diagnostics: { en: 'What arrived', cy: 'Beth gyrhaeddodd' },
} satisfies Record<string, Words>;
export const menu: Words = { en: 'Sections', cy: 'Adrannau' };

export const school = {
  about: {
    en: 'How your school is recognised when somebody writes about it.',
    cy: 'Sut mae eich ysgol yn cael ei hadnabod pan fydd rhywun yn ysgrifennu amdani.',
  },
  name: { en: 'Name of the school', cy: 'Enw’r ysgol' },
  otherNames: { en: 'Also known as', cy: 'Enwau eraill' },
  otherName: { en: 'Other name {n}', cy: 'Enw arall {n}' },
  common: { en: 'is also an ordinary word', cy: 'hefyd yn air cyffredin' },
  commonHint: {
    en: 'A name that is also an ordinary word, such as “Oakfield” the street, counts only when something else points to the school.',
    cy: 'Dim ond pan fydd rhywbeth arall yn pwyntio at yr ysgol y mae enw sydd hefyd yn air cyffredin, fel “Derwen”, yn cyfrif.',
  },
  addName: { en: 'Add another name', cy: 'Ychwanegu enw arall' },
  handles: { en: 'Accounts on {site}', cy: 'Cyfrifon ar {site}' },
  handlesHint: {
    en: 'The school’s own handles, parted by blanks.',
    cy: 'Enwau’r ysgol ei hun, gyda bwlch rhyngddynt.',
  },
  domains: { en: 'Web addresses', cy: 'Cyfeiriadau gwe' },
  events: {
    en: 'Events by which people know the school',
    cy: 'Digwyddiadau y mae pobl yn adnabod yr ysgol wrthynt',
  },
  own: { en: 'The school’s own words', cy: 'Geiriau’r ysgol ei hun' },
  ownHint: {
    en: 'What only its people say for their work: a class, a building, a system. One on each line.',
    cy: 'Yr hyn a ddywed ei phobl yn unig am eu gwaith: dosbarth, adeilad, system. Un ar bob llinell.',
  },
  linked: { en: 'Linked bodies', cy: 'Cyrff cysylltiedig' },
  linkedHint: {
    en: 'A trust, a diocese, the council. One on each line.',
    cy: 'Ymddiriedolaeth, esgobaeth, y cyngor. Un ar bob llinell.',
  },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  postcode: { en: 'Postcode', cy: 'Cod post' },
} satisfies Record<string, Words>;

export const policy = {
  about: {
    en: 'Which social media policy warnings speak for. Each one names its clause.',
    cy: 'Dros ba bolisi cyfryngau cymdeithasol y mae rhybuddion yn siarad. Mae pob un yn enwi ei gymal.',
  },
  pack: { en: 'Policy', cy: 'Polisi' },
  none: { en: 'None: say nothing yet', cy: 'Dim: dweud dim eto' },
  title: { en: 'Title', cy: 'Teitl' },
  titleHint: {
    en: 'As staff know it. Left empty, the policy’s own title is used.',
    cy: 'Fel y mae staff yn ei adnabod. Os yw’n wag, defnyddir teitl y polisi ei hun.',
  },
  date: { en: 'In force since', cy: 'Mewn grym ers' },
  reviewDue: { en: 'Next review', cy: 'Adolygiad nesaf' },
  link: { en: 'Where it can be read', cy: 'Ble y gellir ei ddarllen' },
  linkHint: {
    en: 'Begins with https://. Opened by people, never by Lanyard.',
    cy: 'Yn dechrau â https://. Pobl sy’n ei agor, byth Lanyard.',
  },
} satisfies Record<string, Words>;

export const contacts = {
  about: {
    en: 'Whom a warning points to, and what the school offers instead of a private message.',
    cy: 'At bwy y mae rhybudd yn pwyntio, a’r hyn y mae’r ysgol yn ei gynnig yn lle neges breifat.',
  },
  head: { en: 'Headteacher', cy: 'Pennaeth' },
  safeguarding: { en: 'Safeguarding lead', cy: 'Arweinydd diogelu' },
  lineManager: { en: 'Line manager', cy: 'Rheolwr llinell' },
  name: { en: 'Name', cy: 'Enw' },
  email: { en: 'E-mail', cy: 'E-bost' },
  telephone: { en: 'Telephone', cy: 'Ffôn' },
  channels: { en: 'Channels of the school', cy: 'Sianeli’r ysgol' },
  channelsHint: {
    en: 'Such as “School e-mail” or “Weduc”. One on each line.',
    cy: 'Fel “E-bost yr ysgol” neu “Weduc”. Un ar bob llinell.',
  },
} satisfies Record<string, Words>;

export const hours = {
  about: {
    en: 'When private use of social media is not meant to happen. No terms means all year.',
    cy: 'Pryd na ddylid defnyddio cyfryngau cymdeithasol yn breifat. Heb dymhorau, drwy’r flwyddyn.',
  },
  days: { en: 'Working times', cy: 'Amserau gwaith' },
  from: { en: '{day}, from', cy: '{day}, o' },
  to: { en: '{day}, to', cy: '{day}, hyd' },
  addTimes: { en: 'Add times', cy: 'Ychwanegu amserau' },
  addTimesTo: { en: 'Add times to {day}', cy: 'Ychwanegu amserau at {day}' },
  free: { en: 'free', cy: 'rhydd' },
  breaks: { en: 'Breaks', cy: 'Egwyliau' },
  aBreak: { en: 'Break {n}', cy: 'Egwyl {n}' },
  addBreak: { en: 'Add a break', cy: 'Ychwanegu egwyl' },
  terms: { en: 'Terms', cy: 'Tymhorau' },
  term: { en: 'Term {n}', cy: 'Tymor {n}' },
  addTerm: { en: 'Add a term', cy: 'Ychwanegu tymor' },
  closed: { en: 'Days closed in term', cy: 'Diwrnodau ar gau yn ystod y tymor' },
  closedDay: { en: 'Closed day {n}', cy: 'Diwrnod ar gau {n}' },
  addClosed: { en: 'Add a day', cy: 'Ychwanegu diwrnod' },
  now: {
    en: 'Just now it is working time, until {until}.',
    cy: 'Ar hyn o bryd mae’n amser gwaith, hyd {until}.',
  },
  notNow: {
    en: 'Just now it is not working time. It begins {until}.',
    cy: 'Ar hyn o bryd nid yw’n amser gwaith. Mae’n dechrau {until}.',
  },
  never: {
    en: 'By these hours there is no working time ahead.',
    cy: 'Yn ôl yr oriau hyn nid oes amser gwaith o’n blaenau.',
  },
} satisfies Record<string, Words>;

export const preview = {
  title: { en: 'How a warning looks', cy: 'Sut mae rhybudd yn edrych' },
  about: {
    en: 'An invented moment, with your school’s own words.',
    cy: 'Eiliad ddychmygol, gyda geiriau eich ysgol chi.',
  },
  which: { en: 'Moment', cy: 'Eiliad' },
  contact: { en: 'A pupil asks to follow', cy: 'Disgybl yn gofyn am ddilyn' },
  words: { en: 'A public post names the school', cy: 'Neges gyhoeddus yn enwi’r ysgol' },
  silent: {
    en: 'This policy has nothing to say about it.',
    cy: 'Nid oes gan y polisi hwn ddim i’w ddweud am hyn.',
  },
  draft: {
    en: 'Last day before the holidays at {school}, I am worn out',
    cy: 'Diwrnod olaf cyn y gwyliau yn {school}, dw i wedi blino’n lân',
  },
} satisfies Record<string, Words>;
