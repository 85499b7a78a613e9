import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Hours, Weekday } from '../src/core/school.ts';
import { workTime } from '../src/school/hours.ts';
import { sampleSchool } from './sample-school.ts';

const hours = sampleSchool.hours;
const at = (iso: string) => workTime(new Date(iso), hours);
const time = (iso: string) => Date.parse(iso);

describe('at Hafod Lane', () => {
  test.each<[string, string, boolean, string]>([
    [
      'a Friday morning is working time, until the break',
      '2026-11-20T10:40:00Z',
      true,
      '2026-11-20T12:15:00Z',
    ],
    ['the break is free', '2026-11-20T12:15:00Z', false, '2026-11-20T13:00:00Z'],
    ['after the break work begins again', '2026-11-20T13:00:00Z', true, '2026-11-20T15:00:00Z'],
    ['the minute that school ends is free', '2026-11-20T15:00:00Z', false, '2026-11-23T08:30:00Z'],
    ['a Saturday is free until Monday', '2026-11-21T10:00:00Z', false, '2026-11-23T08:30:00Z'],
    ['a closed Friday is free until Monday', '2026-11-27T10:00:00Z', false, '2026-11-30T08:30:00Z'],
    [
      'in summer time 07:29 in London’s winter count is early',
      '2026-09-30T07:29:59Z',
      false,
      '2026-09-30T07:30:00Z',
    ],
    [
      'in summer time school begins an hour sooner by UTC',
      '2026-09-30T07:30:00Z',
      true,
      '2026-09-30T11:15:00Z',
    ],
    ['the Friday before the clocks go back', '2026-10-23T14:00:00Z', false, '2026-10-26T08:30:00Z'],
    ['a day before term', '2026-09-01T09:00:00Z', false, '2026-09-02T07:30:00Z'],
    ['long before term', '2026-01-05T09:00:00Z', false, '2026-09-02T07:30:00Z'],
    ['the last day of term', '2026-12-18T09:00:00Z', true, '2026-12-18T12:15:00Z'],
  ])('%s', (_, now, working, until) => {
    expect(at(now)).toEqual({ working, until: time(until) });
  });

  test('after the last term nothing is known to change', () => {
    expect(at('2026-12-18T16:00:00Z')).toEqual({ working: false, until: undefined });
  });
});

describe('elsewhere', () => {
  test('no days given is never working time', () => {
    expect(workTime(new Date(), {})).toEqual({ working: false });
    expect(workTime(new Date())).toEqual({ working: false });
    expect(workTime(new Date(Number.NaN), hours)).toEqual({ working: false });
  });

  test('no terms given is all year', () => {
    expect(workTime(new Date('2027-08-02T09:00:00Z'), { days: { mon: [['08:00', '16:00']] } })).toEqual({
      working: true,
      until: time('2027-08-02T15:00:00Z'),
    });
  });

  test('hours that touch at midnight are one stretch', () => {
    const night: Hours = { zone: 'UTC', days: { mon: [['22:00', '24:00']], tue: [['00:00', '06:00']] } };
    expect(workTime(new Date('2026-11-23T23:00:00Z'), night).until).toBe(time('2026-11-24T06:00:00Z'));
  });

  test('hours that never end say a moment all the same', () => {
    const all = Object.fromEntries(WEEK.map((d) => [d, [['00:00', '24:00']]])) as Hours['days'];
    const now = new Date('2026-11-23T23:00:00Z');
    const { working, until } = workTime(now, { days: all });
    expect(working).toBe(true);
    expect(until).toBeGreaterThan(now.getTime());
  });

  test('the hour that the clock leaves out, and the one it has twice', () => {
    const sunday: Hours = { days: { sun: [['01:30', '03:00']] } };
    expect(workTime(new Date('2026-03-29T00:00:00Z'), sunday).until).toBe(time('2026-03-29T01:00:00Z'));
    expect(workTime(new Date('2026-03-29T01:00:00Z'), sunday)).toEqual({
      working: true,
      until: time('2026-03-29T02:00:00Z'),
    });
    // 01:30 comes twice on this night, with the end of the first hour between.
    const short: Hours = { days: { sun: [['01:30', '01:45']] } };
    expect(workTime(new Date('2026-10-25T00:00:00Z'), short).until).toBe(time('2026-10-25T00:30:00Z'));
    expect(workTime(new Date('2026-10-25T00:50:00Z'), short).until).toBe(time('2026-10-25T01:30:00Z'));
  });

  test.each(['Pacific/Kiritimati', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Kathmandu'])(
    'in %s the school day is the day on its own wall',
    (zone) => {
      const { until } = workTime(new Date('2026-11-22T12:00:00Z'), {
        zone,
        days: { wed: [['08:30', '09:00']] },
      });
      const wall = new Intl.DateTimeFormat('en-GB', {
        timeZone: zone,
        weekday: 'short',
        timeStyle: undefined,
        hour: '2-digit',
        minute: '2-digit',
      });
      expect(wall.format(until)).toMatch(/Wed.*08:30/);
    },
  );

  test('nothing changes between now and the moment that is said', () => {
    fc.assert(
      fc.property(
        anyHours,
        fc.integer({ min: time('2026-01-01T00:00Z'), max: time('2027-12-31T00:00Z') }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (h, now, part) => {
          const { working, until } = workTime(new Date(now), h);
          if (until === undefined) return;
          expect(until).toBeGreaterThan(now);
          const between = Math.floor(now + (until - now) * part);
          expect(workTime(new Date(between), h).working).toBe(working);
        },
      ),
      { numRuns: 400 },
    );
  });
});

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const aTime = fc.integer({ min: 0, max: 96 }).map((q) => {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(q / 4))}:${pad((q % 4) * 15)}`;
});
const times = fc.array(
  fc.tuple(aTime, aTime).filter(([a, b]) => a < b),
  { maxLength: 3 },
);
const aDay = fc
  .integer({ min: 0, max: 729 })
  .map((d) => new Date(Date.UTC(2026, 0, 1 + d)).toISOString().slice(0, 10));
const anyHours: fc.Arbitrary<Hours> = fc.record(
  {
    zone: fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Tokyo'),
    days: fc.dictionary(fc.constantFrom(...WEEK), times),
    breaks: times,
    terms: fc.array(
      fc.tuple(aDay, aDay).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a })),
      { maxLength: 3 },
    ),
    closed: fc.array(aDay, { maxLength: 5 }),
  },
  { requiredKeys: ['days'] },
);
