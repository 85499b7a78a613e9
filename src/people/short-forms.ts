import { isFirstName, isNameOfItsOwn, isOwn } from './known.ts';
import { isSyllableSurname } from './surname-first.ts';

/** What a first name may be short for, as far as it goes: of "Zelis" zeli, of "Gianlu" itself. Beside this surname. */
export function beginningsOf(name: string, surname: string): string[] {
  if (isFirstName(name) && !isCut(name)) return /^[a-z]{4,5}$/.test(name) && isRare(surname) ? [name] : [];
  const fond = name.length < 9 ? FOND.flatMap((ending) => ending.exec(name)?.[1] ?? []) : [];
  const small = name.length < 9 ? SMALL.exec(name)?.[1] : undefined;
  return [...new Set([name, ...fond, ...(small && small.length > 4 ? [small] : [])])];
}

/** Izzie and Izzy, Gaby and Gabbie: the same fond name in other letters. */
export function spelledAlike(name: string): string[] {
  const [, stem = '', closing = ''] = /^([a-z]+?)(ie|ey|ee|y|i)$/.exec(name) ?? [];
  if (stem.length < 2) return [];
  const single = stem.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
  const doubled = single + single.at(-1);
  return [single, doubled]
    .flatMap((start) => ENDINGS.map((ending) => start + ending))
    .filter((other) => other !== stem + closing);
}

const ENDINGS = ['y', 'ie', 'i', 'ey'];

/** The whole name that a small one is made of: of "Balazska" balazs, of "Stefanel" stefan, of "Tinotendaishe" tinotenda. */
export function wholesOf(name: string): string[] {
  if (isFirstName(name)) return [];
  const small = SMALL.exec(name)?.[1];
  return [...(small ? [small] : []), ...wholeBeginningsOf(name)];
}

/** "Tinotendaishe", where Tinotenda is listed. */
function wholeBeginningsOf(name: string): string[] {
  if (name.length < 8) return [];
  return Array.from({ length: name.length - 7 }, (_, i) => name.slice(0, i + 5));
}

/** The beginning of a first name, as people shorten each other's: "Vik", "Nimi", "Ebun". Ana is no shortened Anandi. */
export function isCut(name: string): boolean {
  return /^[a-z]{3,7}$/.test(name) && (!isFirstName(name) || isCalledOut(name));
}

/** A surname that few share tells somebody apart even where the first name is a whole one: Dina Vlachou, Beth Alemayehu. */
function isRare(surname: string): boolean {
  return surname.length > 4 && !isNameOfItsOwn(surname) && !isSyllableSurname(surname);
}

/** "Jay", "Bart", "Cal": names of their own, but closed by a consonant and so short that they are as often a longer one's. */
function isCalledOut(name: string): boolean {
  return /^[a-z]{2}[^aeiou]$/.test(name) || (/^[a-z]{3}[^aeiouy]$/.test(name) && !isOwn(name));
}

/** "Yuvi", "Dammy", "Lyds", "Tobes", "Chichi"; "Tinoe", "Zelis", "Deska". */
const FOND = [
  /^([a-z]*?([b-df-hj-np-tv-xz]))\2?(?:e?y|ie|i|o|e?s|z|[sz]y|ers)$/,
  /^([a-z]{3})\1$/,
  /^([a-z]{3,})(?:[eu]|k[ao]|s|sh)$/,
];

/** The endings that make a name small from Lisbon to Kyiv. */
const SMALL =
  /^([a-z]{4,}?)(?:a|[sc]?[iu]?k[aou]|[eiu]k|u[sc]i?[au]?|ia|[ns]ia|sha|ch[ai]|it[oa]s?|inh[oa]|ett[oa]|in[oa]|el[ao]?|ic[aoi]|ut[aeo]?|as|aki|oul[ai]s?)$/;

/** "Yuvi", "Dammy", "Wikie", "Lyds", "Tobes", "Chichi": what a name begins with, where an ending makes it a fond one. */
export function fondOf(name: string): string | undefined {
  if (isFirstName(name)) return undefined;
  return FOND[1]!.exec(name)?.[1] ?? FOND[0]!.exec(name)?.[1];
}
