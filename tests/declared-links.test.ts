import { describe, expect, test } from 'vitest';
import type { Action } from '../src/core/action.ts';
import type { Lifting } from '../src/core/declared.ts';
import { judge } from '../src/core/judge.ts';
import type { Person } from '../src/core/person.ts';
import type { School } from '../src/core/school.ts';
import type { Lang } from '../src/core/text.ts';
import { packOf, rules } from '../src/registry.ts';
import { workTime } from '../src/school/hours.ts';
import { declaredOn, withMet } from '../src/staff/links.ts';
import type { OwnLink } from '../src/staff/own.ts';
import { tell } from '../src/worker/tell.ts';
import { sealedPeople } from './sample-people.ts';
import { sampleSchool } from './sample-school.ts';

const niece: OwnLink = {
  id: '1',
  name: 'Katie Smith',
  relation: 'niece-nephew',
  approvedBy: 'Mr Prothero',
  on: '2026-09-03',
  reference: '14',
  until: '2027-07-23',
};
const evening = '2026-11-20T19:00:00Z';
const lesson = '2026-11-20T10:40:00Z';
const katie: Person = { name: 'Katie Smith' };
const befriend = (person: Person): Action => ({ kind: 'connect', person, how: 'friend' });

interface Day {
  lifting?: Lifting;
  links?: readonly OwnLink[];
  at?: string;
  platform?: string;
  school?: Partial<School>;
}

function judged(
  action: Action,
  { lifting, links = [niece], at = evening, platform = 'x', school }: Day = {},
) {
  const here: School = {
    ...sampleSchool,
    policy: { pack: 'oakfield', options: lifting && { 'declared-links': { ...lifting } } },
    ...school,
  };
  const now = new Date(at);
  const declared = declaredOn(links, at.slice(0, 10));
  const bench = { school: here, pack: packOf(here), people: sealedPeople, rules, declared };
  const verdict = judge(action, { platform, at: now, time: workTime(now, here.hours) }, bench);
  const warning = (lang: Lang) =>
    tell(verdict, action, { ...bench, lang, platformName: 'X', id: () => 'one' }).warning;
  return {
    level: verdict.findings.find(({ rule }) => rule !== 'working-hours')?.level ?? 'off',
    warning,
  };
}

describe('contact with a declared niece', () => {
  test('is a note in the evening, where declaring lifts the rule outside the working day', () => {
    expect(judged(befriend(katie)).level).toBe('note');
    expect(judged(befriend(katie), { links: [] }).level).toBe('reason');
  });

  test('stays as firm in a lesson, and on the school’s equipment', () => {
    expect(judged(befriend(katie), { at: lesson }).level).toBe('reason');
    expect(judged(befriend(katie), { school: { device: 'school' } }).level).toBe('reason');
  });

  test('is a note once declared, at any time, where a policy only asks for that', () => {
    const lifting: Lifting = { lifts: 'declared', when: 'always' };
    expect(judged(befriend(katie), { lifting, at: lesson }).level).toBe('note');
  });

  test('needs an approval where the policy asks for one', () => {
    const lifting: Lifting = { lifts: 'approved', when: 'always' };
    const unapproved = { ...niece, approvedBy: undefined };
    expect(judged(befriend(katie), { lifting }).level).toBe('note');
    expect(judged(befriend(katie), { lifting, links: [unapproved] }).level).toBe('reason');
  });

  test('is warned about all the same where declaring does not lift the rule', () => {
    const { level, warning } = judged(befriend(katie), { lifting: { lifts: 'never' } });
    expect(level).toBe('reason');
    expect(warning('en')?.why).toContain('the relationship has changed');
    expect(warning('cy')?.why).toContain('mae’r berthynas wedi newid');
  });

  test('offers what helps with family, not the school’s e-mail', () => {
    const better = (day: Day) => judged(befriend(katie), day).warning('en')?.better.join(' ');
    expect(better({ links: [] })).toContain('School e-mail');
    expect(better({ lifting: { lifts: 'never' } })).toContain('Tell Mr Prothero when something');
    expect(better({ at: lesson })).toContain('after work, on your own device');
    const lifting: Lifting = { lifts: 'approved' };
    const links = [{ ...niece, approvedBy: undefined }];
    expect(better({ lifting, links })).toBe('Ask Mr Prothero to approve it.');
  });

  test('nothing is lifted by a setting that means nothing', () => {
    const lifting = { lifts: 'sometimes' } as unknown as Lifting;
    expect(judged(befriend(katie), { lifting }).level).toBe('reason');
  });

  test('what a school stops stays stopped', () => {
    const school = { policy: { pack: 'oakfield', levels: { 'pupil-contact': 'stop' } } } as const;
    expect(judged(befriend(katie), { school }).level).toBe('stop');
  });

  test('says what was declared, and keeps the name covered', () => {
    const warning = judged(befriend(katie)).warning('en');
    expect(warning?.why).toContain('your niece or nephew');
    expect(warning?.why).toContain('approved by Mr Prothero, declared on 3 September 2026, ref. 14');
    expect(warning?.why).toContain('until 23 July 2027');
    expect(warning?.why).toContain('{person}');
    expect(warning?.why).not.toContain('Katie');
  });

  test('a message of hers brings no card, where the link lifts; it does where it does not', () => {
    const came: Action = { kind: 'receive', person: katie, what: 'message' };
    expect(judged(came).level).toBe('off');
    expect(judged(came, { lifting: { lifts: 'never' } }).level).toBe('note');
  });

  test('a chat that disappears is one with her too', () => {
    const to = { person: katie };
    expect(judged({ kind: 'message', to, text: 'Tea?', vanishing: true }).level).toBe('reason');
    expect(judged({ kind: 'message', to, text: 'Tea?' }).level).toBe('note');
  });
});

