import { describe, expect, test } from 'vitest';
import type { Action, PictureFacts } from '../src/core/action.ts';
import { judge } from '../src/core/judge.ts';
import type { School } from '../src/core/school.ts';
import type { Level } from '../src/core/verdict.ts';
import { openSealed } from '../src/people/open.ts';
import { newKey, seal } from '../src/people/seal.ts';
import { packs, rules } from '../src/registry.ts';
import { withBreaksOf } from '../src/school/breaks.ts';
import { workTime } from '../src/school/hours.ts';
import { listed } from '../src/school/people.ts';
import { sealedPeople } from './sample-people.ts';
import { sampleSchool } from './sample-school.ts';

/** Days that are easily got wrong, by the school's own clock: "level of this rule, at this moment". */
const key = newKey();
const june = openSealed(
  [seal(listed({ formerPupils: [{ name: 'Nia Trevelyan', adultFrom: '2026-06-10' }] }), key)],
  key,
  new Date('2026-06-01'),
);
const nia: Action = { kind: 'connect', person: { name: 'Nia Trevelyan' } };

describe('a former pupil turns 18 on 10 June, in summer time', () => {
  test.each<[string, string, Level]>([
    ['a minute before midnight on the school’s wall', '2026-06-09T22:59:00Z', 'reason'],
    [
      'at midnight on the school’s wall, while UTC still shows the day before',
      '2026-06-09T23:00:00Z',
      'note',
    ],
    ['at noon', '2026-06-10T12:00:00Z', 'note'],
    ['a year before', '2025-06-10T12:00:00Z', 'reason'],
  ])('%s', (_, at, level) => expect(seen('former-pupil-contact', nia, at, { people: june })).toBe(level));

  test('in Sandbank, grown up is a warning all the same', () =>
    expect(
      seen('former-pupil-contact', nia, '2026-06-10T12:00:00Z', { people: june, pack: 'sandbank-valley' }),
    ).toBe('warn'));

  test('her name is a pupil’s until then, for every rule that asks', () => {
    const post: Action = {
      kind: 'publish',
      text: 'Well done Nia Trevelyan',
      audience: 'friends',
      place: 'timeline',
    };
    const named = (at: string) => seen('person-mention', post, at, { people: june });
    expect([named('2026-06-09T22:59:00Z'), named('2026-06-09T23:00:00Z')]).toEqual(['warn', 'note']);
    const write: Action = {
      kind: 'message',
      to: { person: { name: 'Nia Trevelyan' } },
      text: 'Ring me on 07700 900123',
    };
    const given = (at: string) => seen('contact-details', write, at, { people: june, pack: 'lache' });
    expect([given('2026-06-09T22:59:00Z'), given('2026-06-09T23:00:00Z')]).toEqual(['reason', undefined]);
  });
});

describe('a recruitment ends on 20 December', () => {
  const look: Action = { kind: 'search', query: 'Rhodri Applegarth' };
  test.each<[string, string, Level | undefined]>([
    ['the last minute', '2026-12-20T23:59:59Z', 'reason'],
    ['midnight', '2026-12-21T00:00:00Z', undefined],
  ])('%s', (_, at, level) =>
    expect(seen('candidate-vetting', look, at, { pack: 'banks-st-stephens' })).toBe(level),
  );
});

describe('a permission for the fair, from 1 June to 10 July', () => {
  const fair: Action = {
    kind: 'publish',
    text: 'Setting up for the Summer Fair with my class',
    audience: 'friends',
    place: 'timeline',
  };
  const permissions = [{ event: 'Summer Fair', from: '2026-06-01', until: '2026-07-10' }];
  test.each<[string, string, Level | undefined]>([
    ['the evening before', '2026-05-31T20:00:00Z', 'note'],
    ['its first day', '2026-06-01T08:00:00Z', undefined],
    ['its last evening', '2026-07-10T22:30:00Z', undefined],
    ['the morning after', '2026-07-11T08:00:00Z', 'note'],
  ])('%s', (_, at, level) =>
    expect(seen('event-mention', fair, at, { school: { permissions } })).toBe(level),
  );
});

