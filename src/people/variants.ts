import { NICKNAMES } from './nicknames.ts';
import { SPELLINGS } from './spellings.ts';

/** Other ways to write or shorten a first name, by our own table and the common one. */
export function variantsOf(name: string): readonly string[] {
  table ??= read();
  const known = table.get(name);
  return known ? [...known] : [];
}

let table: Map<string, Set<string>> | undefined;

/** Read once, at the first question: the worker often wakes without being asked about anybody. */
function read(): Map<string, Set<string>> {
  const out = new Map<string, Set<string>>();
  const link = (from: string, to: string) => {
    if (from === to) return;
    const known = out.get(from);
    if (known) known.add(to);
    else out.set(from, new Set([to]));
  };
  for (const entry of NICKNAMES.trim().split(/\s+/)) {
    const [formal = '', shorts = ''] = entry.split('=');
    for (const short of shorts.split(',')) {
      link(formal, short);
      link(short, formal);
    }
  }
  for (const line of SPELLINGS.trim().split('\n')) {
    const group = line.split(' ');
    for (const one of group) for (const other of group) link(one, other);
  }
  return out;
}
