import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sentence } from '../src/school/problem.ts';
import { readFile, readPolicy } from '../src/school/read.ts';
import { samplePeople, sampleSchool } from './sample-school.ts';
import { leastOf, workOf } from './steps-timed.ts';

const whole = { lanyard: 1, ...sampleSchool, people: samplePeople };
const said = (given: unknown) => readFile(given).problems.map((p) => sentence(p, 'en'));

describe('a right school file', () => {
  test('is read as it was written', () => {
    const { file, problems } = readFile(JSON.stringify(whole));
    expect(problems.map((p) => [p.path, p.kind])).toEqual([['people', 'noted']]);
    expect(file).toEqual(whole);
  });

  test('says where names in clear can be read', () => {
    expect(said({ people: samplePeople })[0]).toMatch(/^people: holds names that anybody can read/);
    expect(said({ people: {} })).toEqual([]);
  });

  test('may begin with a byte order mark', () => {
    expect(readFile(`\uFEFF${JSON.stringify(whole)}`).file).toEqual(whole);
  });

  test('may carry objects and lists as texts, and flags as registries write them', () => {
    const { file, problems } = readFile({
      school: '{"name": "Hafod Lane", "domains": "[\\"hafodlane.example.sch.uk\\"]"}',
      hours: '{"days": {"mon": [["8:30", "15:45"]]}}',
      noList: 1,
      consentHandledBySchool: 'false',
      graceDays: '7',
      lanyard: '1',
    });
    expect(problems).toEqual([]);
    expect(file).toEqual({
      school: { name: 'Hafod Lane', domains: ['hafodlane.example.sch.uk'] },
      hours: { days: { mon: [['08:30', '15:45']] } },
      noList: true,
      consentHandledBySchool: false,
      graceDays: 7,
      lanyard: 1,
    });
  });

  test.each([
    [true, true],
    ['true', true],
    ['1', true],
    [0, false],
    ['0', false],
    ['FALSE', false],
  ])('takes %j as a flag', (given, expected) => {
    expect(readFile({ noList: given }).file?.noList).toBe(expected);
  });

  test('keeps what was sealed as it came', () => {
    const sealed = { version: 1, block: 'A'.repeat(1_600_000), counts: { pupil: 412 } };
    expect(readFile({ sealed }).file?.sealed).toEqual(sealed);
  });
});

