import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Role } from '../src/core/person.ts';
import { openingPeopleFile, openPeopleFile, readingPeople, readPeople } from '../src/school/people-file.ts';
import { leastOf, timed } from './steps-timed.ts';

const katie = { name: 'Katherine Smith', role: 'pupil', nicknames: ['Katie'] };

describe('exports of the systems that schools have', () => {
  test.each<[string, string]>([
    [
      'SIMS',
      'Legal Surname,Legal Forename,Forename,Reg,Year,Date of Birth\nSmith,Katherine,Katie,4B,4,01/02/2017',
    ],
    ['SIMS, one column', 'Name,Preferred Forename,UPN\n"Smith, Katherine",Katie,Z999'],
    ['Arbor', 'Legal first name,Legal last name,Preferred first name,Form\nKatherine,Smith,Katie,4B'],
    ['Arbor, students', 'Student,Preferred name,Year group\nKatherine Smith,Katie,Year 4'],
    ['Bromcom', 'Last Name (Legal),First Name (Legal),First Name (Preferred)\nSmith,Katherine,Katie'],
    ['ScholarPack', 'Pupil Forename,Pupil Surname,Known As,Class\nKatherine,Smith,Katie,Oak'],
    ['a sheet by hand', 'Class 4B 2026,,\n,,\nSurname,First name,aka\nSmith,Katherine,Katie'],
    ['a class behind the name', 'Name\n"Smith, Katherine (Katie)"\n'],
  ])('%s', (_, text) => {
    expect(peopleIn(text)).toEqual([katie]);
  });

  test('a class in brackets is nobody’s nickname', () => {
    expect(peopleIn('Name\n"Smith, Katherine (4B)"')).toEqual([{ name: 'Katherine Smith', role: 'pupil' }]);
  });

  test('a text that a sheet keeps from being read as a number', () => {
    expect(peopleIn('Forename,Surname\n"=""Katherine""","=""Smith"""')).toEqual([
      { name: 'Katherine Smith', role: 'pupil' },
    ]);
  });

  test('former pupils: grown up by date of birth, or by the year they left and what they left after', () => {
    const text = 'Name,Leaving year\nKatie Smith,July 2025';
    const adultFrom = (after?: number) => read(text, 'former-pupil', after).people[0]?.adultFrom;
    expect([adultFrom(), adultFrom(11), adultFrom(13)]).toEqual(['2032-09-01', '2027-09-01', '2025-09-01']);
    expect(read('Name,Left,DOB\nKatie Smith,2025,01/02/2009', 'former-pupil').people[0]?.adultFrom).toBe(
      '2027-02-01',
    );
  });
});

describe('cells that a sheet would run are no names', () => {
  test.each([
    '=cmd()',
    `=cmd|' /C calc'!A0`,
    '@SUM(1+1) a b',
    '+1 Katie Smith',
    '1+1 @x cmd()',
    '=HYPERLINK("x","Katie Smith")',
  ])('%s', (cell) => {
    const table = `Name\n"${cell.replaceAll('"', '""')}"\nKatie Smith`;
    const { people, leftOut } = read(table, 'pupil');
    expect(people.map(({ name }) => name)).toEqual(['Katie Smith']);
    expect(leftOut).toEqual([{ row: 2, why: 'formula' }]);
  });
});

describe('horrors: a plain answer, nobody kept, and never long without a rest', { timeout: 120_000 }, () => {
  const MB = 1_000_000;
  test.each<[string, () => string | Uint8Array]>([
    ['a line of 50 MB', () => 'a'.repeat(50 * MB)],
    ['a line of 39 MB', () => 'a'.repeat(39 * MB)],
    ['39 MB of bytes in one line', () => new Uint8Array(39 * MB).fill(97)],
    ['39 MB that are no UTF-8', () => new Uint8Array(39 * MB).fill(0xe9)],
    ['20 MB of NULs', () => new Uint8Array(20 * MB)],
    ['20 MB of marks of order', () => '\uFEFF'.repeat(10 * MB)],
    ['20 MB of quotes', () => '"'.repeat(20 * MB)],
    ['20 MB of quotes that open', () => ',"'.repeat(10 * MB)],
    ['20 MB of commas', () => ','.repeat(20 * MB)],
    ['20 MB of lines', () => '\n'.repeat(20 * MB)],
    ['20 MB of brackets', () => `Name\n${'('.repeat(20 * MB)}`],
    ['a name of 20 MB', () => `Name\n${'Katie '.repeat(3 * MB)}`],
    ['a million formulas', () => `Name\n${'=cmd()\n'.repeat(MB)}`],
  ])('%s', (_, make) => {
    const given = make();
    const read = () => {
      const opened = timed(openingPeopleFile(given));
      const all = 'wrong' in opened.value ? undefined : timed(readingPeople(opened.value, 'pupil'));
      expect(all?.value.people ?? []).toEqual([]);
      return Math.max(opened.longest, all?.longest ?? 0);
    };
    expect(leastOf(HANG, read)).toBeLessThan(HANG);
  });

  test('100,000 people', () => {
    const names = Array.from(
      { length: 100_000 },
      (_, i) => `Ada${i.toString(36)}na,Bo${(i * 7919).toString(36)}ke`,
    );
    const given = `Forename,Surname\n${names.join('\n').replace(/\d/g, 'x')}`;
    const read = () => {
      const opened = timed(openingPeopleFile(given));
      if ('wrong' in opened.value) throw new Error(opened.value.wrong);
      const all = timed(readingPeople(opened.value, 'pupil'));
      expect(all.value.people.length + all.value.leftOut.length).toBe(100_000);
      return Math.max(opened.longest, all.longest);
    };
    expect(leastOf(HANG, read)).toBeLessThan(HANG);
  });
});

test('mutated exports: every row is somebody or is said to be left out', { timeout: 60_000 }, () => {
  const table =
    'Legal Surname,Legal Forename,Preferred Forename,DOB,Leaves\r\n' +
    '"Smith","Katherine","Katie",01/02/2017,2031\r\n"O\'Brien, Jr",Zoë,,,\r\n=cmd(),=1+1,@x,,\r\n';
  const mutated = fc
    .array(fc.tuple(fc.nat(table.length), fc.constantFrom('"', ',', '\n', '\0', '\uFEFF', '=', ';', 'é', '')))
    .map((changes) =>
      changes.reduce((text, [at, sign]) => text.slice(0, at) + sign + text.slice(at + 1), table),
    );
  const written = fc.oneof(
    mutated,
    mutated.map((text) => new TextEncoder().encode(text)),
    mutated.map((text) => Uint8Array.from(Buffer.from(text, 'utf16le'))),
  );
  fc.assert(
    fc.property(written, (given) => {
      const file = openPeopleFile(given);
      if ('wrong' in file) return;
      const { people, leftOut } = readPeople(file, 'pupil');
      expect(people.length + leftOut.length).toBe(file.rows.length);
      for (const { name, nicknames = [] } of people)
        for (const said of [name, ...nicknames]) expect(said).not.toMatch(/[\p{Cc}=]|^[@+]/u);
    }),
    { numRuns: 3_000 },
  );
});

/** Milliseconds of work after which a page would be felt to stand still. */
const HANG = 100;

function read(text: string, role: Role, leftAfter?: number) {
  const file = openPeopleFile(text);
  if ('wrong' in file) throw new Error(file.wrong);
  return readPeople(file, role, leftAfter);
}

function peopleIn(text: string) {
  return read(text, 'pupil').people;
}
