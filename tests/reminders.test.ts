import { describe, expect, test } from 'vitest';
import { noPack } from '../src/core/policy.ts';
import type { School } from '../src/core/school.ts';
import { packs, rules } from '../src/registry.ts';
import { checkups, siteAt, sites } from '../src/sites.ts';
import { stepsOf } from '../src/staff/checkup.ts';
import { nothingOwn, type Own } from '../src/staff/own.ts';
import { policyName, type Reminder, remindersOf } from '../src/staff/reminders.ts';
import type { Shown } from '../src/staff/shown.ts';
import { linesOf } from '../src/ui/popup/reminder-lines.ts';
import { sayIn } from '../src/ui/say.ts';
import { sampleSchool } from './sample-school.ts';

const pack = packs.oakfield!;
const friday = Date.parse('2026-11-20T10:40:00Z');
const DAY = 86_400_000;

interface Case {
  own?: Partial<Own>;
  school?: Partial<School>;
  shown?: Shown;
  at?: number;
}

function reminded({ own, school, shown = {}, at = friday }: Case = {}): Reminder[] {
  const here = { ...sampleSchool, ...school };
  return remindersOf({ school: here, pack, own: { ...nothingOwn, ...own }, shown, checkups }, at);
}
const about = (what: Reminder['about'], of: Case = {}) => reminded(of).filter((r) => r.about === what);

describe('the policy', () => {
  const read = { policy: policyName(sampleSchool, pack) ?? '', at: friday };

  test('wants to be read once, and again when it is another one', () => {
    expect(about('policy')).toEqual([{ about: 'policy', why: 'new' }]);
    expect(about('policy', { own: { read } })).toEqual([]);
    const school = { policy: { ...sampleSchool.policy, date: '2027-09-01' } };
    expect(about('policy', { own: { read }, school })).toEqual([{ about: 'policy', why: 'changed' }]);
  });

  test('is not there before the school has one', () => {
    const at = { school: { school: { name: '' } }, pack: noPack, own: nothingOwn, shown: {}, checkups };
    expect(remindersOf(at, friday).filter((r) => r.about === 'policy')).toEqual([]);
  });

  test('is due for review on its day, not the day before', () => {
    const on = (iso: string) => about('review', { at: Date.parse(iso) });
    expect(on('2027-08-31T10:00:00Z')).toEqual([]);
    // Midnight by the school's clock is eleven by UTC in summer.
    expect(on('2027-08-31T22:59:00Z')).toEqual([]);
    expect(on('2027-08-31T23:00:00Z')).toEqual([{ about: 'review', due: '2027-09-01' }]);
  });
});

describe('passwords', () => {
  const school = {
    policy: { ...sampleSchool.policy, options: { 'password-age': { days: 60 } } },
  };
  const changed = (day: string) => ({
    own: { passwords: { facebook: day }, without: ['instagram', 'tiktok', 'x'] },
    school,
  });

  test('are asked for where the policy gives a number, sixty days after the change', () => {
    expect(about('password', changed('2026-09-22'))).toEqual([]);
    expect(about('password', changed('2026-09-21'))).toHaveLength(1);
    expect(about('password', { school })).toHaveLength(sites.length);
  });

  test('not in a policy that says nothing of them, and not where there is no account', () => {
    expect(about('password', { own: { passwords: { facebook: '2020-01-01' } } })).toEqual([]);
    expect(about('password', { school, own: { without: sites.map(({ id }) => id) } })).toEqual([]);
  });

  test('a leap day counts', () => {
    const at = (iso: string) => about('password', { ...changed('2028-01-01'), at: Date.parse(iso) });
    expect(at('2028-02-29T10:00:00Z')).toEqual([]);
    expect(at('2028-03-01T10:00:00Z')).toHaveLength(1);
  });
});

describe('the roundup of the school’s page', () => {
  const looksAfter = ['facebook:hafodlaneprimary'];

  test('is a word on its weekday, to whom looks after the page', () => {
    expect(about('roundup', { own: { looksAfter } })).toHaveLength(1);
    expect(about('roundup', { own: { looksAfter }, at: friday - DAY })).toEqual([]);
    expect(about('roundup')).toEqual([]);
  });
});

describe('what ends', () => {
  const link = { id: '1', name: 'Katie', relation: 'cousin', on: '2026-09-03' } as const;
  const ending = (until: string) => about('ends', { own: { links: [{ ...link, until }] } });

  test('is asked about a fortnight before, and said for a fortnight after', () => {
    expect(ending('2026-12-05')).toEqual([]);
    expect(ending('2026-12-04')).toHaveLength(1);
    expect(ending('2026-11-06')).toHaveLength(1);
    expect(ending('2026-11-05')).toEqual([]);
  });

  test('permissions and approved use end as well', () => {
    const own = {
      permissions: [{ id: '1', event: 'Summer Fair', from: '2026-11-01', until: '2026-11-30' }],
      professional: [{ id: '2', what: 'Eisteddfod page', from: '2026-11-01', until: '2026-11-30' }],
    };
    expect(about('ends', { own }).map((r) => r.about === 'ends' && r.what)).toEqual([
      'permission',
      'professional',
    ]);
  });
});