describe('a wrong school file says where and why', () => {
  test.each<[string, unknown, string]>([
    [
      'times turned round',
      { hours: { days: { mon: [['15:30', '08:30']] } } },
      'hours.days.mon[0]: 15:30 is before 08:30; the earlier time comes first',
    ],
    [
      'a time that there is not',
      { hours: { breaks: [['12:15', '25:00']] } },
      'hours.breaks[0][1]: “25:00” is not a time such as 08:30',
    ],
    [
      'one time only',
      { hours: { breaks: [['12:15']] } },
      'hours.breaks[0]: has to be two times: ["08:30", "15:45"]',
    ],
    [
      'a term turned round',
      { hours: { terms: [{ from: '2026-10-23', to: '2026-09-02' }] } },
      'hours.terms[0]: 2026-10-23 is before 2026-09-02; the earlier day comes first',
    ],
    [
      'a day that there is not',
      { hours: { closed: ['2026-02-30'] } },
      'hours.closed[0]: “2026-02-30” is not a day such as 2026-09-02',
    ],
    [
      'a zone that there is not',
      { hours: { zone: 'Europe/Cardiff' } },
      'hours.zone: “Europe/Cardiff” is not a time zone such as Europe/London',
    ],
    ['a pupil without a name', { people: { pupils: [{ name: ' ' }] } }, 'people.pupils[0].name: is empty'],
    ['a pupil whose name is missing', { people: { pupils: [{}] } }, 'people.pupils[0].name: is missing'],
    ['a school without a name', { school: { domains: [] } }, 'school.name: is missing'],
    [
      'a link that could be read on the way',
      { policy: { text: 'http://hafodlane.example.sch.uk' } },
      'policy.text: “http://hafodlane.example.sch.uk” is not a link that begins with https://',
    ],
    [
      'a level that there is not',
      { policy: { levels: { promotion: 'loud' } } },
      'policy.levels.promotion: has to be one of: off, note, warn, reason, stop',
    ],
    ['words for a flag', { noList: 'perhaps' }, 'noList: has to be true or false'],
    ['a list that is none', { locked: 'policy' }, 'locked: has to be a list: [ … ]'],
    [
      'a name of the school as a number',
      { school: { name: 'A', alsoKnownAs: [7] } },
      'school.alsoKnownAs[0]: has to be a text, or {"text": "…", "common": true}',
    ],
    [
      'too long a text',
      { school: { name: 'a'.repeat(2_001) } },
      'school.name: is longer than 2,000 characters',
    ],
    [
      'another format',
      { lanyard: 2 },
      'lanyard: was made for another version of Lanyard; this one reads format 1',
    ],
    [
      'half a file',
      JSON.stringify(whole).slice(0, -9),
      'This is not a school file: it cannot be read as JSON. Perhaps it was cut off on the way.',
    ],
    ['a list', [1], 'This is not a school file: it should begin with { and end with }.'],
    ['nothing', {}, 'Nothing in this file is known to Lanyard.'],
  ])('%s', (_, given, expected) => {
    expect(said(given)).toEqual([expected]);
    expect(readFile(given).file).toBeUndefined();
  });

  test('in Welsh as well', () => {
    const [problem] = readFile({ people: { pupils: [{ name: '' }] } }).problems;
    expect(problem && sentence(problem, 'cy')).toBe('people.pupils[0].name: yn wag');
  });

  test('without ever repeating what was written of a person', () => {
    const problems = said({
      people: { pupils: [{ name: 'A', profiles: ['Katie Smith'], leaves: 'Katie Smith', 'Katie Smith': 1 }] },
    });
    expect(problems).toHaveLength(2);
    const ignored = said({ people: { 'Katie Smith': [], pupils: [{ name: 'A', 'Katie Smith': 1 }] } });
    expect(ignored).toHaveLength(3);
    expect([...problems, ...ignored].join()).not.toContain('Katie');
  });

  test('reports an unknown key and ignores it', () => {
    const { file, problems } = readFile({ school: { name: 'A', colour: 'teal' }, extentions: 1 });
    expect(file).toEqual({ school: { name: 'A' } });
    expect(problems.map((p) => [p.path, p.kind])).toEqual([
      ['school.colour', 'ignored'],
      ['extentions', 'ignored'],
    ]);
  });

  test('counts what is too much to read', () => {
    const pupils = Array.from({ length: 500 }, () => ({ name: '' }));
    expect(readFile({ people: { pupils } }).problems).toHaveLength(101);
    expect(said({ people: { pupils } }).at(-1)).toBe('…: and 400 more');
  });
});

describe('policy', () => {
  test('gives each key on its own: a wrong one is refused, the others count', () => {
    const reading = readPolicy({ school: { name: 'Hafod Lane' }, hours: { zone: 'Nowhere' } });
    expect(reading.file).toEqual({ school: { name: 'Hafod Lane' } });
    expect(reading.refused).toEqual(['hours']);
  });

  test('may be one text, and a key of its own wins over it', () => {
    const file = JSON.stringify({ school: { name: 'From the file' }, noList: true });
    expect(readPolicy({ file, noList: 0 }).file).toEqual({
      school: { name: 'From the file' },
      noList: false,
    });
  });

  test('says which of the two a problem is in', () => {
    const reading = readPolicy({ file: '{"noList": 7}', device: 'mine' });
    expect(reading.problems.map((p) => p.path)).toEqual(['device', 'file: noList']);
    expect(readPolicy({ file: '{"noList"' }).problems.map((p) => p.path)).toEqual(['file']);
  });

  test('that is not there is no problem', () => {
    expect(readPolicy({})).toEqual({ file: {}, refused: [], problems: [] });
  });
});

