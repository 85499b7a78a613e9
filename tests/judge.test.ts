import { describe, expect, test } from 'vitest';
import type { Action, Audience } from '../src/core/action.ts';
import { judge } from '../src/core/judge.ts';
import { definePack } from '../src/core/policy.ts';
import { defineRule, type Sighting } from '../src/core/rule.ts';
import type { School } from '../src/core/school.ts';
import type { Level } from '../src/core/verdict.ts';
import { rules } from '../src/registry.ts';
import { sampleSchool } from './sample-school.ts';

const speech = { headline: 'x', why: 'x', better: ['x'] };

describe('how firmly a rule speaks', () => {
  test.each<[string, Level, Sighting, Audience, Level]>([
    ['as the pack says', 'warn', {}, 'friends', 'warn'],
    ['a note among friends', 'note', {}, 'friends', 'note'],
    ['a note becomes a warning in public', 'note', {}, 'public', 'warn'],
    ['and in a group', 'note', {}, 'group', 'warn'],
    ['but not when the rule cannot tell', 'warn', { unsure: true }, 'public', 'note'],
    ['a step milder for a doubtful match', 'reason', { weight: -1 }, 'friends', 'warn'],
    ['a step firmer', 'warn', { weight: 1 }, 'friends', 'reason'],
    ['never so mild as to be silent', 'note', { weight: -2 }, 'friends', 'note'],
    ['never a stop by weight alone', 'reason', { weight: 2 }, 'public', 'reason'],
    ['a stop where the school wants one', 'stop', {}, 'public', 'stop'],
  ])('%s', (_, level, seen, audience, expected) => {
    expect(levelOf(seen, audience, { 'some-words': level })).toBe(expected);
  });

  test('the school’s own level goes before the pack’s', () => {
    expect(levelOf({}, 'friends', { 'some-words': 'note' }, { 'some-words': 'reason' })).toBe('reason');
  });

  test('every rule at one level, whoever may see it', () => {
    expect(levelOf({ weight: 1 }, 'public', {}, { '*': 'note' })).toBe('note');
  });

  test('off is silent', () => {
    expect(levelOf({}, 'public', { 'some-words': 'reason' }, { 'some-words': 'off' })).toBeUndefined();
  });
});

function levelOf(
  seen: Sighting,
  audience: Audience,
  pack: Record<string, Level>,
  own?: Record<string, Level>,
): Level | undefined {
  const rule = defineRule({
    id: 'some-words',
    title: { en: 'x', cy: 'x' },
    on: ['publish'],
    level: 'warn',
    about: 'words',
    check: () => seen,
    words: { en: () => speech, cy: () => speech },
    examples: { speaks: [], silent: [] },
  });
  const school: School = { school: { name: 'Hafod Lane Primary School' }, policy: own && { levels: own } };
  const action: Action = { kind: 'publish', text: 'x', audience, place: 'timeline' };
  const bench = {
    school,
    rules: [rule],
    pack: definePack({
      id: 'p',
      title: { en: 'x', cy: 'x' },
      source: { school: '', title: '' },
      levels: pack,
      clauses: [],
    }),
  };
  return judge(action, { platform: 'x', at: new Date() }, bench).findings[0]?.level;
}

test('a very long paste is read from both ends, and marked where it stands', () => {
  const text = `${'So it went on and on. '.repeat(6000)}Hafod Lane Primary again`;
  const rule = rules.find((r) => r.id === 'school-mention')!;
  const act: Action = { kind: 'publish', text, audience: 'public', place: 'timeline' };
  const alone = { ...sampleSchool, policy: { pack: 'none', levels: { 'school-mention': 'warn' } } } as const;
  const { findings } = judge(act, { platform: 'x', at: new Date() }, { school: alone, rules: [rule] });
  expect(findings[0]?.spans.map((span) => text.slice(...span))).toEqual(['Hafod Lane Primary']);
});

test('who was told today that posts are for all to see has not been told of an opened account', () => {
  const rule = rules.find((r) => r.id === 'open-audience')!;
  const closed = { ...sampleSchool, policy: { pack: 'none', levels: { 'open-audience': 'warn' } } } as const;
  const causeOf = (act: Action) =>
    judge(act, { platform: 'x', at: new Date() }, { school: closed, rules: [rule] }).findings[0]?.cause;
  const post: Action = { kind: 'publish', text: 'A heron', audience: 'public', place: 'timeline' };
  expect(causeOf({ ...post, text: 'Two herons' })).toBe(causeOf(post));
  expect(causeOf({ kind: 'set-privacy', open: true })).not.toBe(causeOf(post));
});

test('what is asked about a picture goes before who may see the post', () => {
  const notes = { 'open-audience': 'note', photo: 'note' } as const;
  const school = { ...sampleSchool, policy: { pack: 'none', levels: notes } } as const;
  const post: Action = { kind: 'publish', text: 'Look', audience: 'public', place: 'timeline' };
  const told = (act: Action) =>
    judge(act, { platform: 'instagram', at: new Date() }, { school, rules }).findings.map(({ rule }) => rule);
  expect(told({ ...post, pictures: [{}] })).toEqual(['photo', 'open-audience']);
  expect(told(post)).toEqual(['open-audience']);
});
