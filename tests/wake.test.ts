import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { writtenLexicons } from '../scripts/written-lexicons.ts';
import { writtenNeeds } from '../scripts/written-needs.ts';
import { keyOf, type WrittenNeeds } from '../src/text/needs.ts';
import { inOneLine, phrasesOf } from '../src/text/openings.ts';
import type { Clue } from '../src/text/sense.ts';
import { onThreeLines, written } from '../src/text/written.ts';

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
const { every, findIn, phrases, sentencesOf } = await import('../src/text/phrases.ts');
const { lexicon } = await import('../src/text/sense.ts');
vi.unstubAllGlobals();
const patterns = every.map(({ lines }) => inOneLine(lines));

test('a worker that is woken compiles next to no pattern before a question comes', () => {
  expect(rules.length).toBeGreaterThan(30);
  expect(patterns.length).toBeGreaterThan(80);
  // 186,000 characters in 97 patterns before they were left for later (2026-11).
  expect(made.length).toBeLessThan(40);
  expect(made.join('').length).toBeLessThan(20_000);
});

test('a first question compiles of a pattern what its words need, and no more', () => {
  const [sentence] = sentencesOf('Our lesson was out');
  const pattern = phrases('the (?:caretaker|head)\nmy class\nour lessons?');
  expect(sentence && findIn(sentence, pattern)).toEqual([[0, 10]]);
  const compiled = pattern.thatMayBeIn('our lesson was out').map(({ source }) => source);
  expect(compiled).toHaveLength(1);
  expect(compiled[0]).toContain('lesson');
});

test('a build writes down what every pattern needs, and it needs the same as unwritten', async () => {
  const { transform } = writtenNeeds();
  const id = resolve('src/text/needs.ts').replaceAll('\\', '/');
  const built = await transform(readFileSync(id, 'utf8'), id);
  const [, json = ''] = /^const WRITTEN: WrittenNeeds = (.*);$/m.exec(built?.code ?? '') ?? [];
  const { metBy, phrases }: WrittenNeeds = JSON.parse(json);
  const met = Object.values(metBy).flatMap((all) => all.split('|').map((one) => one.split(':')));
  const openings = (need: string) =>
    met.flatMap(([opening = '', needs = '']) => (needs.split(' ').includes(need) ? [opening] : []));
  expect(Object.keys(phrases).length).toBe(new Set(patterns).size);
  for (const whole of patterns) {
    const found =
      Object.entries(phrases)
        .find(([key]) => key === keyOf(whole))?.[1]
        .split(' ') ?? [];
    const here = phrasesOf(whole);
    expect(found.map((one) => Number.parseInt(one, 10))).toEqual(here.map(({ pattern }) => pattern.length));
    const [first = ''] = found;
    expect(
      first
        .split('.')
        .slice(1)
        .map((need) => openings(need).sort()),
    ).toEqual(here[0]?.needs.map((need) => [...new Set(need)].sort()));
  }
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
  expect(found(lexicon(onThreeLines(written(senses))))).toEqual(found(lexicon(senses)));
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
