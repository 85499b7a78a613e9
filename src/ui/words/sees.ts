import type { Words } from '../../core/text.ts';

export const sees = {
  about: {
    en: 'Made from this very installation, not from a promise.',
    cy: 'Wedi’i wneud o’r gosodiad hwn ei hun, nid o addewid.',
  },
  nothingTitle: { en: 'Of what you do: nothing', cy: 'O’r hyn a wnewch: dim' },
  nothing: {
    en: 'Lanyard has no way to send anything. The browser itself refuses every connection: “{csp}”.',
    cy: 'Nid oes gan Lanyard unrhyw ffordd o anfon dim. Mae’r porwr ei hun yn gwrthod pob cysylltiad: “{csp}”.',
  },
  open: {
    en: 'This installation does not forbid connections. Please tell whoever gave it to you.',
    cy: 'Nid yw’r gosodiad hwn yn gwahardd cysylltiadau. Dywedwch wrth bwy bynnag a’i rhoddodd ichi.',
  },
  management: {
    en: 'Where your school manages the browser, it sees there that Lanyard {version} is installed, and the settings that it sent itself.',
    cy: 'Lle mae eich ysgol yn rheoli’r porwr, mae’n gweld yno fod Lanyard {version} wedi’i osod, a’r gosodiadau a anfonodd ei hun.',
  },
  set: { en: 'What your school has set', cy: 'Beth mae eich ysgol wedi’i osod' },
  setNothing: {
    en: 'Your school has sent nothing through the browser’s policy.',
    cy: 'Nid yw eich ysgol wedi anfon dim drwy bolisi’r porwr.',
  },
  setHere: { en: 'Through the browser’s policy: {what}.', cy: 'Drwy bolisi’r porwr: {what}.' },
  never: {
    en: 'It has no way to set or read what is yours: declared links, permissions, hours, what is quiet, the diary, the language.',
    cy: 'Nid oes ganddi ffordd o osod na darllen yr hyn sy’n eiddo i chi: cysylltiadau, caniatâd, oriau, beth sy’n dawel, y dyddiadur, yr iaith.',
  },
  may: { en: 'What Lanyard may do in this browser', cy: 'Beth all Lanyard ei wneud yn y porwr hwn' },
  hosts: {
    en: 'Look at what you are about to do on {hosts}, and nowhere else',
    cy: 'Edrych ar yr hyn rydych ar fin ei wneud ar {hosts}, ac yn unman arall',
  },
  unknown: {
    en: 'Use the permission “{name}”, which this page does not know',
    cy: 'Defnyddio’r caniatâd “{name}”, nad yw’r dudalen hon yn ei adnabod',
  },
} satisfies Record<string, Words>;

/** What each permission of the manifest is for. A test fails for one that is not here. */
export const permissionWords: Readonly<Record<string, Words>> = {
  storage: {
    en: 'Keep your settings on this device, and read what your school set',
    cy: 'Cadw eich gosodiadau ar y ddyfais hon, a darllen yr hyn a osododd eich ysgol',
  },
  scripting: {
    en: 'Put the warning onto those sites when it is needed',
    cy: 'Rhoi’r rhybudd ar y safleoedd hynny pan fydd ei angen',
  },
  activeTab: {
    en: 'Take a picture of the tab when you press “Make a record”, and only then',
    cy: 'Tynnu llun o’r tab pan bwyswch “Gwneud cofnod”, a dim ond bryd hynny',
  },
};

/** The parts of a school's file, as a person calls them. */
export const keyWords: Readonly<Record<string, Words>> = {
  school: { en: 'the school', cy: 'yr ysgol' },
  policy: { en: 'the policy', cy: 'y polisi' },
  people: { en: 'the sealed list of people', cy: 'y rhestr bobl wedi’i selio' },
  hours: { en: 'the hours', cy: 'yr oriau' },
  contacts: { en: 'whom to turn to', cy: 'at bwy i droi' },
  accounts: { en: 'the school’s accounts', cy: 'cyfrifon yr ysgol' },
  permissions: { en: 'what is allowed', cy: 'beth sydd wedi’i ganiatáu' },
  device: { en: 'whose device this is', cy: 'dyfais pwy yw hon' },
  noList: { en: 'that there is no list', cy: 'nad oes rhestr' },
  unlock: { en: 'how the list is unlocked', cy: 'sut mae’r rhestr yn cael ei datgloi' },
  locked: { en: 'what cannot be changed here', cy: 'beth na ellir ei newid yma' },
  graceDays: { en: 'how long it stays in force', cy: 'am ba hyd y mae mewn grym' },
  consentHandledBySchool: { en: 'who keeps consents', cy: 'pwy sy’n cadw caniatâd' },
  platforms: { en: 'mended maps of sites', cy: 'mapiau safleoedd wedi’u trwsio' },
};
