import { bonesOf } from './bones.ts';
import { isFirstName, isNameOfItsOwn, isOwn } from './known.ts';
import { byWords, type Hit, hits, isWhole } from './names.ts';
import type { Register } from './register.ts';
import { beginningsOf, spelledAlike, wholesOf } from './short-forms.ts';
import { isSyllableSurname } from './surname-first.ts';
import { hasShortForms, namesBehind, surnameSpellings, variantsOf } from './variants.ts';
import type { Word } from './words.ts';

/** What is loose of a name on a profile, where the other part of it holds fully: never more than possible. */
export function loosely(words: readonly Word[], register: Register): Hit[] {
  const found = fewer(words).flatMap((some) => byWords(some, register));
  if (hasPetName(words))
    found.push(...byWords(words.slice(1), register).filter(({ entry }) => isWhole(entry)));
  for (let at = 1; at < words.length; at++) {
    const [first, last] = [joined(words.slice(0, at)), joined(words.slice(at))];
    if (at === 1 || first.startsWith('abd')) found.push(...looseFirst(first, last, register));
    found.push(...looseSurname(first, last, register));
  }
  const [first, last] = [words[0]!.text, words.at(-1)!.text];
  const between = words.slice(1, -1);
  if (between.length && between.every(({ text, glued }) => !glued && register.may(text)))
    found.push(...looseFirst(first, last, register));
  return found.map((hit) => ({ ...hit, tier: 'possible' }));
}

/** Without the initials in the middle: "Mairi C Urquhart". */
function fewer(words: readonly Word[]): Word[][] {
  const plain = words
    .filter(({ text }, at) => at === 0 || text.length > 1)
    .map((word, at) => (at === 1 ? { ...word, glued: false } : word));
  return plain.length > 1 && plain.length < words.length ? [plain] : [];
}

/** "Ruru Rutendo Moyo": what stands before the whole name is no name that others have. */
function hasPetName([first, second, ...rest]: readonly Word[]): boolean {
  if (!first || !second || second.glued || !rest.length) return false;
  return first.text.length > 2 && !isFirstName(first.text) && !isSyllableSurname(first.text);
}

/** A first name cut short, made a fond one, drawn out, or spelled by ear, with this surname. */
export function looseFirst(first: string, surname: string, register: Register): Hit[] {
  const found: Hit[] = [];
  const ask = (word: string) => found.push(...hits(register.find(word), 'possible'));
  const askWhole = (word: string) =>
    found.push(...hits(register.find(word), 'possible').filter(({ entry }) => isWhole(entry)));
  for (const last of [surname, ...surnameSpellings(surname)].filter(register.may)) {
    for (const short of beginningsOf(first, last)) ask(`b:${short}|${last}`);
    for (const name of first.length < 4 && isOwn(first) ? [] : namesBehind(first)) ask(`n:${name}|${last}`);
    for (const other of spelledAlike(first))
      for (const name of [...variantsOf(other), ...namesBehind(other)].filter(register.may))
        ask(`n:${name}|${last}`);
    for (const whole of wholesOf(first)) askWhole(`n:${whole}|${last}`);
    const bones = bonesOf(first);
    if (bones && (!isFirstName(first) || isServant(bones))) ask(`v:${bones}|${last}`);
  }
  return found;
}

/** Abdurrahman is Abderrahmane whatever lists have both names. */
function isServant(bones: string): boolean {
  return bones.length > 4 && bones.startsWith('Abd');
}

/** A surname cut short or spelled by ear, with this first name: the more people share that, the more of it there has to be. */
export function looseSurname(first: string, surname: string, register: Register): Hit[] {
  if (isNameOfItsOwn(surname)) return [];
  const found: Hit[] = [];
  const bones = bonesOf(surname);
  for (const name of [first, ...variantsOf(first)].filter(register.may)) {
    const ask = (word: string) => found.push(...hits(register.find(word), 'possible'));
    if (bones && bones.length > (hasShortForms(name) ? 4 : 3)) ask(`w:${name}|${bones}`);
    if (!isFirstName(name) && /^[a-z]{4,8}$/.test(surname)) ask(`c:${name}|${surname}`);
  }
  return found;
}

function joined(words: readonly Word[]): string {
  return words.map(({ text }) => text).join('');
}
