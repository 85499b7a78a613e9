import { isFirstName } from './known.ts';
import { looseFirst, loosely, looseSurname } from './loosely.ts';
import { byWords, type Hit, hits } from './names.ts';
import { normalForm } from './normal.ts';
import type { Register } from './register.ts';
import { fondOf, isCut } from './short-forms.ts';
import { surnameSpellings, variantsOf } from './variants.ts';
import type { Word } from './words.ts';

/** Who on the list a handle may spell: katie_smith2010, thekatiesmith, smithkatie. On a profile never more than possible. */
export function byHandle(handle: string, register: Register): Hit[] {
  const found = spelledBy(handle, register);
  for (const normal of read(normalForm(handle.slice(0, LONGEST)))) {
    const words = wordsIn(normal);
    if (words.length > 1 && words.length < 6) found.push(...loosely(words, register));
    for (const letters of squashed(normal)) found.push(...looselySplit(letters, register));
  }
  return found.map((hit) => ({ ...hit, tier: 'possible' }));
}

/** "zelihagkce", "gianluterracciano": where one part is a listed one, the other may be cut short or without its vowels. */
function looselySplit(letters: string, register: Register): Hit[] {
  const found: Hit[] = [];
  for (let at = 3; at <= letters.length - 3; at++) {
    const [left, right] = [letters.slice(0, at), letters.slice(at)];
    for (const [first, last] of [
      [left, right],
      [right, left],
    ] as const)
      if (register.may(first) || register.may(last))
        found.push(...looseFirst(first, last, register), ...looseSurname(first, last, register));
  }
  return found;
}

/** As sure as the spelling is: for @katiesmith and #KatieSmith in a text. */
export function spelledBy(handle: string, register: Register): Hit[] {
  const found: Hit[] = [];
  for (const normal of read(normalForm(handle.slice(0, LONGEST)))) {
    const words = wordsIn(normal);
    if (words.length > 1 && words.length < 6) found.push(...byWords(words, register));
    // "andreipopa.ro", "katie_smith_c": a land, a class, the initial of one more name.
    if (words.length > 1 && words.at(-1)!.text.length < 3) found.push(...spelledBeforeTail(words, register));
    // "katiesmith.bakes": whatever follows a whole name.
    else if (words.length === 2 && words[0]!.text.length > 8)
      found.push(...bySplit(words[0]!.text, register));
    if (words.length === 2 && words[0]!.text.length === 1)
      found.push(...byInitialAndMiddle(words[0]!.text, words[1]!.text, register));
    for (const letters of squashed(normal)) found.push(...bySplit(letters, register));
  }
  return found;
}

function spelledBeforeTail(words: readonly Word[], register: Register): Hit[] {
  const name = words.slice(0, -1);
  return name.length > 1 ? byWords(name, register) : bySplit(name[0]!.text, register);
}

const LONGEST = 60;

/** What people put around a name. */
const AROUND =
  'the|real|its?|itsme|im|iam|official|just|only|hey|not|call|call?me|uk|ig|tt|yt|fc|xo+|x+|insta|user';
const KINDS =
  'music|art|backup|private|priv|alt|spam|second|main|acc|account|gaming|games|vlogs|edits|photos?|new|old|lil';
const AFFIXES = new RegExp(`^(?:${AROUND}|${KINDS}|i|am|me|miss|mrs?|ms|dr)$`);
const BEFORE = new RegExp(`^(?:${AROUND}|${KINDS}|miss|mr)(?=.{6})`);
const AFTER = new RegExp(`(?<=.{6})(?:${AROUND}|${KINDS})$`);

function wordsIn(normal: string): Word[] {
  const parts = normal.split(/[^\p{L}]+/u).filter((part) => part && !AFFIXES.test(part));
  return parts.map((text) => ({ text, glued: false }));
}

/** The letters alone, as they are and without what people put before and after a name. */
function squashed(normal: string): string[] {
  const letters = normal.replace(/[^\p{L}]/gu, '');
  const bare = letters.replace(BEFORE, '');
  const all = new Set([letters, bare, letters.replace(AFTER, ''), bare.replace(AFTER, '')]);
  return [...all].filter((text) => text.length >= 5);
}

