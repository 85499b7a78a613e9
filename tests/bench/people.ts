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
  const small = sized(1_000);
  const large = sized(100_000);
  const texts = drafts(40, 10_000).map((text) => text.toLowerCase());
  const union = new RegExp(`\\b(?:${inventedPeople(10_000).join('|').toLowerCase()})\\b`, 'g');
  const byUnion = median(() => texts.forEach((text) => void text.match(union))) / texts.length;
  const how = 'median of 9 runs over 40 drafts of 50 words, some naming listed people; Node';
  return [
    { what: 'sealing 100,000 names', value: large.sealing / 1000, unit: 's', how: 'once, by the office' },
    { what: 'the sealed block of 100,000 names', value: large.bytes / 2 ** 20, unit: 'MB', how: 'as bytes' },
    {
      what: 'opening 1,000 names',
      value: small.opening,
      unit: 'ms',
      atMost: 15,
      how: 'from base64, median of 9',
    },
    {
      what: 'opening 100,000 names',
      value: large.opening,
      unit: 'ms',
      atMost: 80,
      how: 'from base64, median of 9',
    },
    {
      what: 'memory held for 100,000 names',
      value: large.memory,
      unit: 'MB',
      atMost: 40,
      how: 'heap and buffers after opening',
    },
    { what: 'a 50-word draft against 100,000 names', value: large.draft, unit: 'ms', atMost: 3, how },
    {
      what: 'growth from 1,000 to 100,000 names',
      value: large.draft / small.draft,
      unit: 'times',
      atMost: 1.5,
      how,
    },
    {
      what: 'one display name against 100,000 names',
      value: large.asking,
      unit: 'ms',
      how: 'median of 9 runs over 200 strangers',
    },
  ];
}

function sized(count: number) {
  const { sealed, sealing } = sealedOf(count);
  const before = held();
  const people = openSealed([sealed], key);
  const memory = (held() - before) / 2 ** 20;
  const texts = drafts(40, count);
  const strangers = inventedPeople(200, 7).map((name) => name.split(' ').reverse().join(' '));
  return {
    sealing,
    memory,
    bytes: (sealed.block.length * 3) / 4,
    opening: median(() => void openSealed([sealed], key)),
    draft: median(() => texts.forEach((text) => void people.inText(text))) / texts.length,
    asking: median(() => strangers.forEach((name) => void people.ask({ name }))) / strangers.length,
  };
}

function sealedOf(count: number): { sealed: Sealed; sealing: number } {
  const began = performance.now();
  const sealer = sealerWith(key);
  for (const name of inventedPeople(count)) sealer.add({ name, role: 'pupil' });
  return { sealed: sealer.done(), sealing: performance.now() - began };
}

function median(run: () => void): number {
  for (let warming = 0; warming < 3; warming++) run();
  const times = Array.from({ length: 9 }, () => {
    const began = performance.now();
    run();
    return performance.now() - began;
  });
  return times.sort((a, b) => a - b)[4]!;
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
