import type { Role } from '../core/person.ts';
import { carriedOf } from '../people/carried.ts';
import type { ListedPerson } from '../people/listed.ts';
import { ROLES } from '../people/listed.ts';
import { newKey, sealerWith } from '../people/seal.ts';
import { listed } from '../school/people.ts';
import { forRole, openPeopleFile, readPeople } from '../school/people-file.ts';
import { readFile } from '../school/read.ts';

export { newKey };

/** A list beside the school file, and who is on it. */
export interface Table {
  file: string;
  bytes: Uint8Array;
  role: Role;
}

/** What the office's file became, or nothing; and what there is to say about it. Never says a name. */
export interface Outcome {
  staffFile?: string;
  said: readonly string[];
}

/** The school file for staff: people become `sealed`, the rest is copied as it is. */
export function staffFileOf(
  office: string,
  tables: readonly Table[],
  kept: string | undefined,
  expires?: string,
  onPerson?: (done: number, of: number) => void,
): Outcome {
  const { file, problems } = readFile(office);
  const wrong = problems.filter(({ kind }) => kind !== 'noted');
  const said = wrong.map(({ path, words }) => (path ? `${path}: ${words.en}` : words.en));
  if (!file) return { said };
  const people = listed(file.people ?? {});
  for (const table of tables) {
    const read = fromTable(table);
    said.push(read.said);
    if (!read.people) return { said };
    people.push(...read.people);
  }
  const apart = file.unlock === 'each-session';
  if (apart && !kept) return { said: [...said, KEY_APART] };
  const key = kept ?? newKey();
  const sealer = sealerWith(key, expires);
  people.forEach((person, i) => {
    sealer.add(person);
    onPerson?.(i + 1, people.length);
  });
  const { people: _, sealed: __, ...rest } = JSON.parse(office);
  const sealed = people.length ? { sealed: { ...carriedOf(sealer.done()), ...(!apart && { key }) } } : {};
  said.push(`Sealed: ${countsIn(people)}.`);
  return { staffFile: `${JSON.stringify({ ...rest, ...sealed }, null, 1)}\n`, said };
}

const KEY_APART =
  'unlock: "each-session" keeps the key out of the file: say where it is kept, --key key.txt.';

/** A role as it is typed at the command line. */
export function roleOf(typed: string): Role | undefined {
  return ROLES.find((role) => role === typed.replace(/s$/, '') || role === typed);
}

function fromTable({ file, bytes, role }: Table): { people?: readonly ListedPerson[]; said: string } {
  const opened = openPeopleFile(bytes);
  if ('wrong' in opened) return { said: `${file}: ${opened.wrong}` };
  const table = forRole(opened, role);
  const { people, leftOut } = readPeople(table, role);
  const columns = table.columns
    .filter(({ use }) => use !== 'ignore')
    .map(({ heading, use }) => `${heading || '(no heading)'} as ${use}`);
  const rows = leftOut.slice(0, 5).map(({ row, why }) => `row ${row} (${why})`);
  const missing = leftOut.length
    ? `; ${leftOut.length} rows left out: ${rows.join(', ')}${leftOut.length > 5 ? ', ...' : ''}`
    : '';
  return { people, said: `${file}: ${people.length} people, read from ${columns.join(', ')}${missing}` };
}

function countsIn(people: readonly ListedPerson[]): string {
  const counts = ROLES.map((role) => [people.filter((p) => p.role === role).length, role] as const);
  return (
    counts
      .filter(([n]) => n)
      .map(([n, role]) => `${n} ${role}`)
      .join(', ') || 'nobody'
  );
}
