import type { Words } from '../../core/text.ts';

/** Official accounts. */
export const accounts = {
  about: {
    en: 'The school’s own accounts. Whoever acts as one is held to what the policy asks of the school, not of a private person.',
    cy: 'Cyfrifon yr ysgol ei hun. Mae’r sawl sy’n gweithredu fel un yn dilyn yr hyn y mae’r polisi’n ei ofyn gan yr ysgol, nid gan berson preifat.',
  },
  title: { en: 'Accounts', cy: 'Cyfrifon' },
  account: { en: 'Account {n}', cy: 'Cyfrif {n}' },
  add: { en: 'Add an account', cy: 'Ychwanegu cyfrif' },
  site: { en: 'Site', cy: 'Safle' },
  handle: { en: 'Handle', cy: 'Enw’r cyfrif' },
  handleHint: { en: 'As the site shows it after the @.', cy: 'Fel y mae’r safle’n ei ddangos ar ôl yr @.' },
  approvedBy: { en: 'Approved by', cy: 'Cymeradwywyd gan' },
  administrators: { en: 'Administrators', cy: 'Gweinyddwyr' },
  administratorsHint: {
    en: 'Those who may act as the school. One on each line.',
    cy: 'Y rhai a gaiff weithredu fel yr ysgol. Un ar bob llinell.',
  },
  roundup: { en: 'Day of the weekly roundup', cy: 'Diwrnod y crynodeb wythnosol' },
  noDay: { en: 'None', cy: 'Dim' },
} satisfies Record<string, Words>;

/** What the head has agreed to. */
export const permissions = {
  about: {
    en: 'What the head has agreed that staff may write about. It ends by itself. A person or place is as readable here as the event: for children, name the event instead.',
    cy: 'Yr hyn y mae’r pennaeth wedi cytuno y caiff staff ysgrifennu amdano. Mae’n dod i ben ohono’i hun. Mae person neu le mor ddarllenadwy yma â’r digwyddiad: ar gyfer plant, enwch y digwyddiad yn lle hynny.',
  },
  title: { en: 'Permissions', cy: 'Caniatadau' },
  permission: { en: 'Permission {n}', cy: 'Caniatâd {n}' },
  add: { en: 'Add a permission', cy: 'Ychwanegu caniatâd' },
  event: { en: 'Event', cy: 'Digwyddiad' },
  person: { en: 'Person', cy: 'Person' },
  place: { en: 'Place', cy: 'Lle' },
  from: { en: 'From', cy: 'O' },
  until: { en: 'Until', cy: 'Hyd' },
  agreedBy: { en: 'Agreed by', cy: 'Cytunwyd gan' },
} satisfies Record<string, Words>;

/** Keys that are one choice each. */
export const device = {
  about: {
    en: 'How Lanyard behaves on the devices that this file reaches.',
    cy: 'Sut mae Lanyard yn ymddwyn ar y dyfeisiau y mae’r ffeil hon yn eu cyrraedd.',
  },
  device: { en: 'These devices belong to', cy: 'Pwy biau’r dyfeisiau hyn' },
  personal: { en: 'staff themselves', cy: 'y staff eu hunain' },
  school: { en: 'the school', cy: 'yr ysgol' },
  noList: { en: 'Keep no list of people', cy: 'Peidio â chadw rhestr o bobl' },
  noListHint: {
    en: 'Pupils are then known only by what their profiles show: an age, a year group, the school.',
    cy: 'Yna dim ond wrth yr hyn y mae eu proffiliau’n ei ddangos y caiff disgyblion eu hadnabod: oed, blwyddyn, yr ysgol.',
  },
  consent: {
    en: 'The school itself keeps consents for pictures',
    cy: 'Yr ysgol ei hun sy’n cadw caniatadau ar gyfer lluniau',
  },
  consentHint: {
    en: 'Staff are then not asked whether there is written consent.',
    cy: 'Yna ni ofynnir i staff a oes caniatâd ysgrifenedig.',
  },
  unlock: { en: 'The key of the list', cy: 'Allwedd y rhestr' },
  stay: { en: 'stays on the device', cy: 'yn aros ar y ddyfais' },
  eachSession: {
    en: 'is asked for at each start of the browser and never written down',
    cy: 'yn cael ei gofyn bob tro y mae’r porwr yn cychwyn ac nid yw byth yn cael ei chadw',
  },
  graceDays: {
    en: 'Days that policy stays in force after it is taken away',
    cy: 'Dyddiau y mae polisi’n aros mewn grym ar ôl ei dynnu',
  },
  graceHint: { en: '14 when left empty.', cy: '14 os yw’n wag.' },
  locked: { en: 'Locked on staff devices', cy: 'Ar glo ar ddyfeisiau staff' },
  lockedHint: {
    en: 'What is ticked can be read but not changed where this file is imported. Policy locks what it sets by itself.',
    cy: 'Gellir darllen yr hyn a diciwyd ond nid ei newid lle mewnforir y ffeil hon. Mae polisi’n cloi’r hyn y mae’n ei osod ohono’i hun.',
  },
} satisfies Record<string, Words>;

/** Policies to be read with this one. */
export const links = {
  title: { en: 'Read with', cy: 'Darllener gyda' },
  about: {
    en: 'Other policies that staff should know. Opened by people, never by Lanyard.',
    cy: 'Polisïau eraill y dylai staff eu gwybod. Pobl sy’n eu hagor, byth Lanyard.',
  },
  name: { en: 'Title', cy: 'Teitl' },
  address: { en: 'Address', cy: 'Cyfeiriad' },
  link: { en: 'Policy {n}', cy: 'Polisi {n}' },
  add: { en: 'Add a policy', cy: 'Ychwanegu polisi' },
} satisfies Record<string, Words>;
