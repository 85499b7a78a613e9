import { later } from '../core/later.ts';
import { formsOf } from './inflect.ts';
import { OPENINGS, openingOf, type Word } from './words.ts';
import {
  ENOUGH,
  isExact,
  isGap,
  isOptional,
  type Lang,
  onThreeLines,
  type Senses,
  welshForms,
  wordsIn,
  written,
} from './written.ts';

/** One place in an entry: the words that fit, or any; which they are is worked out when it comes to them. */
interface Slot {
  fits?: (word: Word) => boolean;
  optional: boolean;
  /** Up to so many words may stand here. */
  gap?: number;
}

export type Entry = readonly Slot[];

/** The entries of a lexicon, by the word they begin with. */
export interface Book {
  /** Does any begin with a word that opens like this? */
  mayBegin(opening: number): boolean;
  /** Those that begin with this word, each without what came before it. */
  entriesAt(form: string): readonly Entry[];
  openAll(): void;
}

const NONE: readonly Entry[] = [];

/** An entry is read when a word comes up that begins as it does: most never are. */
export function bookOf(given: Senses | string): Book {
  const [cy, entries = '', by = ''] = (
    typeof given === 'string' ? given : onThreeLines(written(given))
  ).split('\n');
  const lines = later(() => entries.split('|'));
  const index = new Map<string, Entry[]>();
  const asked = new Set<string>();
  const read = new Set<number>();
  const openAt = (at: number) => {
    const [, ...numbers] = by.slice(at, by.indexOf('|', at)).split(' ').map(Number);
    for (const i of numbers) {
      if (!read.has(i)) addTo(index, lines()[i]!.split(' '), i < Number(cy) ? 'en' : 'cy');
      read.add(i);
    }
  };
  let all = false;
  const beginnings = placesAfterBars(by);
  const begins = new Uint8Array(OPENINGS);
  for (const at of beginnings) begins[openingOf(by, at)] = 1;
  return {
    mayBegin: (opening) => begins[opening] === 1,
    entriesAt(form) {
      if (!all && !asked.has(form)) {
        asked.add(form);
        for (let n = Math.min(ENOUGH, form.length); n > 0; n--) {
          const at = by.indexOf(`|${form.slice(0, n)} `);
          if (at >= 0) openAt(at + 1);
        }
      }
      return index.get(form) ?? NONE;
    },
    openAll() {
      for (const at of beginnings) openAt(at);
      all = true;
    },
  };
}

function placesAfterBars(line: string): readonly number[] {
  const places: number[] = [];
  for (let at = 1; at < line.length; at = line.indexOf('|', at) + 1) places.push(at);
  return places;
}

function addTo(index: Map<string, Entry[]>, parts: readonly string[], lang: Lang): void {
  const entry = parts.map((part) => slotOf(part, lang));
  for (const [i, part] of parts.entries()) {
    if (part === '_') break;
    if (isGap(part)) continue;
    const rest = i ? entry.slice(i) : entry;
    for (const form of formsIn(part, lang)) {
      const begun = index.get(form);
      if (begun) begun.push(rest);
      else index.set(form, [rest]);
    }
    if (!isOptional(part)) break;
  }
}

function slotOf(part: string, lang: Lang): Slot {
  if (isGap(part)) return { gap: part === '..' ? 3 : 7, optional: true };
  if (part === '_') return { optional: false };
  let there: ReadonlySet<string> | undefined;
  return {
    optional: isOptional(part),
    fits(word) {
      there ??= formsIn(part, lang);
      for (const form of word.forms) if (there.has(form)) return true;
      return false;
    },
  };
}

/** Thousands of entries share a few places, as (the/our), and tens of thousands of places a few words. */
const places = { en: new Map<string, ReadonlySet<string>>(), cy: new Map<string, ReadonlySet<string>>() };
const words = { en: new Map<string, readonly string[]>(), cy: new Map<string, readonly string[]>() };

function formsIn(part: string, lang: Lang): ReadonlySet<string> {
  const known = places[lang].get(part);
  if (known) return known;
  const forms = new Set(wordsIn(part).flatMap((word) => formsFor(word, lang)));
  places[lang].set(part, forms);
  return forms;
}

function formsFor(word: string, lang: Lang): readonly string[] {
  const known = words[lang].get(word);
  if (known) return known;
  const forms = isExact(word) ? [word.replace('=', '')] : lang === 'en' ? formsOf(word) : welshForms(word);
  words[lang].set(word, forms);
  return forms;
}
