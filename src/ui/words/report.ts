import type { Words } from '../../core/text.ts';
import type { Office } from '../../core/whom.ts';

export const copy: Words = { en: 'Copy', cy: 'Copïo' };
export const copied: Words = { en: 'Copied.', cy: 'Wedi’i gopïo.' };

export const report = {
  page: { en: 'Report a concern', cy: 'Rhoi gwybod am bryder' },
  title: { en: 'What happened?', cy: 'Beth ddigwyddodd?' },
  lead: {
    en: 'Take your time. Nothing on this page is sent or kept: it says what helps, in which order, and whom to tell.',
    cy: 'Cymerwch eich amser. Nid oes dim ar y dudalen hon yn cael ei anfon na’i gadw: mae’n dweud beth sy’n helpu, ym mha drefn, ac wrth bwy i ddweud.',
  },
  danger: {
    en: 'If somebody is in danger now, ring 999 first.',
    cy: 'Os oes rhywun mewn perygl nawr, ffoniwch 999 yn gyntaf.',
  },
  all: { en: 'Something else happened', cy: 'Digwyddodd rhywbeth arall' },
  records: { en: 'Records on this device', cy: 'Cofnodion ar y ddyfais hon' },
} satisfies Record<string, Words>;

export const tell = {
  offices: {
    head: { en: 'headteacher', cy: 'pennaeth' },
    safeguarding: { en: 'safeguarding lead', cy: 'arweinydd diogelu' },
    lineManager: { en: 'line manager', cy: 'rheolwr llinell' },
  } satisfies Record<Office, Words>,
  missing: {
    en: 'Your school’s file does not say who the {office} is. Ask the office today; do not wait for it.',
    cy: 'Nid yw ffeil eich ysgol yn dweud pwy yw’r {office}. Gofynnwch i’r swyddfa heddiw; peidiwch ag aros.',
  },
  missingBut: {
    en: 'Your school’s file does not say who the {office} is. Until you know:',
    cy: 'Nid yw ffeil eich ysgol yn dweud pwy yw’r {office}. Nes ichi wybod:',
  },
  write: { en: 'Write an e-mail', cy: 'Ysgrifennu e-bost' },
  ring: { en: 'Ring {number}', cy: 'Ffonio {number}' },
  noWay: {
    en: 'The file has no e-mail address or telephone number: speak with them in person.',
    cy: 'Nid oes cyfeiriad e-bost na rhif ffôn yn y ffeil: siaradwch wyneb yn wyneb.',
  },
  opens: {
    en: 'Your own e-mail program opens with a first draft. You send it, or not.',
    cy: 'Bydd eich rhaglen e-bost eich hun yn agor gyda drafft cyntaf. Chi sy’n ei anfon, neu beidio.',
  },
  mention: { en: 'Mention a record', cy: 'Sôn am gofnod' },
  none: { en: 'None', cy: 'Dim' },
} as const;

export const step = {
  howToRecord: {
    en: 'On that page, press Lanyard in the browser’s toolbar, then “Make a record”.',
    cy: 'Ar y dudalen honno, pwyswch Lanyard ym mar offer y porwr, yna “Gwneud cofnod”.',
  },
  staysHere: {
    en: 'It stays on this device until you save or erase it.',
    cy: 'Mae’n aros ar y ddyfais hon nes ichi ei gadw fel ffeil neu ei ddileu.',
  },
  refusalEn: { en: 'In English', cy: 'Yn Saesneg' },
  refusalCy: { en: 'In Welsh', cy: 'Yn Gymraeg' },
  toParents: {
    en: 'For a young child, the school writes to the parents or carers.',
    cy: 'Yn achos plentyn ifanc, mae’r ysgol yn ysgrifennu at y rhieni neu’r gofalwyr.',
  },
  recordsOff: { en: 'Records are off', cy: 'Mae cofnodion wedi’u diffodd' },
  recordsOffAbout: {
    en: 'No page is captured until you allow it again or close the browser.',
    cy: 'Ni chaiff unrhyw dudalen ei chipio nes ichi ganiatáu hynny eto neu gau’r porwr.',
  },
  recordsOn: {
    en: 'There is no such picture: allow records again',
    cy: 'Nid oes llun o’r fath: caniatáu cofnodion eto',
  },
  recordsOnNow: { en: 'Records are allowed again.', cy: 'Mae cofnodion wedi’u caniatáu eto.' },
} satisfies Record<string, Words>;

export const note = {
  title: { en: 'A note to the head', cy: 'Nodyn at y pennaeth' },
  lead: {
    en: 'You carried on, and gave a reason. Here it is as a note. Lanyard keeps no copy of it.',
    cy: 'Bwrioch ymlaen, a rhoi rheswm. Dyma ef fel nodyn. Nid yw Lanyard yn cadw copi.',
  },
  gone: {
    en: 'There is no note to write. One appears here when you carry on with a reason and tick “Write a note to the head about it”.',
    cy: 'Nid oes nodyn i’w ysgrifennu. Daw un yma pan fyddwch yn bwrw ymlaen gyda rheswm ac yn ticio “Ysgrifennu nodyn at y pennaeth amdano”.',
  },
  text: { en: 'The note', cy: 'Y nodyn' },
  copy: { en: 'Copy the note', cy: 'Copïo’r nodyn' },
  forget: { en: 'Forget it', cy: 'Ei anghofio' },
} satisfies Record<string, Words>;
