import type { Role } from '../core/person.ts';
import type { ListedPerson } from '../people/listed.ts';
import { finish, type Steps } from '../people/steps.ts';
import { namesIn, type Use, useNamed, usesNamed } from './columns.ts';
import { personIn, type Unread } from './person-row.ts';
import { type NoSheet, openingSheet } from './sheet.ts';
import { MOST_PEOPLE } from './values.ts';

/** A table and how it is understood; the office may say otherwise before anything is kept. */
export interface PeopleFile {
  columns: readonly { heading: string; use: Use; sample: string }[];
  /** The rows below the headings. */
  rows: readonly (readonly string[])[];
}

export interface PeopleRead {
  people: readonly ListedPerson[];
  /** Rows of the table that gave nobody, and why; numbered as in the table. */
  leftOut: readonly { row: number; why: Unread | 'twice' | 'too many' }[];
}

/** Opens a file, or a text that was pasted. Never throws. */
export function openPeopleFile(given: string | Uint8Array): PeopleFile | NoSheet {
  return finish(openingPeopleFile(given));
}

/** As `openPeopleFile`, in steps that a page has room for. */
export function* openingPeopleFile(given: string | Uint8Array): Steps<PeopleFile | NoSheet> {
  const sheet = yield* openingSheet(given);
  if ('wrong' in sheet) return sheet;
  const { rows } = sheet;
  const head = rows.slice(0, 10).findIndex((row) => namesIn(row.map(useNamed)));
  const body = rows.slice(head + 1);
  const width = Math.min(60, Math.max(...rows.slice(0, 200).map((row) => row.length)));
  const headings = head >= 0 ? rows[head]! : [];
  const guessed = head >= 0 ? usesNamed(headings) : withoutHeadings(body, width);
  const columns = Array.from({ length: width }, (_, i) => ({
    heading: headings[i]?.trim() ?? '',
    use: firstOnly(guessed, i),
    sample: body.find((row) => row[i]?.trim())?.[i]?.trim() ?? '',
  }));
  return { columns, rows: body };
}

/** Everybody in the table, in a role, by what its columns hold. */
export function readPeople(file: PeopleFile, role: Role, leftAfter?: number): PeopleRead {
  return finish(readingPeople(file, role, leftAfter));
}

/** `leftAfter`: the school year at whose end former pupils left, where the table has only the calendar year. */
export function* readingPeople(file: PeopleFile, role: Role, leftAfter?: number): Steps<PeopleRead> {
  const people: ListedPerson[] = [];
  const leftOut: PeopleRead['leftOut'][number][] = [];
  const seen = new Set<string>();
  for (const [i, cells] of file.rows.entries()) {
    const row = i + 1;
    const person = personIn(
      file.columns.map((column, at) => [column.use, cells[at]?.trim() ?? '']),
      role,
      leftAfter,
    );
    const written = JSON.stringify(person).toLowerCase();
    if (typeof person === 'string') leftOut.push({ row, why: person });
    else if (people.length >= MOST_PEOPLE) leftOut.push({ row, why: 'too many' });
    else if (seen.has(written)) leftOut.push({ row, why: 'twice' });
    else {
      seen.add(written);
      people.push(person);
    }
    if (row % 100 === 0) yield;
  }
  return { people, leftOut };
}

/** One column is names; two are the parts of a name, surname first where it was written "Smith, Katie". */
function withoutHeadings(rows: readonly (readonly string[])[], width: number): Use[] {
  if (width === 1) return ['name'];
  const parted = rows.filter((row) => row[1]?.startsWith(' ')).length > rows.length / 2;
  return parted ? ['surname', 'forename'] : ['forename', 'surname'];
}

/** A second column of the same kind says nothing new. */
function firstOnly(uses: readonly Use[], at: number): Use {
  const use = uses[at] ?? 'ignore';
  return uses.indexOf(use) === at || use === 'nickname' ? use : 'ignore';
}
