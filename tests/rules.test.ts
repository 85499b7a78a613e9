import { describe, expect, test } from 'vitest';
import { textOf } from '../src/core/action.ts';
import { judge } from '../src/core/judge.ts';
import { definePack, noPack } from '../src/core/policy.ts';
import type { Example, Rule } from '../src/core/rule.ts';
import type { School } from '../src/core/school.ts';
import type { Finding } from '../src/core/verdict.ts';
import { rules } from '../src/registry.ts';

import { workTime } from '../src/school/hours.ts';

import { sealedPeople } from './sample-people.ts';
import { sampleSchool } from './sample-school.ts';

const files = Object.keys(import.meta.glob('../src/rules/*.ts'));

test('every file of src/rules is one rule of that name', () => {
  expect(rules.map((r) => r.id).sort()).toEqual(files.map((f) => f.replace(/^.*\/|\.ts$/g, '')).sort());
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test('shows enough of when it speaks and when it is silent', () => {
    expect(rule.examples.speaks.length).toBeGreaterThanOrEqual(4);
    expect(rule.examples.silent.length).toBeGreaterThanOrEqual(4);
  });

  test.each(named(rule.examples.speaks))('speaks: %s', (_, example) => {
    const finding = seen(rule, example);
    expect(finding?.rule).toBe(rule.id);
    if (example.level) expect(finding?.level).toBe(example.level);
    if (example.marks)
      expect(finding?.spans.map((s) => textOf(example.action).slice(...s))).toEqual(example.marks);
    if (finding) expectWords(rule, finding, example);
  });

  test.each(named(rule.examples.silent))('is silent: %s', (_, example) => {
    expect(seen(rule, example)).toBeUndefined();
  });
});

/** What this rule alone finds, at its usual level. */
function seen(rule: Rule, example: Example): Finding | undefined {
  const school: School = { ...sampleSchool, policy: undefined, ...example.school };
  const at = new Date(example.at ?? '2026-11-20T19:30:00Z');
  const pack = definePack({
    id: 'alone',
    title: rule.title,
    source: { school: '', title: '' },
    levels: { [rule.id]: rule.level },
    clauses: [],
  });
  const situation = {
    platform: example.platform ?? 'x',
    account: example.account,
    at,
    time: workTime(at, school.hours),
  };
  return judge(example.action, situation, { school, pack, people: sealedPeople, rules: [rule] }).findings[0];
}

function expectWords(rule: Rule, finding: Finding, example: Example) {
  const told = {
    finding,
    action: example.action,
    school: { ...sampleSchool, ...example.school },
    pack: noPack,
    audience: 'unknown',
    platformName: 'X',
  } as const;
  for (const lang of ['en', 'cy'] as const) {
    const { headline, why, better } = rule.words[lang](told);
    for (const words of [rule.title[lang], headline, why, ...better]) expect(words.trim()).not.toBe('');
    expect(`${headline} ${why}`).not.toMatch(/undefined|\[object/);
    expect(better.length).toBeGreaterThan(0);
    expect(better.length).toBeLessThanOrEqual(3);
  }
  expect(rule.words.cy(told).headline).not.toBe(rule.words.en(told).headline);
}

function named(examples: readonly Example[]) {
  return examples.map((e) => [e.name, e] as const);
}
