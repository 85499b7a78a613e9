import { lockedUp, opened as unlocked } from '../../../src/lists/parcel.ts';
import { openBlocks } from '../../../src/people/open.ts';
import { newKey, sealerWith } from '../../../src/people/seal.ts';
import type { Figure } from '../figure.ts';
import { held, inTurns } from './clock.ts';
import { drafts, inventedPeople } from './invented.ts';

const key = newKey();
const HOW =
  'median of 9 turns over 40 drafts of 50 words, half of them naming two people, read for the first time; Node';
const SIZES = [100, 1_000, 10_000, 100_000] as const;

/** How fast the list opens and is asked, how much it holds, and how that grows. */
export async function speed(): Promise<Figure[]> {
  const lists = SIZES.map(sealedList);
  const [, small, , large] = lists;
  if (!small || !large) return [];
  const locked = await Promise.all([small, large].map(({ bytes }) => lockedAway(bytes)));
  const opening = await inTurns(locked.map((unlock) => async () => opened(await unlock())));
  const strangers = inventedPeople(200, 7).map((name) => name.split(' ').reverse().join(' '));
  const asking = await inTurns([() => strangers.forEach((name) => void large.people.ask({ name }))]);
  // Each turn as if no draft had been read before: a list just opened remembers nothing.
  const scans = await inTurns(
    lists.map(({ bytes, texts }) => () => {
      const people = opened(bytes);
      for (const text of texts) people.inText(text);
    }),
  );
  const perDraft = scans.map((time) => time / 40);
  const [least = 0, few = 0, , most = 0] = perDraft;
  const from =
    'unlocked as the worker does it and opened, in Node; the goal is the browser’s: npm run bench -- list';
  return [
    { what: 'sealing 100,000 names', value: large.sealing / 1000, unit: 's', how: 'once, by the office' },
    {
      what: 'the sealed block of 100,000 names',
      value: large.bytes.length / 2 ** 20,
      unit: 'MB',
      how: 'as bytes',
    },
    { what: 'opening 1,000 names', value: opening[0]!, unit: 'ms', how: from },
    { what: 'opening 100,000 names', value: opening[1]!, unit: 'ms', how: from },
    {
      what: 'memory held for 100,000 names',
      value: large.memory,
      unit: 'MB',
      atMost: 40,
      how: 'heap and buffers',
    },
    ...SIZES.map((size, i) => ({
      what: `a 50-word draft against ${size.toLocaleString('en-GB')} names`,
      value: perDraft[i]!,
      unit: 'ms',
      how: HOW,
      ...(size === 100_000 && { atMost: 3 }),
    })),
    {
      what: 'growth from 1,000 to 100,000 names',
      value: most / few,
      unit: 'times',
      atMost: 1.5,
      how: 'of the lines above',
    },
    {
      what: 'growth from 100 to 100,000 names',
      value: most / least,
      unit: 'times',
      how: 'of the lines above',
    },
    {
      what: 'one display name against 100,000 names',
      value: asking[0]! / 200,
      unit: 'ms',
      how: '200 strangers',
    },
  ];
}

export function opened(bytes: Uint8Array) {
  return openBlocks([bytes], key, new Date());
}

export function sealedList(count: number) {
  const began = performance.now();
  const sealer = sealerWith(key);
  for (const name of inventedPeople(count)) sealer.add({ name, role: 'pupil' });
  const bytes = sealer.done().block;
  const sealing = performance.now() - began;
  const before = held();
  const people = opened(bytes.slice());
  return { sealing, bytes, people, memory: (held() - before) / 2 ** 20, texts: drafts(40, count) };
}

/** The list as it lies at rest, and the way to it. */
async function lockedAway(bytes: Uint8Array): Promise<() => Promise<Uint8Array>> {
  const device = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  const locked = await lockedUp(new Uint8Array(bytes), device);
  return async () => {
    const open = await unlocked(locked, device);
    if (!open) throw new Error('What was locked away could not be opened.');
    return open;
  };
}
