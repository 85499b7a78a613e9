import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMUNITIES } from './names/communities.ts';
import { DISGUISES } from './names/disguises.ts';
import { FIRST_CONTACT } from './names/first-contact.ts';
import { LISTED } from './names/listed.ts';
import { SPELLINGS } from './names/spellings.ts';
import { STRANGE_HANDLES, STRANGERS } from './names/strangers.ts';

/** A name or a handle as a site shows it, and whom of the list it stands for, if anybody. */
export interface Shown {
  name?: string;
  handle?: string;
}

/** Names on a list, how their people may be met, and people who are not on it. */
export interface NameSet {
  what: string;
  listed: readonly string[];
  theirs: readonly Shown[];
  strangers: readonly Shown[];
  /** At most: missed, false, in the strong tier and in all. */
  goals: { strong?: readonly [missed: number, wrong: number]; all: readonly [missed: number, wrong: number] };
}

/** Our own sets, and those that lie beside the project. */
export function nameSets(folder: string, say: (line: string) => void): NameSet[] {
  return [
    {
      what: 'own spellings',
      listed: [...new Set(SPELLINGS.map(([listed]) => listed))],
      theirs: SPELLINGS.map(([, name]) => ({ name })),
      strangers: STRANGERS.map((name) => ({ name })),
      goals: { all: [5, 2] },
    },
    {
      what: 'own disguises',
      listed: LISTED,
      theirs: DISGUISES.flatMap(({ as, of }) => LISTED.map((name) => ({ [as]: of(name) }))),
      strangers: [...crossed(LISTED), ...STRANGERS].map((name) => ({ name })),
      goals: { all: [3, 0.5] },
    },
    {
      what: 'own school of many origins',
      listed: COMMUNITIES.map(({ listed }) => listed),
      theirs: COMMUNITIES.flatMap(({ surely, possibly }) => [...surely, ...possibly].map(shown)),
      strangers: COMMUNITIES.flatMap(({ others }) => others.map(shown)),
      goals: { all: [3, 1] },
    },
    ...[...FIRST_CONTACT].map(([file, met]) => ({
      what: `people nobody had thought of, ${file}`,
      listed: met.map(({ listed }) => listed),
      theirs: met.flatMap(({ theirs }) => theirs.map(shown)),
      strangers: met.flatMap(({ others }) => others.map(shown)),
      goals: { all: [3, 5] as const },
    })),
    ...beside(folder, 'screen-uk-development.json', say, (set) => ({
      what: 'UK screening',
      listed: set.list.map((person: { name: string }) => person.name),
      theirs: set.pos.map(asked),
      strangers: set.neg.map(asked),
      goals: { strong: [30, 0.6], all: [20, 2] },
    })),
    ...beside(folder, 'display-names-development.json', say, (set) => ({
      what: 'disguised names',
      listed: set.base,
      theirs: set.positives.map(asked),
      strangers: set.negatives.map(asked),
      goals: { all: [3, 0.5] },
    })),
  ];
}

/** First name and initial: possible at most, and no rule speaks of them without a second cue. */
export const HALF_SAID: readonly Shown[] = STRANGE_HANDLES.map((handle) => ({ handle }));

function shown(text: string): Shown {
  return text.startsWith('@') ? { handle: text.slice(1) } : { name: text };
}

/** The first name of one with the surname of another. */
function crossed(names: readonly string[]): string[] {
  return names.flatMap((one, i) =>
    names
      .filter((other, j) => other !== one && (i + j) % 4 === 0)
      .map((other) => one.split(' ')[0] + other.slice(other.indexOf(' '))),
  );
}

function beside(
  folder: string,
  file: string,
  say: (line: string) => void,
  made: (set: ReturnType<typeof JSON.parse>) => NameSet,
): NameSet[] {
  const path = join(folder, file);
  if (existsSync(path)) return [made(JSON.parse(readFileSync(path, 'utf8')))];
  say(`${file} is not here (${folder}): it was not measured.`);
  return [];
}

function asked(entry: string | { q: string }): Shown {
  return { name: typeof entry === 'string' ? entry : entry.q };
}
