import type { SchoolState } from '../../messages.ts';
import { SOURCES, type Source } from '../../school/merge.ts';
import type { Problem } from '../../school/problem.ts';

/** What became of one key that one source gave. */
export interface Arrival {
  source: Source;
  key: string;
  is: 'in force' | 'overruled' | 'refused' | 'ignored';
  /** The source that wins over it. */
  by?: Source;
  problems: readonly Problem[];
}

/** Every key that arrived, in the order of the sources: the first that gives a key wins. */
export function arrivals({ given, sources }: Pick<SchoolState, 'given' | 'sources'>): Arrival[] {
  return SOURCES.flatMap((source) => {
    const part = given[source];
    if (!part) return [];
    const keys = [...new Set([...part.keys, ...part.problems.map(keyOf)])].filter(Boolean);
    return keys.map((key) => {
      const problems = part.problems.filter((problem) => keyOf(problem) === key);
      return { source, key, problems, ...becameOf(key, source, problems, sources) };
    });
  });
}

function becameOf(
  key: string,
  source: Source,
  problems: readonly Problem[],
  sources: SchoolState['sources'],
): Pick<Arrival, 'is' | 'by'> {
  if (problems.some(({ kind }) => kind === 'refused')) return { is: 'refused' };
  if (problems.some(({ kind, path }) => kind === 'ignored' && path === key)) return { is: 'ignored' };
  const winner = sources[key];
  // People of every source count together: nobody is overruled.
  if (winner === undefined || winner === source) return { is: 'in force' };
  return { is: 'overruled', by: winner };
}

/** "hours" of "hours.days.mon[0]" and of "file: hours.days". */
function keyOf({ path }: Problem): string {
  return /^(?:file: )?([^.[\s]+)/.exec(path)?.[1] ?? '';
}
