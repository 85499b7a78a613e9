import { describe, expect, test } from 'vitest';
import type { Action } from '../src/core/action.ts';
import { judge } from '../src/core/judge.ts';
import type { School } from '../src/core/school.ts';
import { rules } from '../src/registry.ts';
import { caseSets, wrong } from './drafts/cases.ts';
import { ordinary } from './drafts/ordinary.ts';
import { pairs } from './drafts/pairs.ts';
import { measured, rounds } from './drafts/rounds.ts';
import { speaking } from './drafts/speaking.ts';
import { sealedPeople } from './sample-people.ts';
import { sampleSchool } from './sample-school.ts';

/** Every rule on, as loud as can be. */
const school: School = { ...sampleSchool, policy: { pack: 'none', levels: { '*': 'warn' } } };
/** These are about the post as such, not about its words, or on the writer's side. */
const notOfWords = ['open-audience', 'photo', 'whistle-blowing'];

describe('ordinary life is no business of any rule', () => {
  test.each(ordinary)('%s', (text) => {
    expect(found(text).filter((line) => !notOfWords.includes(line.split(':')[0]!))).toEqual([]);
  });
});

describe.each(Object.entries(speaking))('%s notices', (rule, lines) => {
  test.each(linesOf(lines))('%s', (text) => {
    expect(found(text, rule).map((line) => line.split(':')[0])).toContain(rule);
  });
});

describe.each(Object.entries(pairs))('%s leaves alone', (rule, lines) => {
  test.each(linesOf(lines))('%s', (text) => {
    expect(found(text, rule).filter((line) => line.startsWith(`${rule}:`))).toEqual([]);
  });
});

describe.each(caseSets)('%s, its own cases', (rule, cases) => {
  const wrongOnes = (speaks: boolean) =>
    cases.filter((c) => c.speaks === speaks).flatMap((c) => wrong(rule, c, sealedPeople) ?? []);
  test('speaks', () => expect(wrongOnes(true)).toEqual([]));
  test('is silent', () => expect(wrongOnes(false)).toEqual([]));
});

describe.each(rounds.map((round) => [round.rule, round] as const))('%s, in oblique words', (_, round) => {
  test('hears most of it, and wrongs almost nobody', () => {
    const { recall, wronged, slips } = measured(round);
    expect(recall, slips.join('\n')).toBeGreaterThanOrEqual(0.85);
    expect(wronged, slips.join('\n')).toBeLessThanOrEqual(0.06);
  });
});

test('every rule that reads words has a case set with two full sides', () => {
  const full = caseSets.filter(([, cases]) =>
    [true, false].every((speaks) => cases.filter((c) => c.speaks === speaks).length >= 40),
  );
  const readers = rules.filter((r) => r.about === 'words' || r.id === 'contact-details');
  expect(full.map(([rule]) => rule).sort()).toEqual(readers.map((r) => r.id).sort());
});

/** "school-mention: Hafod Lane" for each finding about a public post, or about a group where that is the point. */
function found(text: string, rule?: string): string[] {
  const action: Action =
    rule === 'group-sharing'
      ? { kind: 'message', to: { group: 'Friday club' }, text }
      : { kind: 'publish', text, audience: 'public', place: 'timeline' };
  const situation = { platform: 'facebook', at: new Date('2026-11-21T19:30:00Z') };
  const { findings } = judge(action, situation, { school, people: sealedPeople, rules });
  return findings.map((f) => `${f.rule}: ${f.spans.map((s) => text.slice(...s)).join(' … ')}`);
}

function linesOf(lines: string): string[] {
  return lines.trim().split('\n');
}
