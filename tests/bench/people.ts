import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { People } from '../../src/core/person.ts';
import { openSealed } from '../../src/people/open.ts';
import { newKey, type Sealed, seal, sealerWith } from '../../src/people/seal.ts';
import { type Figure, lineOf, missed } from './figure.ts';
import { drafts, inventedPeople } from './invented-people.ts';
import { plain, rivals } from './rivals.ts';

/** How rightly and how fast the list is asked. True when a goal was missed. */
export function benchPeople(sets: string, say: (line: string) => void): boolean {
  const figures = [...screening(sets, say), ...disguises(sets, say), ...speed()];
  for (const figure of figures) say(lineOf(figure));
  return figures.some(missed);
}

const key = newKey();

interface Rates {
  strong: number;
  any: number;
}

function rates(people: People, names: readonly string[]): Rates {
  let [strong, any] = [0, 0];
  for (const name of names) {
    const tier = people.ask({ name })[0]?.tier;
    if (tier) any++;
    if (tier === 'strong') strong++;
  }
  return { strong: strong / names.length, any: any / names.length };
}

function listOf(names: readonly string[]): People {
  return openSealed(
    [
      seal(
        names.map((name) => ({ name, role: 'pupil' })),
        key,
      ),
    ],
    key,
  );
}

/** The goals are said as misses, so that less is better everywhere. */
function screening(sets: string, say: (line: string) => void): Figure[] {
  const set = read(sets, 'screen-uk-development.json', say);
  if (!set) return [];
  const people = listOf(set.list.map((person: { name: string }) => person.name));
  const hit = rates(people, set.pos.map(asked));
  const wrong = rates(people, set.neg.map(asked));
  const how = `${set.list.length} listed, ${set.pos.length} spellings of theirs, ${set.neg.length} strangers`;
  const listed = set.list.map((person: { name: string }) => plain(person.name));
  for (const { name, says } of rivals) {
    const share = (from: readonly (string | { q: string })[]) =>
      (100 * from.filter((entry) => says(plain(asked(entry)), listed)).length) / from.length;
    const [found, wrongly] = [share(set.pos), share(set.neg)];
    say(`beside it, ${name}: ${(100 - found).toFixed(1)} % missed, ${wrongly.toFixed(2)} % false alerts`);
  }
  return [
    { what: 'UK screening, strong: missed', value: 100 * (1 - hit.strong), unit: '%', atMost: 30, how },
    { what: 'UK screening, strong: false alerts', value: 100 * wrong.strong, unit: '%', atMost: 0.6, how },
    { what: 'UK screening, all tiers: missed', value: 100 * (1 - hit.any), unit: '%', atMost: 20, how },
    { what: 'UK screening, all tiers: false alerts', value: 100 * wrong.any, unit: '%', atMost: 2, how },
  ];
}

function disguises(sets: string, say: (line: string) => void): Figure[] {
  const set = read(sets, 'display-names-development.json', say);
  if (!set) return [];
  const people = listOf(set.base);
  const how = `${set.base.length} listed, ${set.positives.length} disguises, ${set.negatives.length} strangers`;
  const hit = rates(people, set.positives.map(asked));
  const wrong = rates(people, set.negatives.map(asked));
  return [
    { what: 'disguised names: missed', value: 100 * (1 - hit.any), unit: '%', atMost: 3, how },
    { what: 'disguised names: false alerts', value: 100 * wrong.any, unit: '%', atMost: 0.5, how },
  ];
}

function speed(): Figure[] {
  const small = opened(1_000);
  const large = opened(100_000);
  const union = new RegExp(`\\b(?:${inventedPeople(10_000).join('|').toLowerCase()})\\b`, 'g');
  const lower = large.texts.map((text) => text.toLowerCase());
  const strangers = inventedPeople(200, 7).map((name) => name.split(' ').reverse().join(' '));
  const [openSmall, openLarge, draftSmall, draftLarge, byUnion, asking] = sideBySide([
    small.open,
    large.open,
    () => small.texts.forEach((text) => void small.people.inText(text)),
    () => large.texts.forEach((text) => void large.people.inText(text)),
    () => lower.forEach((text) => void text.match(union)),
    () => strangers.forEach((name) => void large.people.ask({ name })),
  ]);
  const a = draftSmall! / small.texts.length;
  const b = draftLarge! / large.texts.length;
  const how = 'median of 9 turns over 40 drafts of 50 words, half of them naming two people; Node';
  return [
    { what: 'sealing 100,000 names', value: large.sealing / 1000, unit: 's', how: 'once, by the office' },
    { what: 'the sealed block of 100,000 names', value: large.bytes / 2 ** 20, unit: 'MB', how: 'as bytes' },
    { what: 'opening 1,000 names', value: openSmall!, unit: 'ms', atMost: 15, how: 'from base64' },
    { what: 'opening 100,000 names', value: openLarge!, unit: 'ms', atMost: 80, how: 'from base64' },
    {
      what: 'memory held for 100,000 names',
      value: large.memory,
      unit: 'MB',
      atMost: 40,
      how: 'heap and buffers',
    },
    { what: 'a 50-word draft against 1,000 names', value: a, unit: 'ms', how },
    { what: 'a 50-word draft against 100,000 names', value: b, unit: 'ms', atMost: 3, how },
    {
      what: 'growth from 1,000 to 100,000 names',
      value: b / a,
      unit: 'times',
      atMost: 1.5,
      how: 'the two lines above',
    },
    {
      what: 'beside it, a RegExp of 10,000 in clear',
      value: byUnion! / lower.length,
      unit: 'ms',
      how: 'exact only',
    },
    {
      what: 'one display name against 100,000 names',
      value: asking! / 200,
      unit: 'ms',
      how: '200 strangers',
    },
  ];
}

function opened(count: number) {
  const { sealed, sealing } = sealedOf(count);
  const before = held();
  const people = openSealed([sealed], key);
  const memory = (held() - before) / 2 ** 20;
  const open = () => void openSealed([sealed], key);
  return { sealing, memory, bytes: (sealed.block.length * 3) / 4, people, open, texts: drafts(40, count) };
}

function sealedOf(count: number): { sealed: Sealed; sealing: number } {
  const began = performance.now();
  const sealer = sealerWith(key);
  for (const name of inventedPeople(count)) sealer.add({ name, role: 'pupil' });
  return { sealed: sealer.done(), sealing: performance.now() - began };
}

/** The median time of each, taken in turns, so that a busy moment of the machine meets them all. */
function sideBySide(runs: readonly (() => void)[]): number[] {
  for (const run of runs) for (let warming = 0; warming < 3; warming++) run();
  const times = runs.map((): number[] => []);
  for (let turn = 0; turn < 9; turn++) {
    runs.forEach((run, i) => {
      const began = performance.now();
      run();
      times[i]!.push(performance.now() - began);
    });
  }
  return times.map((taken) => taken.sort((a, b) => a - b)[4]!);
}

function held(): number {
  for (let again = 0; again < 3; again++) globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function read(sets: string, name: string, say: (line: string) => void) {
  const path = join(sets, name);
  if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8'));
  say(`${name} is not here (${sets}): its figures were not measured.`);
  return undefined;
}

function asked(entry: string | { q: string }): string {
  return typeof entry === 'string' ? entry : entry.q;
}