describe('a link', () => {
  test('does nothing before its day and after it, and counts on both', () => {
    const on = (day: string) => judged(befriend(katie), { at: `${day}T19:00:00Z` }).level;
    expect(on('2026-09-02')).toBe('reason');
    expect(on('2026-09-03')).toBe('note');
    expect(on('2027-07-23')).toBe('note');
    expect(on('2027-07-24')).toBe('reason');
  });

  test('speaks for one person: another pupil in the same chat is contact', () => {
    const chat = (people: Person[]): Action => ({
      kind: 'message',
      to: { group: 'Sunday', people },
      text: 'Hi',
    });
    expect(judged(chat([katie, { name: 'Marcus Fenwick' }])).level).toBe('note');
    expect(judged(chat([katie, { name: 'Amira Siddiqui' }])).level).toBe('reason');
  });

  test('knows a profile: a namesake on the same site is not meant', () => {
    const links = [{ ...niece, profiles: ['x:katie_s11'] }];
    expect(judged(befriend({ name: 'kk ✨', handle: 'katie_s11' }), { links }).level).toBe('note');
    expect(judged(befriend({ name: 'Katie Smith', handle: 'other_katie' }), { links }).level).toBe('reason');
    expect(judged(befriend(katie), { links, platform: 'facebook' }).level).toBe('note');
  });

  test('takes the name as it is, not what is like it', () => {
    expect(judged(befriend({ name: 'SMITH, katie' })).level).toBe('note');
    expect(judged(befriend({ name: 'Kit Smith' })).level).toBe('reason');
    expect(judged(befriend(katie), { links: [{ ...niece, name: 'Katie' }] }).level).toBe('reason');
  });

  test('does not speak for naming her in a post', () => {
    const post: Action = {
      kind: 'publish',
      text: 'Katie Smith came first!',
      audience: 'public',
      place: 'timeline',
    };
    expect(judged(post).level).toBe('reason');
  });
});

describe('the five policies', () => {
  const unapproved = { ...niece, approvedBy: undefined };
  const under = (pack: string, links: readonly OwnLink[], at: string) =>
    judged(befriend(katie), { links, at, school: { policy: { pack } } }).level;

  test.each<[pack: string, declared: string, approved: string, inALesson: string]>([
    ['banks-st-stephens', 'reason', 'reason', 'reason'],
    ['forward-as-one', 'note', 'note', 'note'],
    ['lache', 'reason', 'note', 'note'],
    ['oakfield', 'note', 'note', 'reason'],
    ['sandbank-valley', 'reason', 'reason', 'reason'],
  ])('%s: declared %s, approved %s, approved but in a lesson %s', (pack, declared, approved, inALesson) => {
    expect(under(pack, [], evening)).toBe('reason');
    expect(under(pack, [unapproved], evening)).toBe(declared);
    expect(under(pack, [niece], evening)).toBe(approved);
    expect(under(pack, [niece], lesson)).toBe(inALesson);
  });
});

describe('a link by name alone', () => {
  const byName = { ...niece, name: 'Katie Smith' };
  const shown: Person = { name: 'Katie Smith', platform: 'x', handle: 'katie_s11' };
  const namesake: Person = { ...shown, handle: 'other_katie' };
  const line = /known by name alone/i;

  test('says so where the page shows a profile, and not where it shows none, or the profile is declared', () => {
    const lines = (person: Person, links: readonly OwnLink[]) =>
      judged(befriend(person), { links }).warning('en')?.better.join(' ');
    expect(lines(shown, [byName])).toMatch(line);
    expect(lines(katie, [byName])).not.toMatch(line);
    expect(lines(shown, [{ ...byName, profiles: ['x:katie_s11'] }])).not.toMatch(line);
  });

  test('keeps the profile that it spoke for, once, until the person has said who that is', () => {
    const [met] = withMet([byName], shown) ?? [];
    expect(met?.met).toEqual(['x:katie_s11']);
    expect(withMet([met!], shown)).toBeUndefined();
    expect(withMet([byName], katie)).toBeUndefined();
    expect(withMet([{ ...byName, profiles: ['x:katie_s11'] }], shown)).toBeUndefined();
    expect(withMet([byName], { ...shown, name: 'Owen Parry' })).toBeUndefined();
  });

  test('“this is the one I mean” binds it: a namesake is contact as ever', () => {
    const links = [{ ...byName, profiles: ['x:katie_s11'], met: [] }];
    expect(judged(befriend(shown), { links }).level).toBe('note');
    expect(judged(befriend(namesake), { links }).level).toBe('reason');
  });

  test('“somebody else” takes that one out, and leaves the name', () => {
    const links = [{ ...byName, others: ['x:other_katie'] }];
    expect(judged(befriend(namesake), { links }).level).toBe('reason');
    expect(judged(befriend(shown), { links }).level).toBe('note');
  });
});
