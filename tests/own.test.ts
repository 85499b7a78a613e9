import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Action } from '../src/core/action.ts';
import { judge } from '../src/core/judge.ts';
import { packs, rules } from '../src/registry.ts';
import { workTime } from '../src/school/hours.ts';
import { readFile, readPolicy } from '../src/school/read.ts';
import { written } from '../src/staff/diary.ts';
import { withOwn } from '../src/staff/hours.ts';
import { nothingOwn, type Own } from '../src/staff/own.ts';
import { readOwn } from '../src/staff/schema.ts';
import { noticed } from '../src/staff/shown.ts';
import { asWorked } from '../src/staff/worked.ts';
import { sampleSchool } from './sample-school.ts';

const working = (own: Own['hours'], iso: string) =>
  workTime(new Date(iso), withOwn(sampleSchool.hours, own)).working;

describe('one’s own week', () => {
  test.each<[string, Own['hours'], string, boolean]>([
    ['without a pattern, the school’s', undefined, '2026-11-19T10:00:00Z', true],
    ['a Thursday that is not worked', { days: { thu: [] } }, '2026-11-19T10:00:00Z', false],
    ['and the Friday after it, that is', { days: { thu: [] } }, '2026-11-20T10:00:00Z', true],
    ['part-time, before noon', { days: { thu: [['08:30', '12:00']] } }, '2026-11-19T11:59:00Z', true],
    ['part-time, after noon', { days: { thu: [['08:30', '12:00']] } }, '2026-11-19T13:30:00Z', false],
    ['the school’s break', undefined, '2026-11-19T12:30:00Z', false],
    ['lunch duty on Thursdays', { duties: { thu: [['12:15', '12:40']] } }, '2026-11-19T12:30:00Z', true],
    ['and the rest of that break', { duties: { thu: [['12:15', '12:40']] } }, '2026-11-19T12:45:00Z', false],
    ['no duty on Friday', { duties: { thu: [['12:15', '12:40']] } }, '2026-11-20T12:30:00Z', false],
    ['a later break of one’s own', { breaks: [['13:15', '13:45']] }, '2026-11-19T12:30:00Z', true],
    ['during it', { breaks: [['13:15', '13:45']] }, '2026-11-19T13:20:00Z', false],
    ['a closed day stays closed', { duties: { fri: [['08:00', '17:00']] } }, '2026-11-27T10:00:00Z', false],
    ['outside term stays free', { days: { mon: [['08:30', '15:00']] } }, '2026-12-21T10:00:00Z', false],
    ['a Saturday that is worked', { days: { sat: [['09:00', '11:00']] } }, '2026-11-21T10:00:00Z', true],
  ])('%s', (_, own, iso, expected) => {
    expect(working(own, iso)).toBe(expected);
  });

  test.each<[string, string, boolean]>([
    ['the last minute of summer time in term', '2026-10-23T14:44:59Z', true],
    ['the Monday after, by winter time', '2026-10-26T08:29:59Z', false],
    ['when the day begins', '2026-10-26T08:30:00Z', true],
    ['and when it ends', '2026-10-26T15:45:00Z', false],
  ])('the clock goes back over half-term: %s', (_, iso, expected) => {
    const own = {
      duties: { thu: [['12:15', '12:40'] as const] },
      days: { fri: [['08:30', '15:45'] as const] },
    };
    const hours = withOwn({ ...sampleSchool.hours, terms: [{ from: '2026-09-02', to: '2026-12-18' }] }, own);
    expect(workTime(new Date(iso), hours).working).toBe(expected);
  });

  test('spring: lunch duty is where the wall clock says', () => {
    const hours = withOwn(
      { ...sampleSchool.hours, terms: [{ from: '2028-01-04', to: '2028-07-21' }] },
      { duties: { tue: [['12:15', '12:40']] } },
    );
    // Leap day, a Tuesday, in winter time; then a Tuesday in summer time.
    expect(workTime(new Date('2028-02-29T12:30:00Z'), hours).working).toBe(true);
    expect(workTime(new Date('2028-03-28T11:30:00Z'), hours).working).toBe(true);
    expect(workTime(new Date('2028-03-28T12:30:00Z'), hours).working).toBe(true);
    expect(workTime(new Date('2028-03-28T11:45:00Z'), hours).working).toBe(false);
  });
});

test('a break that the policy does not give cannot be taken by oneself', () => {
  const own = { ...nothingOwn, hours: { breaks: [['10:00', '11:00'] as const] } };
  const inBreak = (pack: string) =>
    workTime(new Date('2026-11-19T10:30:00Z'), asWorked(sampleSchool, packs[pack]!, own).hours).working;
  expect(inBreak('oakfield')).toBe(false);
  expect(inBreak('sandbank-valley')).toBe(true);
});

describe('a permission of one’s own', () => {
  const own: Own = {
    ...nothingOwn,
    permissions: [
      { id: '1', event: 'Summer Fair', from: '2026-11-16', until: '2026-11-20', agreedBy: 'Mr Prothero' },
    ],
  };
  const post: Action = {
    kind: 'publish',
    text: 'Setting up for the Summer Fair since six',
    audience: 'friends',
    place: 'timeline',
  };
  const speaks = (mine: Own, iso: string) =>
    judge(
      post,
      { platform: 'x', at: new Date(iso) },
      { school: asWorked(sampleSchool, packs.oakfield!, mine), pack: packs.oakfield, rules },
    ).findings.some(({ rule }) => rule === 'event-mention');

  test('counts beside the school’s, on its days', () => {
    expect(speaks(nothingOwn, '2026-11-18T19:00:00Z')).toBe(true);
    expect(speaks(own, '2026-11-18T19:00:00Z')).toBe(false);
    expect(speaks(own, '2026-11-15T19:00:00Z')).toBe(true);
    expect(speaks(own, '2026-11-21T19:00:00Z')).toBe(true);
  });

  test('does not take away what the school has agreed', () => {
    const school = {
      ...sampleSchool,
      permissions: [{ event: 'Prom', from: '2026-01-01', until: '2026-12-31' }],
    };
    expect(asWorked(school, packs.oakfield!, own).permissions).toHaveLength(2);
  });
});

