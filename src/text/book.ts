import { formsOf } from './inflect.ts';
import { OPENINGS, openingOf, type Word } from './words.ts';
import {
  ENOUGH,
  isExact,
  isGap,
  isOptional,
  type Lang,
  type Senses,
  type Written,
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
  const { entries, cy, by }: Written = typeof given === 'string' ? JSON.parse(given) : written(given);
  const index = new Map<string, Entry[]>();
  const asked = new Set<string>();
  const opened = new Set<string>();
  const read = new Set<number>();
  const openAt = (beginning: string) => {
    if (opened.has(beginning)) return;
    opened.add(beginning);
    for (const i of by[beginning] ?? []) {
      if (!read.has(i)) addTo(index, entries[i]!.split(' '), i < cy ? 'en' : 'cy');
      read.add(i);
    }
  };
  let all = false;
  const begins = new Uint8Array(OPENINGS);
  for (const beginning of Object.keys(by)) begins[openingOf(beginning)] = 1;
  return {
    mayBegin: (opening) => begins[opening] === 1,
    entriesAt(form) {
      if (!all && !asked.has(form)) {
        asked.add(form);
        for (let n = Math.min(ENOUGH, form.length); n > 0; n--) openAt(form.slice(0, n));
      }
      return index.get(form) ?? NONE;
    },
    openAll() {
      for (const beginning of Object.keys(by)) openAt(beginning);
      all = true;
    },
  };
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
  let words: ReadonlySet<string> | undefined;
  return {
    optional: isOptional(part),
    fits(word) {
      words ??= formsIn(part, lang);
      for (const form of word.forms) if (words.has(form)) return true;
      return false;
    },
  };
}

function formsIn(part: string, lang: Lang): ReadonlySet<string> {
  return new Set(wordsIn(part).flatMap((word) => formsFor(word, lang)));
}

function formsFor(word: string, lang: Lang): readonly string[] {
  if (isExact(word)) return [word.replace('=', '')];
  return lang === 'en' ? english(word) : welshForms(word);
}

/** Hundreds of entries begin with the same few words: my, our, the, this, school. */
const forms = new Map<string, readonly string[]>();

function english(word: string): readonly string[] {
  const known = forms.get(word) ?? formsOf(word);
  forms.set(word, known);
  return known;
}