describe('working time', () => {
  const year = { ...sampleSchool.hours, terms: [{ from: '2027-09-01', to: '2028-07-21' }], closed: [] };
  const visit = (at: string, pack: string) =>
    seen('working-hours', { kind: 'visit' }, at, { pack, school: { hours: year } });
  test.each<[string, string, string, Level | undefined]>([
    ['lunch, where it is one’s own', '2028-03-01T12:30:00Z', 'oakfield', undefined],
    ['lunch, whilst at school', '2028-03-01T12:30:00Z', 'sandbank-valley', 'warn'],
    ['lunch, at work', '2028-03-01T12:30:00Z', 'forward-as-one', 'warn'],
    ['where the policy says nothing of hours', '2028-03-01T10:30:00Z', 'lache', undefined],
    ['a leap day is a school day', '2028-02-29T10:30:00Z', 'oakfield', 'warn'],
    ['the last Friday of winter time, just before the end', '2028-03-24T14:59:00Z', 'oakfield', 'warn'],
    ['and at the end', '2028-03-24T15:00:00Z', 'oakfield', undefined],
    ['the Monday of summer time begins an hour earlier by UTC', '2028-03-27T07:30:00Z', 'oakfield', 'warn'],
    ['a minute before', '2028-03-27T07:29:00Z', 'oakfield', undefined],
    ['the last day of term', '2028-07-21T09:00:00Z', 'oakfield', 'warn'],
    ['the day after it', '2028-07-24T09:00:00Z', 'oakfield', undefined],
    ['the first day of term', '2027-09-01T09:00:00Z', 'oakfield', 'warn'],
    ['midnight', '2028-03-01T00:00:00Z', 'oakfield', undefined],
  ])('%s', (_, at, pack, level) => expect(visit(at, pack)).toBe(level));
});

describe('when a picture was taken', () => {
  const year = { ...sampleSchool.hours, terms: [{ from: '2027-09-01', to: '2028-07-21' }], closed: [] };
  test.each<[string, PictureFacts, Level]>([
    ['by the camera’s own wall clock, in summer', { takenAt: '2028-03-27T08:31:00' }, 'warn'],
    ['a minute before school', { takenAt: '2028-03-27T08:29:00' }, 'note'],
    ['the same moment with its zone', { takenAt: '2028-03-27T07:31:00Z' }, 'warn'],
    ['as cameras write a leap day', { takenAt: '2028:02:29 10:40:00' }, 'warn'],
    ['in the holidays', { takenAt: '2028-08-08T10:40:00' }, 'note'],
    ['at no time that there is', { takenAt: 'yesterday' }, 'note'],
  ])('%s', (_, picture, level) =>
    expect(
      seen('photo', { kind: 'attach', pictures: [picture] }, '2028-03-28T19:00:00Z', {
        school: { hours: year },
      }),
    ).toBe(level),
  );
});

test('the round-up is asked for on its day by the school’s clock', () => {
  const account = { handle: 'hafodlaneprimary' };
  const visit = (at: string) =>
    seen('official-account', { kind: 'visit' }, at, { account, platform: 'facebook', pack: 'lache' });
  expect(visit('2026-06-11T23:30:00Z')).toBe('note');
  expect(visit('2026-06-12T23:30:00Z')).toBeUndefined();
});

interface Given {
  pack?: string;
  people?: typeof sealedPeople;
  school?: Partial<School>;
  account?: { handle: string };
  platform?: string;
}

function seen(
  rule: string,
  action: Action,
  at: string,
  { pack: id = 'oakfield', people = sealedPeople, school: given, account, platform = 'x' }: Given = {},
): Level | undefined {
  const pack = packs[id];
  if (!pack) throw new Error(`No pack ${id}`);
  const school = withBreaksOf({ ...sampleSchool, ...given, policy: { pack: id } }, pack);
  const when = new Date(at);
  const situation = { platform, account, at: when, time: workTime(when, school.hours) };
  return judge(action, situation, { school, pack, people, rules }).findings.find((f) => f.rule === rule)
    ?.level;
}
