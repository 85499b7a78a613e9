import { bonesOf } from './bones.ts';
import type { ListedPerson } from './listed.ts';
import { normalForms } from './normal.ts';
import { ORDINARY } from './ordinary.ts';
import { profileOf } from './profiles.ts';
import { soundOf } from './sound.ts';
import { isInTwo, surnameFirst } from './surname-first.ts';
import { bracketsOut, PARTICLES, type Word, wordsOf } from './words.ts';

/** What kind of key a word is, by its code in a sealed block: only ever add at the end. */
export const DRESSES = [
  'gone',
  'name',
  'loose',
  'initial',
  'cut',
  'profile',
  'handle',
  'first',
  'surname',
  'bare',
  'alive',
  'owner',
  'turn',
  'middled',
] as const;
export type Dress = (typeof DRESSES)[number];

/** Every dress a listed person is recognised in, as words that will be sealed, and the parts the gate has to let through. */
export interface Wardrobe {
  words: Map<string, Dress>;
  parts: Set<string>;
  common: boolean;
}

/** First names so common as a prefix that the second one is what people call themselves. */
export const HONOURING = /^(m[ou]h?am+[aeou]d|md|mohd|syed|sayed|sayyid|abdul|maria|mary)$/;

export function wardrobeOf(person: ListedPerson): Wardrobe {
  const words = new Map<string, Dress>();
  const parts = new Set<string>();
  const put = (word: string, dress: Dress) => {
    if (!words.has(word)) words.set(word, dress);
  };
  const ordinary: boolean[] = [];
  for (const { name, inside } of normalForms(person.name).map(bracketsOut)) {
    const listed = parse(wordsOf(name));
    if (!listed) continue;
    const nicknames = [...(person.nicknames ?? []).flatMap(normalForms), ...inside];
    nameDresses(listed, nicknames.map(wordsOf), person.role === 'pupil', put, parts);
    ordinary.push(listed.all.every((w) => ORDINARY.has(w)));
  }
  for (const profile of person.profiles ?? []) {
    const at = profileOf(profile);
    if (!at) continue;
    put(`p:${at.platform}:${at.name}`, 'profile');
    if (!/^\d+$/.test(at.name)) put(`h:${at.name}`, 'handle');
  }
  return { words, parts, common: person.common ?? ordinary.includes(true) };
}

interface Listed {
  given: Word[][];
  surname: Word[];
  all: string[];
}

/** The last word is the surname, with what a hyphen or a particle binds to it. Hyphened first names are one. */
function parse(words: Word[]): Listed | undefined {
  if (!words.length) return undefined;
  let from = words.length - 1;
  while (from > 1 && (words[from]!.glued || PARTICLES.has(words[from - 1]!.text))) from--;
  if (from === 0) from = words.length;
  const given: Word[][] = [];
  for (const word of words.slice(0, from)) {
    if (word.glued && given.length) given.at(-1)!.push(word);
    else given.push([word]);
  }
  return { given, surname: words.slice(from), all: words.map((w) => w.text) };
}

