import type { Words } from '../core/text.ts';

/** What can be wrong with a school file, in plain words. Each stands after the path and a colon. */

export const missing: Words = { en: 'is missing', cy: 'ar goll' };
export const empty: Words = { en: 'is empty', cy: 'yn wag' };
export const tooLong = (most: number): Words => ({
  en: `is longer than ${count(most)} characters`,
  cy: `yn hwy na ${count(most)} o nodau`,
});
export const tooMany = (most: number): Words => ({
  en: `has more than ${count(most)} entries`,
  cy: `â mwy na ${count(most)} o gofnodion`,
});
export const below = (least: number): Words => ({ en: `is below ${least}`, cy: `yn is na ${least}` });
export const above = (most: number): Words => ({ en: `is above ${most}`, cy: `yn uwch na ${most}` });
export const noneOf = (known: readonly string[]): Words => ({
  en: `has to be one of: ${known.join(', ')}`,
  cy: `rhaid iddo fod yn un o'r rhain: ${known.join(', ')}`,
});
export const wrong: Words = { en: 'is not what is expected here', cy: 'ddim yr hyn a ddisgwylir yma' };

/** By what was expected. */
export const wrongKind: Readonly<Record<string, Words>> = {
  string: { en: 'has to be a text in quotation marks', cy: 'rhaid iddo fod yn destun mewn dyfynodau' },
  number: { en: 'has to be a number', cy: 'rhaid iddo fod yn rhif' },
  boolean: { en: 'has to be true or false', cy: 'rhaid iddo fod yn true neu false' },
  array: { en: 'has to be a list: [ … ]', cy: 'rhaid iddo fod yn rhestr: [ … ]' },
  tuple: {
    en: 'has to be two times: ["08:30", "15:45"]',
    cy: 'rhaid iddo fod yn ddau amser: ["08:30", "15:45"]',
  },
  object: { en: 'has to be an object: { … }', cy: 'rhaid iddo fod yn wrthrych: { … }' },
  record: { en: 'has to be an object: { … }', cy: 'rhaid iddo fod yn wrthrych: { … }' },
};

export const noName: Words = {
  en: 'has to be a text, or {"text": "…", "common": true}',
  cy: 'rhaid iddo fod yn destun, neu {"text": "…", "common": true}',
};
export const noDay = (v: string): Words => ({
  en: `“${short(v)}” is not a day such as 2026-09-02`,
  cy: `nid yw “${short(v)}” yn ddiwrnod fel 2026-09-02`,
});
export const noTime = (v: string): Words => ({
  en: `“${short(v)}” is not a time such as 08:30`,
  cy: `nid yw “${short(v)}” yn amser fel 08:30`,
});
export const noLink = (v: string): Words => ({
  en: `“${short(v)}” is not a link that begins with https://`,
  cy: `nid yw “${short(v)}” yn ddolen sy'n dechrau â https://`,
});
export const noSelector = (v: string): Words => ({
  en: `“${short(v)}” is not a selector that every browser takes`,
  cy: `nid yw “${short(v)}” yn ddetholydd y mae pob porwr yn ei dderbyn`,
});
export const noSelectors: Words = { en: 'needs one selector at least', cy: 'mae angen un detholydd o leiaf' };
export const noMonth = (v: string): Words => ({
  en: `“${short(v)}” is not a month such as 2026-11`,
  cy: `nid yw “${short(v)}” yn fis fel 2026-11`,
});
export const noEmail = (v: string): Words => ({
  en: `“${short(v)}” is not an e-mail address`,
  cy: `nid yw “${short(v)}” yn gyfeiriad e-bost`,
});
export const noDomain = (v: string): Words => ({
  en: `“${short(v)}” is not a web address such as hafodlane.example.sch.uk`,
  cy: `nid yw “${short(v)}” yn gyfeiriad gwe fel hafodlane.example.sch.uk`,
});
export const noZone = (v: string): Words => ({
  en: `“${short(v)}” is not a time zone such as Europe/London`,
  cy: `nid yw “${short(v)}” yn gylchfa amser fel Europe/London`,
});
export const timesTurned = (from: string, to: string): Words =>
  from === to
    ? { en: `begins and ends at ${from}`, cy: `yn dechrau ac yn gorffen am ${from}` }
    : {
        en: `${from} is before ${to}; the earlier time comes first`,
        cy: `mae ${from} o flaen ${to}; yr amser cynharaf sy'n dod gyntaf`,
      };
