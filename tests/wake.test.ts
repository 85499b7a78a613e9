import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { writtenLexicons } from '../scripts/written-lexicons.ts';
import type { Clue } from '../src/text/sense.ts';
import { written } from '../src/text/written.ts';

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
const { lexicon } = await import('../src/text/sense.ts');
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

test('a build writes every lexicon down as it is looked up, and nothing else of its file changes', async () => {
  const { transform } = writtenLexicons();
  const folder = resolve('src/text/senses').replaceAll('\\', '/');
  for (const name of readdirSync(folder)) {
    const code = readFileSync(`${folder}/${name}`, 'utf8');
    const built = (await transform(code, `${folder}/${name}`))?.code ?? code;
    expect(built, name).not.toContain('lexicon({');
    expect(built.match(/^export const \w+/gm)).toEqual(code.match(/^export const \w+/gm));
  }
});

test('a lexicon that is written down finds what it finds unwritten', () => {
  const senses = {
    sold: { en: 'sell .. (raffle tickets/cakes) | (go/come) off', cy: 'gwerthu tocyn | yn? rhad' },
  };
  const [sentence] = sentencesOf(
    'She sold us the raffle tickets, the price went off, yn rhad, a thocynnau: gwerthu tocyn',
  );
  const found = (lexicon: Clue) => sentence && lexicon(sentence);
  expect(found(lexicon(JSON.stringify(written(senses))))).toEqual(found(lexicon(senses)));
  expect(found(lexicon(senses))).toHaveLength(5);
});

test('of a group only what is more than a word is spelled out', () => {
  const { entries } = written({ lost: { en: '(lost/left/went off with) (keys/laptop/class list)' } });
  expect(entries).toEqual([
    'went off with class list',
    'went off with (keys/laptop)',
    '(lost/left) class list',
    '(lost/left) (keys/laptop)',
  ]);
});
