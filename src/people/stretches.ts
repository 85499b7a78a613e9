import type { Tier } from '../core/person.ts';
import { isNameOfItsOwn, isOwn } from './known.ts';
import type { Register } from './register.ts';
import { soundAlike, soundOf } from './sound.ts';
import { likeSurnames, surnameSpellings, variantsOf } from './variants.ts';
import { PARTICLES, type Word } from './words.ts';

/** A run of words taken together as a first name or as a surname: "O Brien Jones". */
export interface Stretch {
  from: number;
  to: number;
  text: string;
  /** As it sounds, where the list may have it. */
  heard?: string;
  /** As written, where the list may have it. */
  same: readonly string[];
  /** In other known spellings, as a first name and as a surname. */
  variants: readonly string[];
  spellings: readonly string[];
  /** As a surname that sounds alike. */
  like: readonly string[];
  /** What it would be with one letter put right. Worked out only when somebody asks. */
  slips: () => readonly Slip[];
}

export interface Slip {
  part: string;
  tier: Tier;
}

/** Looking for slips of the pen costs most of the time: a draft does so only where it is promising. */
export type Slips = 'and-slips' | 'as-written';

export function stretchesOf(words: readonly Word[], register: Register, slips: Slips): Stretch[] {
  const out: Stretch[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
      const text = words
        .slice(from, to)
        .map((w) => w.text)
        .join('');
      if (text.length < 2) continue;
      const bound = words
        .slice(from + 1, to)
        .every((w, i) => w.glued || PARTICLES.has(words[from + i]!.text));
      const halves = words.slice(from, to).map((w) => w.text);
      out.push({ from, to, ...stretch(text, halves, bound, register, slips) });
    }
  }
  return out;
}

function stretch(
  text: string,
  halves: readonly string[],
  bound: boolean,
  register: Register,
  looking: Slips,
): Omit<Stretch, 'from' | 'to'> {
  let slips: Slip[] | undefined = looking === 'as-written' ? [] : undefined;
  const heard = soundOf(text);
  return {
    text,
    ...(bound && register.may(heard) && { heard }),
    same: register.may(text) ? [text] : [],
    variants: bound ? [...variantsOf(text), ...single(text)].filter(register.may) : [],
    spellings: bound ? [...surnameSpellings(text), ...single(text)].filter(register.may) : [],
    like: bound ? likeSurnames(text).filter(register.may) : [],
    slips: () => {
      slips ??=
        bound && text.length > 2
          ? slipsOf(text, register).filter(({ part }) => !isOtherHalf(part, halves))
          : [];
      return slips;
    },
  };
}

/** Ayaanle Guuleed: Somali and Arabic names with their long vowels written out. */
function single(text: string): string[] {
  return /aa|ii|uu/.test(text) ? [text.replace(/([aeiou])\1/g, '$1')] : [];
}

/** Tiana-Mae is no misspelt Tiana-Rae: what differs lies in a half that is a name, and no spelling of the other. */
function isOtherHalf(part: string, halves: readonly string[]): boolean {
  if (halves.length < 2) return false;
  const text = halves.join('');
  let same = 0;
  while (part[same] === text[same]) same++;
  let end = 0;
  for (const half of halves) {
    const from = end;
    end += half.length;
    if (same >= end || half.length > 6) continue;
    const listed = part.slice(from, end + part.length - text.length);
    return isOwn(half) && !soundAlike(half, listed) && !variantsOf(half).includes(listed);
  }
  return false;
}

function slipsOf(text: string, register: Register): Slip[] {
  return register.near(text).map((part) => ({ part, tier: sureness(part, text) }));
}

/** Shreya and Shreyas, Ioan and Ioana, Giulia and Giulio: another ending of a first name is often a brother or a sister. */
export function isOtherEnding(one: string, other: string): boolean {
  if (one.length === other.length)
    return one.slice(0, -1) === other.slice(0, -1) && /[aeio]$/.test(one) && /[aeio]$/.test(other);
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.length === short.length + 1 && long.startsWith(short) && /[aeios]$/.test(long);
}

/**
 * Helin for Hevin, Rohan for Ronan: one consonant for another parts two first names as often as it is a slip of the pen,
 * unless the two lie side by side under the fingers.
 */
export function isOtherSound(one: string, other: string): boolean {
  if (one.length !== other.length || one.length > 6) return false;
  const at = [...one].findIndex((letter, i) => letter !== other[i]);
  if (one.slice(at + 1) !== other.slice(at + 1)) return false;
  const [a = '', b = ''] = [one[at], other[at]];
  return /^[b-df-hj-np-tv-z]{2}$/.test(a + b) && !BESIDE.includes(a + b) && !BESIDE.includes(b + a);
}

/** Keys that lie side by side, in rows and columns. */
const BESIDE = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'wsx', 'edc', 'rfv', 'tgb', 'yhn', 'ujm'].join(' ');

/** RULES, settled 21: seven letters are long, four are short. Between, a name of its own is no slip of the pen. */
function sureness(part: string, written: string): Tier {
  if (part.length >= 7) return 'strong';
  if (/\d/.test(written)) return part.length > 3 ? 'strong' : 'possible';
  return part.length > 4 && !isNameOfItsOwn(written) ? 'strong' : 'possible';
}
