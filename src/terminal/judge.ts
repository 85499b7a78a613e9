import { nobody, type People } from '../core/person.ts';
import type { School } from '../core/school.ts';
import { sealedFrom } from '../people/carried.ts';
import { openSealed } from '../people/open.ts';
import { newKey, type Sealed, seal } from '../people/seal.ts';
import { type ClearPeople, listed } from '../school/people.ts';
import { readFile, type SchoolFile } from '../school/read.ts';
import { readSealed } from '../worker/sealed.ts';
import { type Judged, judgeFor } from './line.ts';

export type { Judged };

/** What came of reading the school file: somebody who answers lines, or why not, in plain words. */
export interface Court {
  answer?: (line: string) => Judged;
  problems: readonly string[];
}

export function courtOf(text: string): Court {
  const { file, problems } = readFile(text);
  const said = problems.map(({ path, words }) => (path ? `${path}: ${words.en}` : words.en));
  if (!file) return { problems: said };
  const { people, sealed, lanyard: _, ...rest } = file;
  const school: School = { ...rest, school: rest.school ?? { name: '' } };
  return { answer: judgeFor(school, peopleOf({ people, sealed })), problems: said };
}

/** In clear or sealed, they are asked in the same way. Lists are opened by the day of the act: pupils leave. */
function peopleOf({ people, sealed }: Pick<SchoolFile, 'people' | 'sealed'>): (at: Date) => People {
  const { list, key } = people ? sealedNow(people) : carriedHere(sealed);
  if (!list || !key) return () => (list ? { ...nobody, locked: true } : nobody);
  const opened = new Map<string, People>();
  return (at) => {
    const day = at.toISOString().slice(0, 10);
    const known = opened.get(day) ?? openSealed([list], key, at);
    opened.set(day, known);
    return known;
  };
}

interface Opens {
  list?: Sealed;
  key?: string;
}

function sealedNow(people: ClearPeople): Opens {
  const key = newKey();
  return { list: seal(listed(people), key), key };
}

function carriedHere(value: unknown): Opens {
  const given = readSealed(value);
  return given ? { list: sealedFrom(given.sealed), key: given.key } : {};
}
