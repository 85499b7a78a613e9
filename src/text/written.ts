import { stemsOf } from './inflect.ts';
import { mutations } from './slips.ts';
import { isWord } from './words.ts';

/** What is said when one thing is meant, by language; entries stand between bars or on lines of their own. */
export interface Said {
  en?: string;
  cy?: string;
}

export type Senses = Readonly<Record<string, Said>>;
export type Lang = keyof Said;

/** A lexicon as it is looked up. */
export interface Written {
  entries: readonly string[];
  /** From here on they are Welsh. */
  cy: number;
  /** Which entries could begin with a word that begins like this. */
  by: Readonly<Record<string, readonly number[]>>;
}

/** So much of a word is looked at to tell whether an entry could begin with it. */
export const ENOUGH = 6;

export function written(senses: Senses): Written {
  const said = (lang: Lang) =>
    Object.values(senses).flatMap((sense) => sense[lang]?.split(/[|\n]/).flatMap(spelledOut) ?? []);
  const tidy = (entry: string) => entry.trim().replace(/\s+/g, ' ');
  const en = said('en').map(tidy);
  const cy = said('cy').map(tidy);
  const by: Record<string, number[]> = {};
  for (const [i, entry] of [...en, ...cy].entries())
    for (const beginning of beginningsOf(entry.split(' '), i < en.length ? 'en' : 'cy'))
      by[beginning] = [...(by[beginning] ?? []), i];
  return { entries: [...en, ...cy], cy: en.length, by };
}

/**
 * On three lines, with bars around each thing on them: so a build writes it down, and a worker that is woken has nothing to
 * take apart but what it looks for.
 */
export function onThreeLines({ entries, cy, by }: Written): string {
  const beginnings = Object.entries(by).map(([beginning, numbers]) => [beginning, ...numbers].join(' '));
  return [cy, `${entries.join('|')}`, `|${beginnings.join('|')}|`].join('\n');
}

/** "told (work/the head)" as "told work" and "told the head": a slot is one word. */
function spelledOut(entry: string): readonly string[] {
  const group = /\(([^()]*\s[^()]*)\)/.exec(entry);
  if (!group) return [entry];
  const [whole, within = ''] = group;
  return inFewGroups(within.split('/')).flatMap((one) => spelledOut(entry.replace(whole, one)));
}

/** Those of one word are a slot together: spelled out one by one, two such groups in an entry were hundreds of entries. */
function inFewGroups(said: readonly string[]): readonly string[] {
  const single = said.filter((one) => !/\s/.test(one));
  const several = said.filter((one) => /\s/.test(one));
  return single.length > 1 ? [...several, `(${single.join('/')})`] : said;
}

/** How the words can begin that an entry begins with. */
function beginningsOf(parts: readonly string[], lang: Lang): ReadonlySet<string> {
  const found = new Set<string>();
  for (const part of parts) {
    if (part === '_') break;
    if (isGap(part)) continue;
    for (const word of wordsIn(part)) for (const key of beginnings(word, lang)) if (key) found.add(key);
    if (!isOptional(part)) break;
  }
  return found;
}

/** Every form of a word begins as one of these. */
function beginnings(word: string, lang: Lang): readonly string[] {
  if (isExact(word)) return [word.replace('=', '').slice(0, ENOUGH)];
  if (lang === 'cy') return welshForms(word).map((form) => form.slice(0, ENOUGH));
  // The last letter may go: party, parties; make, making.
  return stemsOf(word).map((stem) => (stem.length < 3 ? stem : stem.replace(/[ey]$/, '')).slice(0, ENOUGH));
}

/** A Welsh word and what its first letter becomes. */
export function welshForms(word: string): readonly string[] {
  const bare = word.replaceAll("'", '');
  const mutated = bare.length > 3 ? mutations(bare) : [];
  return [bare, ...mutated.filter((form) => form.length > 2)];
}

export function isGap(part: string): boolean {
  return part === '..' || part === '...';
}

export function isOptional(part: string): boolean {
  return part.endsWith('?');
}

export function wordsIn(part: string): readonly string[] {
  return part.replace(/^\(|\)?\??$/g, '').split('/');
}

/** A word that is meant just so, or something that is no word. */
export function isExact(word: string): boolean {
  return word.startsWith('=') || !isWord(word);
}