test('use for work that is approved quiets working hours, and nothing else', () => {
  const visit: Action = { kind: 'visit' };
  const at = new Date('2026-11-20T10:40:00Z');
  const level = (authorised: boolean, device?: 'school') =>
    judge(
      visit,
      { platform: 'x', at, time: { working: true, authorised } },
      { school: { ...sampleSchool, device }, pack: packs.oakfield, rules },
    ).level;
  expect(level(false)).toBe('warn');
  expect(level(true)).toBe('off');
  expect(level(true, 'school')).toBe('reason');
});

describe('what a screen saves', () => {
  const link = { id: '1', name: 'Katie Smith', relation: 'cousin', on: '2026-09-03', until: '2027-07-23' };

  test('is taken when it is right', () => {
    expect(readOwn({ links: [link] }).own?.links?.[0]?.relation).toBe('cousin');
    expect(readOwn({ hours: { days: { thu: [] } } }).own?.hours?.days?.thu).toEqual([]);
  });

  test.each([
    ['a profile without its site', { links: [{ ...link, profiles: ['katie.s'] }] }, 'links[0].profiles[0]'],
    ['a link to nobody', { links: [{ ...link, name: '' }] }, 'links[0]'],
    ['a link that ends before it begins', { links: [{ ...link, until: '2026-09-02' }] }, 'links[0]'],
    ['a day that there is not', { links: [{ ...link, until: '2027-02-29' }] }, 'links[0].until'],
    ['a relation that nobody knows', { links: [{ ...link, relation: 'boss' }] }, 'links[0].relation'],
    [
      'a permission for nothing',
      { permissions: [{ id: '1', from: '2026-09-03', until: '2026-09-04' }] },
      'permissions[0]',
    ],
    ['times that are turned', { hours: { days: { thu: [['15:00', '08:30']] } } }, 'hours.days.thu[0]'],
  ])('%s is refused, by path', (_, patch, path) => {
    const { own, problems } = readOwn(patch);
    expect(own).toBeUndefined();
    expect(problems[0]?.path).toBe(path);
    expect(problems[0]?.words.cy).not.toBe('');
  });

  test('a key that is not the person’s own changes nothing', () => {
    expect(readOwn({ policy: { pack: 'none' } })).toEqual({ own: {}, problems: [] });
  });
});

describe('what pages show of one’s account', () => {
  test('an account that was opened is noticed; closing it settles that', () => {
    const closed = noticed({}, 'x', { open: false }, 1) ?? {};
    expect(noticed(closed, 'x', { open: false }, 2)).toBeUndefined();
    const open = noticed(closed, 'x', { open: true }, 3) ?? {};
    expect(open.x?.looserSince).toBe(3);
    expect(noticed(open, 'x', { open: false }, 4)?.x?.looserSince).toBeUndefined();
  });

  test('one that was open from the first is a step of the check-up, not a change', () => {
    expect(noticed({}, 'x', { open: true }, 1)?.x?.looserSince).toBeUndefined();
  });

  test('a profile that names the school is noticed, and so is one that does not any more', () => {
    const named = noticed({ x: { open: false } }, 'x', { namesSchool: true }, 1) ?? {};
    expect(named.x).toEqual({ open: false, namesSchool: true });
    expect(noticed(named, 'x', { namesSchool: true }, 2)).toBeUndefined();
    expect(noticed(named, 'x', { namesSchool: false }, 2)?.x).toMatchObject({ namesSchool: false });
  });

  test('that an account was closed before is not forgotten over its words', () => {
    const named = noticed({ x: { open: false } }, 'x', { namesSchool: true }, 1) ?? {};
    expect(noticed(named, 'x', { open: true }, 2)?.x?.looserSince).toBe(2);
  });

  test('a page that shows nothing changes nothing', () => {
    expect(noticed({ x: { open: false } }, 'x', {}, 2)).toBeUndefined();
  });
});

test('a diary keeps the newest thousand, and nothing but what it is for', () => {
  const entry = { at: 1, rule: 'pupil-contact', level: 'reason', did: 'back' } as const;
  const long = Array.from({ length: 1_000 }, () => entry);
  expect(written(long, { ...entry, at: 2 })).toHaveLength(1_000);
  expect(written(long, { ...entry, at: 2 })[0]?.at).toBe(2);
});

test('no school’s file and no policy reaches what is the person’s own', () => {
  const wanted = {
    own: { diary: true },
    links: [{ name: 'Katie Smith' }],
    professional: [],
    diary: true,
    read: { policy: 'x', at: 1 },
    passwords: {},
    checkup: {},
    shown: {},
    memory: {},
  };
  for (const reading of [readPolicy(wanted), readFile({ ...wanted, device: 'school' })]) {
    expect(Object.keys(reading.file ?? {}).filter((key) => key in wanted)).toEqual([]);
    expect(reading.problems.filter(({ kind }) => kind === 'ignored')).toHaveLength(
      Object.keys(wanted).length,
    );
  }
  const managed = JSON.parse(readFileSync('public/managed_schema.json', 'utf8'));
  expect(Object.keys(managed.properties).filter((key) => key in wanted)).toEqual([]);
});
