import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forRole, openPeopleFile, type PeopleFile, readPeople } from '../src/school/people-file.ts';
import { workOf } from './steps-timed.ts';

const open = (given: string | Uint8Array): PeopleFile => {
  const file = openPeopleFile(given);
  if ('wrong' in file) throw new Error(file.wrong);
  return file;
};
const names = (given: string | Uint8Array) => readPeople(open(given), 'pupil').people.map((p) => p.name);
const first = (given: string, role: 'pupil' | 'former-pupil' | 'candidate' = 'pupil') =>
  readPeople(open(given), role).people[0];

describe('a list of people is understood', () => {
  test.each<[string, string]>([
    ['forename and surname', 'Forename,Surname\nKatie,Smith\nOsian,Gwilym-Parry'],
    ['surname first', 'Legal Surname;Legal Forename;Reg Group\nSmith;Katie;4B\nGwilym-Parry;Osian;4B'],
    ['one column of names', 'Pupil Name\nKatie Smith\nOsian Gwilym-Parry'],
    ['one column, turned', 'Name,Class\n"Smith, Katie",4B\n"Gwilym-Parry, Osian",4B'],
    ['tabs, as pasted from a sheet', 'First name\tLast name\r\nKatie\tSmith\r\nOsian\tGwilym-Parry\r\n'],
    ['names alone, one a line', 'Katie Smith\nOsian Gwilym-Parry\n\n'],
    ['turned names alone', 'Smith, Katie\nGwilym-Parry, Osian'],
    ['a title above', 'Class list 4B,,\n,,\nForename,Surname,DOB\nKatie,Smith,1/2/2017\nOsian,Gwilym-Parry,'],
    ['Excel’s own hint', 'sep=|\nForename|Surname\nKatie|Smith\nOsian|Gwilym-Parry'],
    ['Welsh headings', 'Enw cyntaf,Cyfenw\nKatie,Smith\nOsian,Gwilym-Parry'],
    ['no headings, a number before and a class behind', '1,Katie,Smith,4B\n2,Osian,Gwilym-Parry,4B'],
    ['no headings, turned names and a class', '"Smith, Katie",4B\n"Gwilym-Parry, Osian",4B'],
    ['no headings, whole names and a class', 'Katie Smith,Oak\nOsian Gwilym-Parry,Elm'],
    ['numbers and classes beside the name', 'Name\n1. Katie Smith 4B\n2) Osian Gwilym-Parry 4B'],
    ['a quote that never closes', 'Name,Class\n"Katie Smith,4B\nOsian Gwilym-Parry,4B'],
    ['a list with dashes', '- Katie Smith\n- Osian Gwilym-Parry'],
    ['old Macintosh lines', 'Forename,Surname\rKatie,Smith\rOsian,Gwilym-Parry'],
  ])('%s', (_, text) => {
    expect(names(text)).toEqual(['Katie Smith', 'Osian Gwilym-Parry']);
  });

  test.each<[string, Uint8Array]>([
    ['UTF-8', new TextEncoder().encode('Name\nSiân Llŷr')],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFName\nSiân Llŷr')],
    ['UTF-16', utf16('\uFEFFName\nSiân Llŷr', true)],
    ['UTF-16, the other way round', utf16('\uFEFFName\nSiân Llŷr', false)],
    ['UTF-16 without its mark', utf16('Name\nSiân Llŷr', true)],
    ['UTF-16 without its mark, the other way round', utf16('Name\nSiân Llŷr', false)],
  ])('in %s', (_, bytes) => {
    expect(names(bytes)).toEqual(['Siân Llŷr']);
  });

  test('as an older Windows writes it', () => {
    expect(names(Uint8Array.from([...'Name\nSi\u00e2n Owen'].map((c) => c.charCodeAt(0))))).toEqual([
      'Siân Owen',
    ]);
  });

  test('with what a child is called', () => {
    expect(first('Forename,Surname,Preferred name\nKatherine,Smith,Katie')).toEqual({
      name: 'Katherine Smith',
      role: 'pupil',
      nicknames: ['Katie'],
    });
    expect(first('Name\n"Smith, Katherine (Katie)"')?.nicknames).toEqual(['Katie']);
    expect(first('Forename,Surname,Preferred name\nKatie,Smith,Katie')?.nicknames).toBeUndefined();
  });

  test('with leaving years, profiles and the day a former pupil is grown up', () => {
    const text = 'Name,Leaves,Instagram,DOB\nKatie Smith,July 2031,@katie.s,29/02/2012';
    expect(first(text)).toEqual({
      name: 'Katie Smith',
      role: 'pupil',
      profiles: ['instagram:katie.s'],
      leaves: 2031,
    });
    expect(first(text, 'former-pupil')?.adultFrom).toBe('2030-03-01');
    expect(first('Name,Until\nRhodri Applegarth,20/12/2026', 'candidate')?.until).toBe('2026-12-20');
  });
});

