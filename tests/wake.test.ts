import { expect, test, vi } from 'vitest';

const real = RegExp;
const made: string[] = [];
vi.stubGlobal(
  'RegExp',
  new Proxy(real, {
    construct(target, given: [string, string?]) {
      made.push(String(given[0]));
      return new target(...given);
    },
  }),
);
const { rules } = await import('../src/registry.ts');
const { findIn, phrases, sentencesOf, unopened } = await import('../src/text/phrases.ts');
vi.unstubAllGlobals();

test('a worker that is woken compiles next to no pattern before a question comes', () => {
  expect(rules.length).toBeGreaterThan(30);
  expect(unopened.length).toBeGreaterThan(80);
  // 186,000 characters in 97 patterns before they were left for later (2026-11).
  expect(made.length).toBeLessThan(40);
  expect(made.join('').length).toBeLessThan(20_000);
});

test('a first question compiles of a pattern what its words need, and no more', () => {
  const lines = 'the (?:caretaker|head)\nmy class\nour lessons?';
  const [sentence] = sentencesOf('Our lesson was out');
  const pattern = phrases(lines);
  expect(sentence && findIn(sentence, pattern)).toEqual([[0, 10]]);
  expect(pattern.on('our lesson was out')?.source).not.toMatch(/caretaker|class/);
  expect(pattern.open().source).toMatch(/caretaker/);
});