function nameDresses(
  { given, surname }: Listed,
  nicknames: Word[][],
  firstNameAlone: boolean,
  put: (word: string, dress: Dress) => void,
  parts: Set<string>,
): void {
  const first = join(given[0]!);
  parts.add(first);
  if (!surname.length) {
    put(`m:${first}`, 'name');
    return;
  }
  const last = join(surname);
  const pieces = surname.map((w) => w.text).filter((t) => !PARTICLES.has(t) && t.length > 2 && t !== last);
  const pair = (a: string, b: string, dress: Dress) => {
    if (a === b) return;
    put(`n:${a}|${b}`, dress);
    parts.add(a).add(b);
    const [first, last] = [soundOf(a), soundOf(b)];
    if (first !== a || last !== b) put(`s:${first}|${last}`, dress);
    parts.add(first).add(last);
    const [bareFirst, bareLast] = [bonesOf(a), bonesOf(b)];
    if (bareFirst) put(`v:${bareFirst}|${b}`, 'cut');
    if (bareLast) put(`w:${a}|${bareLast}`, 'cut');
  };
  const asian = surnameFirst([...given.flat(), ...surname]);
  for (const name of asian?.called ?? []) pair(name, asian!.surname, 'name');
  for (const name of asian?.called ?? []) put(`j:${name[0]}|${asian!.surname}`, 'initial');
  if (asian) put(`j:${initialsOf([...given.slice(1).map(join), last])}|${asian.surname}`, 'initial');
  if (asian?.surely || isInTwo(given.map(join), last)) pair(first, last, 'loose');
  const called = [first];
  if (HONOURING.test(first) && given[1]) called.push(join(given[1]));
  for (const nickname of nicknames) {
    if (nickname.length === 1) called.push(nickname[0]!.text);
    const whole = nickname.length > 1 ? parse(nickname) : undefined;
    if (whole?.surname.length) pair(join(whole.given[0]!), join(whole.surname), 'name');
  }
  const whole = given.slice(1).some((middle) => join(middle).length > 1) ? 'middled' : 'name';
  for (const name of called) pair(name, last, whole);
  if (given.length > 1) pair(given.map(join).join(''), last, 'name');
  for (const name of called) {
    for (const piece of pieces) pair(name, piece, pieces.length > 1 ? 'loose' : 'bare');
    for (const end of [last, ...pieces]) put(`i:${name}|${end[0]}`, 'initial');
    for (const end of [last, ...pieces])
      for (let n = 3; n < end.length; n++) put(`c:${name}|${end.slice(0, n)}`, 'cut');
    for (const end of [last, ...pieces, ...given.slice(1).map(join)])
      for (const short of shortened(name)) put(`b:${short}|${end}`, 'cut');
    if (firstNameAlone) put(`f:${name}`, 'first');
  }
  if (given[0]!.length > 1) {
    for (const half of given[0]!) if (half.text.length > 2) pair(half.text, last, 'loose');
    pair(given[0]!.map(({ text }) => text[0]).join(''), last, 'loose');
  }
  if (pieces.length > 1) put(`n:${first}|${pieces.toReversed().join('')}`, 'loose');
  for (const name of [...withoutPraise(first), ...withoutSecond(first)]) pair(name, last, 'loose');
  for (const middle of given.slice(1)) {
    if (join(middle).length < 2) continue;
    pair(join(middle), last, 'loose');
    pair(first, join(middle), 'loose');
  }
  for (const end of [last, ...pieces]) put(`j:${first[0]}|${end}`, 'initial');
  const rest = [...given.slice(1).map(join), ...surname.map(({ text }) => text)];
  if (rest.length > 1) put(`i:${first}|${initialsOf(rest)}`, 'initial');
  if (given.length > 1) put(`j:${initialsOf(given.map(join))}|${last}`, 'initial');
  put(`t:${last}`, 'surname');
}

function initialsOf(names: readonly string[]): string {
  return names.map((name) => name[0]).join('');
}

/** How far a first name may be cut: "Vik", "Merve"; and what a long one ends with: Luca of Gianluca, Nique of Dominique. */
function shortened(name: string): string[] {
  const most = Math.min(6, name.length);
  const beginnings = Array.from({ length: Math.max(0, most - 3) }, (_, i) => name.slice(0, i + 3));
  const ends = (name.length > 7 ? [4, 5] : []).map((n) => name.slice(-n));
  return [...beginnings, ...ends];
}

/** Yoruba and Igbo names are a praise and what it is for, and either may do: Temi or Loluwa, Chi or Dubem. */
function withoutPraise(name: string): string[] {
  const [, praise = '', rest = ''] = PRAISE.exec(name) ?? [];
  return [praise, rest].filter((part) => part.length > 3);
}

const PRAISE =
  /^(oluwa|olu|temi|fola|ayo|ife|ola|ade|tolu|dami|simi|demi|bolu|moyo|kola|tomi|chukwu|chi|nwa|ogo|kene|kele|uzo|nne|ada)([a-z]{4,})$/;

/** Punjabi names are made of two, and the first does in daily life: Kiran for Kiranjit, Ravi for Ravinder. */
function withoutSecond(name: string): string[] {
  const [, first = '', i = ''] = SECOND.exec(name) ?? [];
  return i ? [first, first + i] : first ? [first] : [];
}

const SECOND = /^([a-z]{3,5}?)(?:preet|prit|jeet|jit|(i)nder|winder|deep|dip|meet|want|jot|leen|neet)$/;

function join(words: readonly Word[]): string {
  return words.map((w) => w.text).join('');
}