describe('parents, who often stand beside their children', () => {
  const read = (text: string, role: 'parent' | 'pupil') =>
    readPeople(forRole(open(text), role), role).people.map((p) => p.name);
  test.each<[string, string]>([
    [
      'a contact a row',
      'Surname,Forename,Contact Title,Contact Forename,Contact Surname\nHarker,Evie,Mrs,Dawn,Reeve',
    ],
    ['a guardian', 'Student,Primary Guardian,Relationship\nEvie Harker,Dawn Reeve,Mother'],
    ['a column each', 'Child,Mother,Father\nEvie Harker,Dawn Reeve,'],
  ])('%s', (_, text) => {
    expect([read(text, 'parent'), read(text, 'pupil')]).toEqual([['Dawn Reeve'], ['Evie Harker']]);
  });
  test('two in a row are two people', () => {
    const text =
      'Pupil,Contact 1 Name,Contact 2 Name\nEvie Harker,Dawn Reeve,Leon Mabey\nMax Harker,Dawn Reeve,';
    expect(read(text, 'parent')).toEqual(['Dawn Reeve', 'Leon Mabey']);
    expect(read(text, 'pupil')).toEqual(['Evie Harker', 'Max Harker']);
  });
});

describe('days as offices write them', () => {
  test.each([
    '29/02/2012',
    '29.2.12',
    '29 Feb 2012',
    '29th February 2012',
    'Wed 29 Chwefror 2012',
    '2012-02-29 00:00:00',
  ])('%s', (born) =>
    expect(first(`Name,DOB\nKatie Smith,${born}`, 'former-pupil')?.adultFrom).toBe('2030-03-01'),
  );
  test.each(['30/02/2012', '12/31/2012', 'spring 2012', '1.1.201'])('%s is none', (born) => {
    expect(first(`Name,DOB\nKatie Smith,${born}`, 'former-pupil')).toEqual({
      name: 'Katie Smith',
      role: 'former-pupil',
    });
  });
  test('a school year ends in its second half', () => {
    const leaves = (said: string) => first(`Name,Leaving year\nKatie Smith,${said}`)?.leaves;
    expect(['2030/31', '2030-2031', '2030-10-31', '31/07/2030', 'Summer 2030'].map(leaves)).toEqual([
      2031, 2031, 2030, 2030, 2030,
    ]);
  });
});

test('a sentence is no name', () => {
  expect(
    names(
      'Name\nThis is a letter to the governors of the school\nMaria da Conceição dos Santos Vaz de Almeida',
    ),
  ).toEqual(['Maria da Conceição dos Santos Vaz de Almeida']);
});

describe('a row that gives nobody', () => {
  test('is named by its number in the sheet, with its reason', () => {
    const text = 'Forename,Surname\nKatie,Smith\n,\nKatie,\n30,12\nKatie,Smith\n, ,x';
    expect(readPeople(open(text), 'pupil').leftOut).toEqual([
      { row: 4, why: 'one word' },
      { row: 5, why: 'no letters' },
      { row: 6, why: 'twice' },
      { row: 7, why: 'no name' },
    ]);
  });
});

describe('what is no list', () => {
  test.each<[string, number[], string]>([
    ['an Excel workbook', [0x50, 0x4b, 3, 4, 20, 0], 'workbook'],
    ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0], 'workbook'],
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d], 'pdf'],
    ['an empty file', [], 'empty'],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 1, 2, 3, 0, 4, 44, 5], 'no text'],
    [
      'a web page saved as a sheet',
      [...'<html><table><tr><td>Katie Smith'].map((c) => c.charCodeAt(0)),
      'no text',
    ],
    ['JSON', [...'[{"name": "Katie Smith"}]'].map((c) => c.charCodeAt(0)), 'no text'],
    ['blank lines', [10, 10, 13, 10, 32], 'empty'],
  ])('%s is said to be one', (_, bytes, wrong) => {
    expect(openPeopleFile(Uint8Array.from(bytes))).toEqual({ wrong });
  });

  test.each<[string, string]>([
    ['5 MB of quotes', '"'.repeat(5_000_000)],
    ['5 MB of quotes that open', ',"'.repeat(2_500_000)],
    ['5 MB of commas', ','.repeat(5_000_000)],
    ['5 MB of one word', 'a'.repeat(5_000_000)],
    ['5 MB of lines', '\n'.repeat(5_000_000)],
    ['5 MB of brackets', '('.repeat(5_000_000)],
    ['a name of 5 MB', `Name\n${'Katie '.repeat(800_000)}`],
  ])('%s is over quickly', (_, text) => {
    const reading = () => {
      const file = openPeopleFile(text);
      const read = 'wrong' in file ? undefined : readPeople(file, 'pupil');
      expect(read?.people ?? []).toEqual([]);
    };
    expect(workOf(reading)).toBeLessThan(10_000);
  });

  test('anything at all is read without a throw, and every row is accounted for', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.constantFrom('Forename', 'Surname', 'Name', 'Katie', 'Smith', '"', '""', '\uFEFF', 'Smith, K', ''),
    );
    const table = fc
      .array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 })
      .chain((rows) =>
        fc.constantFrom(',', ';', '\t', '|').map((d) => rows.map((row) => row.join(d)).join('\n')),
      );
    fc.assert(
      fc.property(fc.oneof(table, fc.uint8Array({ maxLength: 200 })), (given) => {
        const file = openPeopleFile(given);
        if ('wrong' in file) return;
        const { people, leftOut } = readPeople(file, 'former-pupil');
        expect(people.length + leftOut.length).toBe(file.rows.length);
        for (const p of people) expect(p.name.trim()).toBe(p.name);
      }),
      { numRuns: 2_000 },
    );
  }, 30_000);
});

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  [...text].forEach((c, i) => {
    view.setUint16(i * 2, c.charCodeAt(0), little);
  });
  return new Uint8Array(view.buffer);
}
