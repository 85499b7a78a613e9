import type { Role } from '../core/person.ts';
import type { ListedPerson } from '../people/listed.ts';
import { finish, type Steps } from '../people/steps.ts';
import { isParents, namesIn, type Use, useNamed, usesNamed } from './columns.ts';
import { personIn, type Unread } from './person-row.ts';
import { type NoSheet, openingSheet } from './sheet.ts';
import { MOST_PEOPLE } from './values.ts';

/** A table and how it is understood; the office may say otherwise before anything is kept. */
export interface PeopleFile {
  columns: readonly { heading: string; use: Use; sample: string }[];
  /** The rows below the headings. */
  rows: readonly (readonly string[])[];
  numbers: readonly number[];
}

export interface PeopleRead {
  people: readonly ListedPerson[];
  /** Rows of the table that gave nobody, and why; numbered as in the sheet. */
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
  const { rows, numbers } = sheet;
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
  return { columns, rows: body, numbers: numbers.slice(head + 1) };
}

/** The same table for a list of this role: parents often stand as contacts beside the pupils. */
export function forRole(file: PeopleFile, role: Role): PeopleFile {
  const theirs = file.columns.map(({ heading }) => isParents(heading) === (role === 'parent'));
  const uses = usesNamed(file.columns.map(({ heading }, i) => (theirs[i] ? heading : '')));
  if (!namesIn(uses)) return file;
  const whole = role === 'parent' && !uses.includes('surname');
  const columns = file.columns.map((column, i) => ({
    ...column,
    use: whole && uses[i] === 'name' ? 'name' : firstOnly(uses, i),
  }));
  return { ...file, columns };
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
  const each = usesForEach(file.columns.map(({ use }) => use));
  for (const [i, cells] of file.rows.entries()) {
    const row = file.numbers[i]!;
    for (const [nth, uses] of each.entries()) {
      const person = personIn(
        uses.map((use, at) => [use, cells[at]?.trim() ?? '']),
        role,
        leftAfter,
      );
      const written = JSON.stringify(person).toLowerCase();
      // Not every child has a second parent.
      if (nth > 0 && person === 'no name') continue;
      if (typeof person === 'string') leftOut.push({ row, why: person });
      else if (people.length >= MOST_PEOPLE) leftOut.push({ row, why: 'too many' });
      else if (seen.has(written)) leftOut.push({ row, why: 'twice' });
      else {
        seen.add(written);
        people.push(person);
      }
    }
    if (i % 100 === 0) yield;
  }
  return { people, leftOut };
}

/** Two columns of whole names are two people in a row: "Contact 1 name", "Contact 2 name". */
function usesForEach(uses: readonly Use[]): (readonly Use[])[] {
  const whole = uses.flatMap((use, at) => (use === 'name' ? [at] : []));
  if (whole.length < 2) return [uses];
  return whole.map((mine) => uses.map((use, at) => (use === 'name' && at !== mine ? 'ignore' : use)));
}

/** By what the cells look like: whole names, or the two parts of a name, surname first where it was written "Smith, Katie". */
function withoutHeadings(rows: readonly (readonly string[])[], width: number): Use[] {
  if (width === 1) return ['name'];
  const some = rows.slice(0, 200);
  const share = (at: number, like: RegExp) => {
    const cells = some.flatMap((row) => row[at]?.trimEnd() || []);
    return cells.filter((cell) => like.test(cell)).length / Math.max(1, cells.length);
  };
  if (share(1, /^ \p{L}/u) > 0.5) return ['surname', 'forename'];
  const words = Array.from({ length: width }, (_, at) => at).filter((at) => share(at, WORDS) > 0.5);
  const whole = words.find((at) => share(at, /, *\p{L}/u) > 0.5 || share(at, /\p{L} +\p{L}/u) > 0.9);
  const [first, second] = words;
  const use = (at: number): Use => (at === first ? 'forename' : at === second ? 'surname' : 'ignore');
  return Array.from({ length: width }, (_, at) =>
    whole === undefined ? use(at) : at === whole ? 'name' : 'ignore',
  );
}

/** No number, no class, no "F". */
const WORDS = /^\p{L}[\p{L}\p{M}'’. -]*[\p{L}\p{M}.](?:, *\p{L}[\p{L}\p{M}'’. -]*)?(?: *\([^\d]*\))?$/u;

/** A second column of the same kind says nothing new. */
function firstOnly(uses: readonly Use[], at: number): Use {
  const use = uses[at] ?? 'ignore';
  return uses.indexOf(use) === at || use === 'nickname' ? use : 'ignore';
}