const LEET: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** "k4tie_sm1th", "0wain": digits at a letter may be letters. "katieee": three of the same are one or two; at the end two may be one, "katiesmithh". */
function read(normal: string): Set<string> {
  const letters = normal.replace(/(?<=[a-z])[013457]+(?=[a-z])|(?<![a-z\d])[013457]+(?=[a-z])/g, lettersOf);
  const most = normal.replace(/[013457]+/g, lettersOf);
  const stretched = /([a-z])\1\1/.test(normal)
    ? [normal.replace(/([a-z])\1\1+/g, '$1'), normal.replace(/([a-z])\1\1+/g, '$1$1')]
    : [];
  const drawnOut = normal.replace(/([a-z])\1(?=[^a-z]*$)/, '$1');
  return new Set([normal, letters, most, ...stretched, drawnOut]);
}

function lettersOf(digits: string): string {
  return [...digits].map((digit) => LEET[digit]).join('');
}

/** Where does the first name end? Everywhere it may; the gate answers for most places. */
function bySplit(letters: string, register: Register): Hit[] {
  const exact: string[] = [];
  const rough: string[] = [];
  for (let at = 2; at <= letters.length - 2; at++) {
    const [left, right] = [letters.slice(0, at), letters.slice(at)];
    const [knowsLeft, knowsRight] = [register.may(left), register.may(right)];
    if (knowsLeft && knowsRight) exact.push(`n:${right}|${left}`);
    if (knowsLeft && right.length > 2) rough.push(`c:${left}|${right}`);
    if (knowsRight) rough.push(...withMiddle(left, right, register), ...withInitial(left, right, register));
    if (knowsRight && isCut(left)) rough.push(`b:${left}|${right}`);
    const fond = knowsRight && !knowsLeft ? fondOf(left) : undefined;
    if (fond) rough.push(`b:${fond}|${right}`);
    const [firsts, lasts] = [otherNames(left, register), surnameSpellings(right).filter(register.may)];
    if (right.length > 2) rough.push(...firsts.map((name) => `c:${name}|${right}`));
    for (const first of knowsLeft ? [left, ...firsts] : firsts)
      exact.push(...(knowsRight ? [right, ...lasts] : lasts).map((last) => `n:${first}|${last}`));
    if (knowsLeft) exact.push(...otherNames(right, register).map((name) => `n:${name}|${left}`));
  }
  const surname = letters.slice(1);
  if (surname.length > 3 && register.may(surname)) rough.push(`j:${letters[0]}|${surname}`);
  const afterTwo = letters.slice(2);
  if (afterTwo.length > 2 && register.may(afterTwo)) rough.push(`j:${letters.slice(0, 2)}|${afterTwo}`);
  return [
    ...exact.flatMap((word) => hits(register.find(word), 'strong')),
    ...rough.flatMap((word) => hits(register.find(word), 'possible')),
  ];
}

/** "kaurdhillonjasmeet", "jasmeetkaurdhillon": what stands between has to be a listed part too. */
function withMiddle(left: string, right: string, register: Register): string[] {
  const out: string[] = [];
  for (let at = 2; at < left.length - 1; at++) {
    const [front, back] = [left.slice(0, at), left.slice(at)];
    if (register.may(back) && register.may(front)) out.push(`n:${right}|${back}`, `n:${front}|${right}`);
  }
  return out;
}

/** "navdeepkmahal". In "karimabensalem" the a is no initial: Karima is a name. */
function withInitial(left: string, right: string, register: Register): string[] {
  const first = left.slice(0, -1);
  if (isFirstName(left)) return [];
  return [first, ...variantsOf(first)].filter(register.may).map((name) => `n:${name}|${right}`);
}

/** "j.kaurdhillon" */
function byInitialAndMiddle(initial: string, rest: string, register: Register): Hit[] {
  const found: Hit[] = [];
  for (let at = 2; at < rest.length - 2; at++) {
    const [middle, surname] = [rest.slice(0, at), rest.slice(at)];
    if (!register.may(middle) || !register.may(surname)) continue;
    found.push(...hits(register.find(`j:${initial}|${surname}`), 'possible'));
  }
  return found;
}

function otherNames(name: string, register: Register): string[] {
  return variantsOf(name).filter(register.may);
}
