import { expect, test } from 'vitest';
import { openSealed } from '../src/people/open.ts';
import { merging, newKey, sealerWith } from '../src/people/seal.ts';
import { fromBase64 } from '../src/people/secret.ts';
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

function sealing(some: readonly string[], beside?: Uint8Array) {
  const sealer = sealerWith(key, undefined, beside);
  for (const name of some) sealer.add({ name, role: 'pupil' });
  return timed(sealer.finishing());
}
