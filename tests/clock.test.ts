import { afterEach, describe, expect, test, vi } from 'vitest';
import { dayHere, midnightAfter, momentOf, offsetAround, recallOffset } from '../src/school/clock.ts';

const at = (iso: string) => Date.parse(iso);

describe.each(['Europe/London', 'Pacific/Kiritimati', 'America/St_Johns'])('on a device in %s', (zone) => {
  afterEach(() => vi.unstubAllEnvs());

  test.each([
    '2026-03-28T23:59:00Z',
    '2026-03-29T00:30:00Z',
    '2026-03-29T01:30:00Z',
    '2026-10-24T23:30:00Z',
    '2026-10-25T00:30:00Z',
    '2026-12-31T23:59:59Z',
    '2028-02-28T12:00:00Z',
  ])('the day of %s ends at its midnight, and the next one begins there', (iso) => {
    vi.stubEnv('TZ', zone);
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at(iso));
    expect(dayHere(at(iso))).toBe(today);
    const end = midnightAfter(at(iso));
    expect(end).toBeGreaterThan(at(iso));
    expect(dayHere(end - 1)).toBe(today);
    expect(dayHere(end) > today).toBe(true);
  });
});

test('the last day of February depends on the year', () => {
  vi.stubEnv('TZ', 'Europe/London');
  expect(dayHere(midnightAfter(at('2028-02-28T12:00:00Z')))).toBe('2028-02-29');
  expect(dayHere(midnightAfter(at('2027-02-28T12:00:00Z')))).toBe('2027-03-01');
  vi.unstubAllEnvs();
});

test('the night the clock goes back is an hour longer', () => {
  vi.stubEnv('TZ', 'Europe/London');
  const begins = midnightAfter(at('2026-10-24T12:00:00Z'));
  expect(midnightAfter(begins) - begins).toBe(25 * 3_600_000);
  vi.unstubAllEnvs();
});

test('what is known of a clock says the same as the clock, and nothing in the week in which it is moved', () => {
  const summer = Date.parse('2026-07-01T12:00:00Z');
  const asked = (at: number) => momentOf(at, 'Europe/London');
  const about = [summer, summer - 86_400_000, summer + 4 * 86_400_000, Date.parse('2026-11-20T23:30:00Z')];
  const before = about.map(asked);
  recallOffset(offsetAround(summer));
  expect(about.map(asked)).toEqual(before);
  expect(momentOf(summer, 'America/New_York').minute).toBe(8 * 60);
  recallOffset({ zone: 'Europe/London', from: summer, until: summer + 1, ahead: 0 });
  expect(asked(summer).minute).toBe(12 * 60);
  expect(asked(summer + 1).minute).toBeGreaterThan(13 * 60);
  recallOffset(undefined);
  expect(offsetAround(Date.parse('2026-10-23T12:00:00Z'))).toBeUndefined();
});
