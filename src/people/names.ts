import type { Tier } from '../core/person.ts';
import type { Entry } from './block.ts';
import { oneOff } from './edits.ts';
import type { Register } from './register.ts';
import { variantsOf } from './variants.ts';
import { PARTICLES, type Word } from './words.ts';

export interface Hit {
  entry: Entry;
  tier: Tier;
}

/** Who on the list may be called this. */
export function byWords(words: readonly Word[], register: Register): Hit[] {
  const hits: Hit[] = [];
  if (words.length === 1) take(hits, register.find(`m:${words[0]!.text}`), 'strong');
  else {
    byPairs(words, register, hits);
    byInitials(words, register, hits);
  }
  return hits;
}

/** A stretch of words taken together as a first name or a surname: "O Brien Jones". */
interface Stretch {
  from: number;
  to: number;
  /** As written or in a known other spelling. */
  same: string[];
  variants: string[];
  edits: () => string[];
}

function byPairs(words: readonly Word[], register: Register, hits: Hit[]): void {
  const stretches = stretchesOf(words, register);
  for (const given of stretches) {
    for (const surname of stretches) {
      if (given.to > surname.from && surname.to > given.from) continue;
      const tier = completeness(given, surname, words);
      if (!tier) continue;
      const ask = (a: string, b: string, most: Tier) =>
        take(hits, register.find(`n:${a}|${b}`), most === 'possible' ? most : tier);
      const firsts = [...given.same, ...given.variants];
      for (const a of firsts) for (const b of [...surname.same, ...surname.variants]) ask(a, b, 'strong');
      for (const a of firsts) for (const b of surname.edits()) ask(a, b, lengthTier(b));
      for (const b of surname.same) for (const a of given.edits()) ask(a, b, lengthTier(a));
    }
  }
}

/** One letter off counts in a long part; in a shorter one it may be somebody else. */
function lengthTier(part: string): Tier {
  return part.length >= 7 ? 'strong' : 'possible';
}

function stretchesOf(words: readonly Word[], register: Register): Stretch[] {
  const out: Stretch[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= Math.min(words.length, from + 4); to++) {
      const text = words
        .slice(from, to)
        .map((w) => w.text)
        .join('');
      if (text.length < 2) continue;
      const fixed = to - from === 1 || words.slice(from + 1, to).every((w) => w.glued);
      let edits: string[] | undefined;
      out.push({
        from,
        to,
        same: register.may(text) ? [text] : [],
        variants: fixed ? variantsOf(text).filter(register.may) : [],
        edits: () => {
          edits ??= fixed && text.length > 2 ? [...new Set(oneOff(text))].filter(register.may) : [];
          return edits;
        },
      });
    }
  }
  return out;
}

/** How well a first name and a surname at these places make up the whole name. Undefined: not at all. */
function completeness(given: Stretch, surname: Stretch, words: readonly Word[]): Tier | undefined {
  const halved = [given, surname].some(({ from, to }) => words[from]!.glued || words[to]?.glued);
  const forward = given.to <= surname.from;
  const between = forward ? words.slice(given.to, surname.from) : [];
  const whole = forward
    ? given.from === 0 && surname.to === words.length
    : surname.from === 0 && given.from === surname.to && given.to === words.length;
  if (whole && !halved && !between.some((w) => PARTICLES.has(w.text))) return 'strong';
  return 'possible';
}

function byInitials(words: readonly Word[], register: Register, hits: Hit[]): void {
  const [first, last] = [words[0]!.text, words.at(-1)!.text];
  if (last.length === 1 && first.length > 1) {
    for (const name of [first, ...variantsOf(first)])
      take(hits, register.find(`i:${name}|${last}`), 'possible');
  }
  if (first.length === 1) {
    const from = words.findIndex((w) => w.text.length > 1);
    if (from < 0) return;
    const surname = words.slice(from).map((w) => w.text);
    for (const text of new Set([surname.join(''), surname.at(-1)!]))
      take(hits, register.find(`j:${first}|${text}`), 'possible');
  }
  if (words.length === 2 && last.length > 2 && first.length > 1) {
    take(hits, register.find(`c:${first}|${last}`), 'possible');
  }
}

/** What a record is sure of and what the asking is sure of: the lesser counts. */
function take(hits: Hit[], entries: readonly Entry[], most: Tier): void {
  for (const entry of entries) hits.push({ entry, tier: entry.dress === 'name' ? most : 'possible' });
}