export const daysTurned = (from: string, to: string): Words => ({
  en: `${from} is before ${to}; the earlier day comes first`,
  cy: `mae ${from} o flaen ${to}; y diwrnod cynharaf sy'n dod gyntaf`,
});
/** Of people: never repeats what was written. */
export const noProfile: Words = {
  en: 'is not a profile such as "instagram:name"',
  cy: 'ddim yn broffil fel "instagram:enw"',
};
export const noPersonDay: Words = {
  en: 'is not a day such as 2027-03-01',
  cy: 'ddim yn ddiwrnod fel 2027-03-01',
};

export const unknownKey: Words = {
  en: 'is not known here and was ignored',
  cy: 'ddim yn hysbys yma ac fe’i hanwybyddwyd',
};
export const unknownKeyWithin: Words = {
  en: 'has a key that is not known; the key was ignored',
  cy: 'ag allwedd nad yw’n hysbys; anwybyddwyd yr allwedd',
};
export const inClear: Words = {
  en: 'holds names that anybody can read where the policy or the file lies; they were sealed on arrival here. Better: send the sealed list',
  cy: 'yn dal enwau y gall unrhyw un eu darllen lle mae’r polisi neu’r ffeil; cawsant eu selio wrth gyrraedd yma. Gwell: anfonwch y rhestr wedi’i selio',
};
export const newerFormat: Words = {
  en: 'was made for another version of Lanyard; this one reads format 1',
  cy: 'wedi’i wneud ar gyfer fersiwn arall o Lanyard; mae hwn yn darllen fformat 1',
};
export const andMore = (n: number): Words => ({ en: `and ${count(n)} more`, cy: `a ${count(n)} arall` });

/** Of the file as a whole: stands alone, without a path. */
export const noJson: Words = {
  en: 'This is not a school file: it cannot be read as JSON. Perhaps it was cut off on the way.',
  cy: 'Nid ffeil ysgol mo hon: ni ellir ei darllen fel JSON. Efallai iddi gael ei thorri ar y ffordd.',
};
export const noObject: Words = {
  en: 'This is not a school file: it should begin with { and end with }.',
  cy: 'Nid ffeil ysgol mo hon: dylai ddechrau â { a gorffen â }.',
};
export const nothing: Words = {
  en: 'Nothing in this file is known to Lanyard.',
  cy: 'Nid yw Lanyard yn adnabod dim yn y ffeil hon.',
};
export const tooBig: Words = {
  en: 'This file is too big to be a school file.',
  cy: 'Mae’r ffeil hon yn rhy fawr i fod yn ffeil ysgol.',
};
export const tooDeep: Words = {
  en: 'This is not a school file: it is nested too deeply.',
  cy: 'Nid ffeil ysgol mo hon: mae wedi’i nythu’n rhy ddwfn.',
};

/** Enough of a value to find it by. */
export function short(value: string): string {
  return value.length > 40 ? `${value.slice(0, 40)}…` : value;
}

function count(n: number): string {
  return n.toLocaleString('en-GB');
}
export const noOwnProfile: Words = {
  en: 'needs the site as well: instagram:katie.s, or the address of the profile',
  cy: 'mae angen y safle hefyd: instagram:katie.s, neu gyfeiriad y proffil',
};
export const nobodyNamed: Words = {
  en: 'needs a name or a profile',
  cy: 'mae angen enw neu broffil',
};
export const nothingNamed: Words = {
  en: 'needs an event, a person or a place',
  cy: 'mae angen digwyddiad, person neu le',
};