describe('a hostile file', () => {
  test('reaches no prototype', () => {
    const text =
      '{"__proto__": {"noList": true}, "school": {"name": "A", "__proto__": {"x": 1}, "handles": {"__proto__": ["a"], "constructor": ["b"]}}}';
    const { file } = readFile(text);
    expect(file).toEqual({ school: { name: 'A', handles: {} } });
    expect(Object.hasOwn(file?.school?.handles ?? {}, '__proto__')).toBe(false);
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });

  test.each<[string, () => unknown]>([
    ['5 MB of one letter', () => 'a'.repeat(5_000_000)],
    ['5 MB of brackets', () => '['.repeat(5_000_000)],
    ['a deep nest', () => `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['5 MB as a name', () => ({ school: { name: 'a'.repeat(5_000_000) } })],
    ['5 MB of blanks as a link', () => ({ policy: { text: ' '.repeat(5_000_000) } })],
    ['5 MB as an address', () => ({ contacts: { head: { email: '@'.repeat(5_000_000) } } })],
    ['5 MB as a day', () => ({ hours: { closed: ['2'.repeat(5_000_000)] } })],
    [
      'a ring',
      () => {
        const ring: Record<string, unknown> = {};
        ring.school = ring;
        ring.people = ring;
        return ring;
      },
    ],
    [
      'something that throws when it is touched',
      () => ({
        get school() {
          throw new Error('no');
        },
      }),
    ],
  ])('is refused quickly: %s', (_, make) => {
    const reading = () => {
      const { file, problems } = readFile(make());
      expect(file).toBeUndefined();
      expect(problems.length).toBeGreaterThan(0);
    };
    expect(leastOf(2_000, () => workOf(reading))).toBeLessThan(2_000);
  });

  test('never makes reading throw, and a file with anything wrong in it never counts', () => {
    fc.assert(
      fc.property(mutated(whole), (given) => {
        for (const form of [given, JSON.stringify(given)]) {
          const reading = readFile(form);
          const wrong = reading.problems.some((p) => p.kind === 'refused');
          expect(reading.file === undefined).toBe(wrong);
          for (const p of reading.problems) expect(p.words.en && p.words.cy).toBeTruthy();
          const again = reading.file && readFile(reading.file);
          if (again) expect(again.file).toEqual(JSON.parse(JSON.stringify(reading.file)));
          readPolicy(given);
        }
      }),
      { numRuns: 600 },
    );
  }, 60_000);
});

/** The file with one to four places overwritten by anything at all. */
function mutated(file: object): fc.Arbitrary<unknown> {
  const odd = fc.oneof(
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom(
      '',
      ' ',
      '0',
      -1,
      1e308,
      '[]',
      '{}',
      '[[',
      'https://',
      '24:00',
      '9999-12-31',
      '__proto__',
      '\u0000',
    ),
  );
  const name = fc.oneof(
    fc.constantFrom('__proto__', 'constructor', 'name', 'days', '0'),
    fc.string({ maxLength: 8 }).filter((k) => k !== 'length'),
  );
  const change = fc.tuple(fc.array(fc.nat(12), { minLength: 1, maxLength: 5 }), odd, fc.option(name));
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) => {
    const copy: unknown = structuredClone(file);
    for (const [steps, value, key] of changes) {
      let at = copy as Record<string, unknown>;
      for (const step of steps) {
        const keysHere = Object.keys(at);
        const next = keysHere[step % keysHere.length];
        if (next === undefined || typeof at[next] !== 'object' || at[next] === null) break;
        at = at[next] as Record<string, unknown>;
      }
      const place = key ?? Object.keys(at)[steps[0]! % Math.max(1, Object.keys(at).length)] ?? 'x';
      Object.defineProperty(at, place, { value, enumerable: true, configurable: true, writable: true });
    }
    return copy;
  });
}
