import { expect, test } from 'vitest';
import { emptyBlock, HEADER } from '../src/people/block.ts';
import { carriedOf, readingIn, sealedFrom, writingOut } from '../src/people/carried.ts';
import { openSealed } from '../src/people/open.ts';
import { fits, markOf, markUnder, merging, newKey, sealerWith } from '../src/people/seal.ts';
import { inventedPeople } from './bench/people/invented.ts';
import { leastOf, timed } from './steps-timed.ts';

const key = newKey();
const names = [...new Set(inventedPeople(30_000))];

/** Milliseconds of work at a time: a press waits no longer for its answer. */
const REST = 100;

test('a long list is sealed, and joined to another, in steps that nobody has to wait for', {
  timeout: 120_000,
}, () => {
  const half = names.length >> 1;
  const joining = () => {
    const first = sealing(names.slice(0, half + 500));
    const second = sealing(names.slice(half), first.value.block);
    const joined = timed(merging(first.value, second.value, key));
    expect(joined.value.counts.pupil).toBe(names.length);
    const people = openSealed([joined.value], key);
    for (const name of [names[0]!, names.at(-1)!]) expect(people.ask({ name })[0]?.tier).toBe('strong');
    return Math.max(first.longest, second.longest, joined.longest);
  };
  expect(leastOf(REST, joining)).toBeLessThan(REST);
});

test('a list travels as letters and is the same, and both are done in steps', { timeout: 60_000 }, () => {
  const { value } = sealing(names.slice(0, 10));
  for (const count of [0, 1, 2, 3, 40_000, 1_500_000]) {
    const { bytes: block } = emptyBlock(count, 64);
    for (let i = HEADER; i < block.length; i++) block[i] = i * 7;
    const travelling = () => {
      const written = timed(writingOut({ ...value, block }));
      // As a file brings it: in one piece.
      const read = timed(readingIn(JSON.parse(JSON.stringify(written.value))));
      expect(Buffer.compare(read.value!.block, block)).toBe(0);
      return Math.max(written.longest, read.longest);
    };
    expect(leastOf(REST, travelling)).toBeLessThan(REST);
  }
});

test('letters that are no block are no list', () => {
  const written = carriedOf(sealing(names.slice(0, 10)).value);
  expect(sealedFrom(written)?.block.length).toBeGreaterThan(1000);
  for (const block of [
    '',
    'AAAA',
    '<b>!',
    written.block.slice(4),
    written.block.slice(0, -4),
    `${written.block}A`,
  ])
    expect(sealedFrom({ ...written, block })).toBeUndefined();
});

test('which key a list opens with is read from its head', () => {
  const { value } = sealing(names.slice(0, 10));
  expect(markOf(value)).toBe(markUnder(key));
  expect([fits(value, key), fits(value, newKey())]).toEqual([true, false]);
  expect(fits({ ...value, block: new Uint8Array(3) }, key)).toBe(false);
});

function sealing(some: readonly string[], beside?: Uint8Array) {
  const sealer = sealerWith(key, undefined, beside);
  for (const name of some) sealer.add({ name, role: 'pupil' });
  return timed(sealer.finishing());
}