describe('the check-up', () => {
  const x = checkups.find(({ platform }) => platform === 'x')!;
  const onX = (own: Partial<Own> = {}, shown: Shown = {}, at = friday) =>
    stepsOf(x, sampleSchool, pack, { ...nothingOwn, ...own }, shown, at);
  const all = (at: number) => ({ checkup: Object.fromEntries(onX().map(({ id }) => [id, at])) });
  const ofX = (of: Case) => reminded(of).find((r) => r.about === 'checkup' && r.platform === 'x');

  test('is asked for on joining, and rests when every step is done', () => {
    expect(ofX({})).toMatchObject({ why: 'joining', left: onX().length });
    expect(ofX({ own: all(friday - DAY) })).toBeUndefined();
    expect(ofX({ own: { without: ['x'] } })).toBeUndefined();
  });

  test('comes again with the next term, not with the next half of one', () => {
    const done = { own: all(Date.parse('2026-09-10T16:00:00Z')) };
    const terms = [
      { from: '2026-09-02', to: '2026-10-23' },
      { from: '2026-11-02', to: '2026-12-18' },
      { from: '2027-01-05', to: '2027-03-26' },
    ];
    const school = { hours: { ...sampleSchool.hours, terms } };
    expect(ofX({ ...done, school })).toBeUndefined();
    expect(ofX({ ...done, school, at: Date.parse('2027-01-05T09:00:00Z') })).toMatchObject({ why: 'term' });
  });

  test('says what the page shows, and comes again when an account was opened', () => {
    const closed = (shown: Shown) => onX(all(friday - DAY), shown).find(({ step }) => step.id === 'closed');
    expect(closed({ x: { open: false } })).toMatchObject({ done: true, now: 'good' });
    expect(closed({ x: { open: true } })).toMatchObject({ done: false, now: 'other', looser: false });
    expect(closed({})).toMatchObject({ done: true, now: undefined });
    const opened = { x: { open: true, looserSince: friday } };
    expect(closed(opened)).toMatchObject({ done: false, looser: true });
    expect(ofX({ own: all(friday - DAY), shown: opened })).toMatchObject({ why: 'looser', left: 1 });
  });

  test('says whether the profile was seen to name the school', () => {
    const bio = (shown: Shown) => onX(all(friday - DAY), shown).find(({ step }) => step.id === 'bio');
    expect(bio({ x: { namesSchool: false } })).toMatchObject({ done: true, now: 'good' });
    expect(bio({ x: { namesSchool: true } })).toMatchObject({ done: false, now: 'other', looser: false });
    expect(bio({ x: { open: true } })).toMatchObject({ done: true, now: undefined });
  });

  test('shows only what the policy speaks about', () => {
    const school = { ...sampleSchool, policy: { pack: 'none', levels: { 'profile-work': 'warn' } } } as const;
    expect(stepsOf(x, school, noPack, nothingOwn, {}, friday).map(({ step }) => step.id)).toEqual(['bio']);
  });
});

describe.each(checkups)('the check-up of $platform', ({ platform, steps }) => {
  const flows = ['account-checkup', 'password-age'];

  test('is of a site that is watched, and each step is once there', () => {
    expect(sites.map(({ id }) => id)).toContain(platform);
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
  });

  test.each(steps)('$id leads to its own site, and is asked for by a rule that there is', (step) => {
    expect(siteAt(step.link)?.id).toBe(platform);
    expect(step.rules.filter((id) => !flows.includes(id) && !rules.some((rule) => rule.id === id))).toEqual(
      [],
    );
    for (const words of [step.setting, step.should]) expect(words.cy).not.toBe(words.en);
  });
});

test('every site that is watched has a check-up', () => {
  expect(checkups.map(({ platform }) => platform).sort()).toEqual(sites.map(({ id }) => id).sort());
});

describe('in the popup', () => {
  const say = Object.assign(sayIn('en'), { lang: 'en' as const });
  const titles = (of: readonly Reminder[]) => linesOf(of, say).map(({ title }) => title);

  test('four sites to check on joining are one thing to do', () => {
    const own = { read: { policy: policyName(sampleSchool, pack) ?? '', at: friday } };
    expect(titles(reminded())).toEqual(['Read your school’s policy', 'Check your accounts']);
    const oneLeft = { ...own, without: ['facebook', 'instagram', 'tiktok'] };
    expect(titles(reminded({ own: oneLeft }))).toEqual(['Check your account on X']);
  });

  test('an account that was opened is said by itself', () => {
    const shown = { x: { open: true, looserSince: friday } };
    expect(titles(reminded({ shown }))).toContain('Your account on X is open now');
  });

  test('everything has its words in Welsh', () => {
    const all: Reminder[] = [
      { about: 'policy', why: 'changed' },
      { about: 'review', due: '2026-11-01' },
      { about: 'checkup', platform: 'x', left: 2, why: 'term' },
      { about: 'password', platform: 'x', days: 60 },
      { about: 'roundup', account: { platform: 'facebook', handle: 'hafodlaneprimary' } },
      { about: 'ends', what: 'link', name: 'Katie', until: '2026-12-01' },
      { about: 'ends', what: 'permission', until: '2026-12-01' },
      { about: 'ends', what: 'professional', until: '2026-12-01' },
    ];
    const welsh = linesOf(all, Object.assign(sayIn('cy'), { lang: 'cy' as const }));
    expect(welsh).toHaveLength(all.length);
    for (const [n, { title }] of welsh.entries()) {
      expect(title).not.toBe(linesOf(all, say)[n]?.title);
      expect(title).not.toMatch(/[{}]/);
    }
  });
});
