import type { School } from '../core/school.ts';
import type { ListedPerson } from '../people/listed.ts';
import { listed } from './people.ts';
import type { SchoolFile } from './schema.ts';

/** Where a part of the school's file may come from. */
export type Source = 'policy' | 'file' | 'options';

/** First wins. (That a policy key wins over the policy's own `file` is settled in reading.) */
export const SOURCES: readonly Source[] = ['policy', 'file', 'options'];

export interface Merged {
  school: School;
  /** Where each key that somebody set came from. */
  sources: Readonly<Record<string, Source>>;
  /** Keys that the options page shows read-only. */
  locked: readonly string[];
}

/** What is in force when nobody has said anything. */
export const unset: School = { school: { name: '' } };

/** The file in force, key by key. People are not in it: they are sealed as they come in. */
export function merge(given: Partial<Record<Source, Partial<School>>>): Merged {
  const school: School = { ...unset };
  const sources: Record<string, Source> = {};
  for (const source of SOURCES) {
    for (const [key, value] of Object.entries(given[source] ?? {})) {
      if (value === undefined || Object.hasOwn(sources, key) || NOT_RULES.has(key)) continue;
      Object.assign(school, { [key]: value });
      sources[key] = source;
    }
  }
  const byPolicy = Object.keys(sources).filter((key) => sources[key] === 'policy');
  // Whoever types the locks here is the office itself: they are for those who get its file.
  const byFile = sources.locked === 'options' ? [] : (school.locked ?? []);
  return { school, sources, locked: [...new Set([...byPolicy, ...byFile])].sort() };
}

/** One source's file in its three parts: what rules see, names on their way to being sealed, names sealed already. */
export function parted(file: SchoolFile): {
  school: Partial<School>;
  people: readonly ListedPerson[] | undefined;
  sealed: SchoolFile['sealed'];
} {
  const { people, sealed, lanyard: _, ...school } = file;
  return { school, people: people && listed(people), sealed };
}

/** What was refused keeps its last good value; what is simply gone is gone. */
export function keepingGood(
  now: SchoolFile,
  refused: readonly string[],
  before: SchoolFile | undefined,
): SchoolFile {
  const kept = Object.entries(before ?? {}).filter(([key]) => refused.includes(key) && !(key in now));
  return { ...now, ...Object.fromEntries(kept) };
}

const NOT_RULES = new Set(['lanyard', 'people', 'sealed']);
