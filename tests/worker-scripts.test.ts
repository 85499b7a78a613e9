import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { isBeside } from '../scripts/reading-beside.ts';
import { judge } from '../src/core/judge.ts';
import type { Example, Rule } from '../src/core/rule.ts';
import { rules } from '../src/registry.ts';
import type { Reading } from '../src/worker/reading.ts';
import { sealedPeople } from './sample-people.ts';
import { sampleSchool } from './sample-school.ts';

/** What is shipped, not what is written: `npm run build` first. */
const builds = ['chrome-mv3', 'firefox-mv3', 'safari-mv3'].map((name) => join('.output', name));

/** Letters of the script that every wake waits for, a tenth of them fond names. 2,750,000 before drafts were read beside it. */
const MOST_AT_WAKE = 470_000;

describe.each(builds)('%s', (build) => {
  beforeAll(() => expect(existsSync(join(build, 'reading.js')), 'run "npm run build" first').toBe(true));

  test('what the worker reads before it can judge an act without words is small and plain', () => {
    const script = readFileSync(join(build, 'background.js'));
    expect(script.length).toBeLessThan(MOST_AT_WAKE);
    // One letter that is no ASCII doubles what V8 keeps of the whole.
    for (const name of ['background.js', 'reading.js'])
      expect(
        readFileSync(join(build, name)).some((byte) => byte > 127),
        name,
      ).toBe(false);
  });

  test('lexicons and lessons lie in reading.js, and nowhere else', () => {
    expect(shareIn(join(build, 'reading.js'))).toBeGreaterThan(0.9);
    expect(lessonsIn(join(build, 'reading.js'))).toBe(true);
    const others = readdirSync(build, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.(?:js|json|html|css)$/.test(file) && file !== 'reading.js',
    );
    expect(others.length).toBeGreaterThan(20);
    for (const file of others) {
      expect(shareIn(join(build, file)), file).toBeLessThan(0.02);
      expect(lessonsIn(join(build, file)), file).toBe(false);
    }
  });

  test('reading.js reads every example as its source does', () => {
    const built = readingOf(build);
    const differing = rules.flatMap((rule) => {
      const check = built.checks[rule.id];
      if (!check) return [`${rule.id} is not there`];
      return [...rule.examples.speaks, ...rule.examples.silent].flatMap((example) => {
        const [here, there] = [seen(rule, example), seen({ ...rule, check }, example)];
        return here === there ? [] : [`${rule.id}: ${JSON.stringify(example.action)}\n${here}\n${there}`];
      });
    });
    expect(differing).toEqual([]);
  });
});

test('a rule that hears of acts without words stays with the worker', () => {
  const beside = rules.filter(({ id }) => {
    const file = `src/rules/${id}.ts`;
    return isBeside(readFileSync(file, 'utf8'), `/${file}`);
  });
  expect(beside.length).toBeGreaterThan(15);
  for (const { id, on } of beside)
    for (const kind of ['connect', 'accept', 'react', 'join', 'visit', 'view', 'receive'] as const)
      expect(on, id).not.toContain(kind);
});

/** Words that no file of the project has but those of senses. */
const ownWords = (() => {
  const wordsIn = (file: string) =>
    readFileSync(file, 'utf8')
      .toLowerCase()
      .match(/[a-z]{7,}/g) ?? [];
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => /\.tsx?$/.test(file));
  const isSense = (file: string) => file.includes(join('text', 'senses'));
  const elsewhere = new Set(sources.filter((file) => !isSense(file)).flatMap(wordsIn));
  return [...new Set(sources.filter(isSense).flatMap(wordsIn))].filter((word) => !elsewhere.has(word));
})();

/** How many of them a built file has. */
function shareIn(file: string): number {
  expect(ownWords.length).toBeGreaterThan(1_000);
  const there = new Set(
    readFileSync(file, 'utf8')
      .toLowerCase()
      .match(/[a-z]{7,}/g),
  );
  return ownWords.filter((word) => there.has(word)).length / ownWords.length;
}

/** A lesson is a long run of letters that say nothing to a person. */
function lessonsIn(file: string): boolean {
  return /[A-Za-z0-9+/]{2000,}/.test(readFileSync(file, 'utf8'));
}

function readingOf(build: string): Reading {
  const world = createContext({ atob, console });
  runInContext(readFileSync(join(build, 'reading.js'), 'utf8'), world);
  const reading: unknown = world.lanyardReading;
  return reading as Reading;
}

function seen(rule: Rule, example: Example): string {
  const school = { ...sampleSchool, policy: { levels: { [rule.id]: 'warn' as const } }, ...example.school };
  const situation = {
    platform: example.platform ?? 'x',
    account: example.account,
    at: new Date(example.at ?? '2026-11-20T19:30:00Z'),
  };
  const { findings } = judge(example.action, situation, { school, people: sealedPeople, rules: [rule] });
  return JSON.stringify(findings);
}
