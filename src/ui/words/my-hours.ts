import type { Words } from '../../core/text.ts';

export const myHours = {
  about: {
    en: 'Where your week is not the school’s: part-time, lunch duty, another break. Terms and holidays stay the school’s.',
    cy: 'Lle nad yw eich wythnos yr un fath ag un yr ysgol: rhan-amser, dyletswydd cinio, egwyl arall. Mae tymhorau a gwyliau yn aros fel rhai’r ysgol.',
  },
  schoolNone: {
    en: 'Your school has given no hours. What you put here counts by itself.',
    cy: 'Nid yw eich ysgol wedi rhoi oriau. Mae’r hyn a rowch yma yn cyfrif ar ei ben ei hun.',
  },
  asSchool: { en: 'as the school: {times}', cy: 'fel yr ysgol: {times}' },
  notThere: { en: 'free', cy: 'rhydd' },
  off: { en: 'I do not work', cy: 'Nid wyf yn gweithio' },
  other: { en: 'other times', cy: 'amserau eraill' },
  ownBreaks: { en: 'My breaks are not the school’s', cy: 'Nid yw fy egwyliau yr un fath â rhai’r ysgol' },
  noBreaks: {
    en: 'In your school’s policy a break is working time too.',
    cy: 'Ym mholisi eich ysgol mae egwyl yn amser gwaith hefyd.',
  },
  duties: { en: 'Duties in a break', cy: 'Dyletswyddau yn ystod egwyl' },
  duty: { en: 'Duty {n}', cy: 'Dyletswydd {n}' },
  dutyDay: { en: 'Duty {n}, day', cy: 'Dyletswydd {n}, diwrnod' },
  addDuty: { en: 'Add a duty', cy: 'Ychwanegu dyletswydd' },
} satisfies Record<string, Words>;

export const calendar = {
  title: { en: 'From a calendar file', cy: 'O ffeil galendr' },
  about: {
    en: 'Most schools offer their dates as an iCalendar file (.ics). You see what it says before anything is kept.',
    cy: 'Mae’r rhan fwyaf o ysgolion yn cynnig eu dyddiadau fel ffeil iCalendar (.ics). Fe welwch beth mae’n ei ddweud cyn i ddim gael ei gadw.',
  },
  choose: { en: 'Choose a calendar file', cy: 'Dewis ffeil galendr' },
  drop: {
    en: 'or drop it here. It stays on this device.',
    cy: 'neu ei gollwng yma. Mae’n aros ar y ddyfais hon.',
  },
  no: { en: 'This is no calendar file.', cy: 'Nid ffeil galendr yw hon.' },
  nothing: {
    en: 'It says nothing about terms or closed days from this school year on.',
    cy: 'Nid yw’n dweud dim am dymhorau na diwrnodau ar gau o’r flwyddyn ysgol hon ymlaen.',
  },
  found: {
    en: 'Terms: {terms}. Closed: {closed}. Left out: {nothing}.',
    cy: 'Tymhorau: {terms}. Ar gau: {closed}. Wedi’u gadael allan: {nothing}.',
  },
  keep: { en: 'Take these over', cy: 'Cymryd y rhain' },
  taken: {
    en: 'Taken over into the form. Save to put them in force.',
    cy: 'Wedi’u cymryd i’r ffurflen. Cadwch i’w rhoi mewn grym.',
  },
  as: { en: '{title}: counts as', cy: '{title}: yn cyfrif fel' },
  term: { en: 'term', cy: 'tymor' },
  closed: { en: 'closed', cy: 'ar gau' },
  leave: { en: 'leave out', cy: 'gadael allan' },
  days: { en: '{from} to {to}', cy: '{from} i {to}' },
  rest: { en: 'Dates that are left out ({n})', cy: 'Dyddiadau a adewir allan ({n})' },
} satisfies Record<string, Words>;
