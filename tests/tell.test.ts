import { describe, expect, test } from 'vitest';
import type { Action } from '../src/core/action.ts';
import { judge } from '../src/core/judge.ts';
import type { Finding } from '../src/core/verdict.ts';
import { openSealed } from '../src/people/open.ts';
import { newKey, seal } from '../src/people/seal.ts';
import { packs, rules } from '../src/registry.ts';
import { tell } from '../src/worker/tell.ts';
import { sampleSchool } from './sample-school.ts';

const key = newKey();
const people = openSealed([seal([{ name: 'Katie Smith', role: 'pupil' }], key)], key);
const pack = packs.oakfield!;
const at = new Date('2026-11-21T20:00:00Z');

function told(action: Action, lang: 'en' | 'cy' = 'en') {
  const bench = { school: sampleSchool, pack, people, rules };
  const verdict = judge(action, { platform: 'x', at }, bench);
  return tell(verdict, action, { ...bench, lang, platformName: 'X', id: () => 'one' });
}

const follow = (name: string): Action => ({ kind: 'connect', person: { name }, how: 'follow' });
const post = (text: string): Action => ({ kind: 'publish', text, audience: 'public', place: 'timeline' });

describe('a warning', () => {
  test('about a pupil keeps the name out of its own sentences', () => {
    const { warning } = told(follow('Katie Smith'));
    expect(warning?.person).toBe('Katie Smith');
    const sentences = [
      warning?.headline,
      warning?.why,
      ...(warning?.better ?? []),
      warning?.clause?.text,
    ].join(' ');
    expect(sentences).not.toContain('Katie');
    expect(warning?.why).toContain('{person}');
  });

  test('cites the clause under the school’s own title, and what the policy says of a breach', () => {
    const { warning } = told(follow('Katie Smith'));
    expect(warning?.clause?.title).toMatch(/^Social Networking Policy, /);
    expect(warning?.clause?.text).toContain('gross misconduct');
  });

  test('at "reason" offers reasons; at "warn" none', () => {
    expect(told(follow('Katie Smith')).warning?.reasons.length).toBeGreaterThan(1);
    expect(told(post('Long day at Hafod Lane')).warning?.reasons).toEqual([]);
  });

  test('marks the words that caused it', () => {
    const { warning } = told(post('Long day at Hafod Lane'));
    const [from, to] = warning?.draft?.spans[0] ?? [0, 0];
    expect(warning?.draft?.text.slice(from, to)).toBe('Hafod Lane');
  });

  test('what is not certain is not said as if it were', () => {
    const finding = { rule: 'defamation', level: 'note', spans: [], cause: 'one' } as const;
    const said = (findings: readonly Finding[], lang: 'en' | 'cy') => {
      const voice = { school: sampleSchool, pack, rules, lang, platformName: 'X', id: () => 'one' };
      return tell({ level: 'note', findings }, post('Well well'), voice).warning;
    };
    expect(said([finding], 'en')?.headline).toBe('This accuses somebody');
    const softer = said([{ ...finding, perhaps: true }], 'en');
    expect(softer?.headline).toBe('Perhaps: this accuses somebody');
    expect(softer?.why).toContain('you know what you mean');
    expect(said([{ ...finding, perhaps: true }], 'cy')?.headline).toBe('Efallai: mae hyn yn cyhuddo rhywun');
  });

  test('what is certain, and only a small matter, is said plainly', () => {
    const { warning } = told({ kind: 'comment', text: 'What a fucking day', audience: 'friends' });
    expect(warning?.level).toBe('note');
    expect(warning?.headline).toBe('This is strong language');
  });

  test('speaks Welsh', () => {
    const { warning } = told(follow('Katie Smith'), 'cy');
    expect(warning?.lang).toBe('cy');
    expect(warning?.headline).not.toBe(told(follow('Katie Smith')).warning?.headline);
  });

  test('covers who is named in a comment, not whose post it is under', () => {
    const { warning } = told({ kind: 'comment', text: 'Ask Katie Smith!', on: { name: 'Marcus Fenwick' } });
    expect(warning?.person).toBe('Katie Smith');
  });

  test('gives the second finding a line, not a dialog of its own', () => {
    const { warning } = told(post('Katie Smith was a star at Hafod Lane today'));
    expect(warning?.also.length).toBeGreaterThan(0);
  });

  test('is not there for somebody else, or for a walk by the river', () => {
    expect(told(follow('Marcus Fenwick')).warning).toBeUndefined();
    expect(
      told({ ...post('A quiet walk by the river this evening'), audience: 'friends' } as Action).warning,
    ).toBeUndefined();
  });
});

describe('words that fit what is there', () => {
  const said = (action: Action, packId: string, time?: { working: boolean }) => {
    const list = openSealed([seal([{ name: 'Delyth Smith', role: 'parent' }], key)], key);
    const bench = {
      school: { ...sampleSchool, policy: undefined },
      pack: packs[packId],
      people: list,
      rules,
    };
    const verdict = judge(action, { platform: 'x', at, time }, bench);
    return tell(verdict, action, { ...bench, lang: 'en', platformName: 'X', id: () => 'one' }).warning;
  };

  test('a parent who writes is no pupil: no refusal, no record, the school’s channel instead', () => {
    const card = said({ kind: 'receive', person: { name: 'Delyth Smith' }, what: 'message' }, 'lache');
    expect(card?.headline).toBe('This looks like a parent');
    expect(card?.leads).toBeUndefined();
    expect(card?.better).toEqual(['Leave it unanswered here.', 'Use School e-mail or Weduc instead.']);
  });

  test('breaks are spoken of only where the policy leaves them free', () => {
    const atWork = { working: true };
    const free = said({ kind: 'visit' }, 'oakfield', atWork);
    const none = said({ kind: 'visit' }, 'sandbank-valley', atWork);
    expect(free?.better[0]).toBe('Come back in your break or after work.');
    expect(free?.noBreak).toBeUndefined();
    expect(none?.better[0]).toBe('Come back after work.');
    expect(none?.noBreak).toBe(true);
  });
});
