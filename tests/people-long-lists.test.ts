import { expect, test } from 'vitest';
import { openSealed } from '../src/people/open.ts';
import { fits, markOf, markUnder, merging, newKey, sealerWith } from '../src/people/seal.ts';
import { fromBase64, readOut, toBase64 } from '../src/people/secret.ts';
import { inventedPeople } from './bench/people/invented.ts';
import { timed } from './steps-timed.ts';

const key = newKey();
const names = [...new Set(inventedPeople(30_000))];

/** Milliseconds of work at a time: a press waits no longer for its answer. */
const REST = 100;

test('a long list is sealed, and joined to another, in steps that nobody has to wait for', {
  timeout: 120_000,
}, () => {
  const half = names.length >> 1;
  const first = sealing(names.slice(0, half + 500));
  const second = sealing(names.slice(half), fromBase64(first.value.block));
  const joined = timed(merging(first.value, second.value, key));
  expect(joined.value.counts.pupil).toBe(names.length);
  expect(Math.max(first.longest, second.longest, joined.longest)).toBeLessThan(REST);
  const people = openSealed([joined.value], key);
  for (const name of [names[0]!, names.at(-1)!]) expect(people.ask({ name })[0]?.tier).toBe('strong');
});

test('a block is read out of its letters in steps, and is the same', { timeout: 60_000 }, () => {
  for (const length of [0, 1, 2, 3, 32, 400_000, 400_001]) {
    const bytes = Uint8Array.from({ length }, (_, i) => i * 7);
    const { value } = timed(readOut(toBase64(bytes)));
    expect(Buffer.compare(value, bytes)).toBe(0);
  }
});

test('which key a list opens with is read from its head', () => {
  const { value } = sealing(names.slice(0, 10));
  expect(markOf(value)).toBe(markUnder(key));
  expect([fits(value, key), fits(value, newKey())]).toEqual([true, false]);
  expect(fits({ ...value, block: 'AAAA' }, key)).toBe(false);
});

function sealing(some: readonly string[], beside?: Uint8Array) {
  const sealer = sealerWith(key, undefined, beside);
  for (const name of some) sealer.add({ name, role: 'pupil' });
  return timed(sealer.finishing());
}
