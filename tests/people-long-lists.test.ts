import { describe, expect, test, vi } from 'vitest';
import { emptyBlock, HEADER } from '../src/people/block.ts';
import { carriedOf, readingIn, sealedFrom, writingOut } from '../src/people/carried.ts';
import { openSealed } from '../src/people/open.ts';
import { fits, markOf, markUnder, merging, newKey, sealerWith } from '../src/people/seal.ts';
import { writtenJson } from '../src/school/long-blocks.ts';
import { readFile } from '../src/school/read.ts';
import { digestOf } from '../src/worker/digest.ts';
import { inventedPeople } from './bench/people/invented.ts';
import { leastOf, timed, workOf } from './steps-timed.ts';

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

describe('a staff file of 100,000 people', () => {
  const block = 'Q29tZSBpbiBh'.repeat(2_000_000);
  const list = {
    lanyard: 1,
    made: '2026-09-01',
    counts: { pupil: 100_000 },
    block,
    key: `${'A'.repeat(43)}=`,
  };
  const file = { lanyard: 1, school: { name: 'Hafod Lane Primary School' }, sealed: list };
  const read = (text: string) => readFile(text).file?.sealed;

  test('is read, and written out, in steps that nobody has to wait for', { timeout: 60_000 }, () => {
    const text = writtenJson(file, block);
    const reading = () => workOf(() => expect(read(text)).toEqual(list));
    read(text);
    expect(leastOf(REST, reading)).toBeLessThan(REST);
    const writing = () => workOf(() => expect(writtenJson(file, block)).toHaveLength(text.length));
    expect(leastOf(REST, writing)).toBeLessThan(REST);
  });

  test('is the same file, however it is written', { timeout: 60_000 }, () => {
    expect(writtenJson(file, block)).toBe(JSON.stringify(file, null, 2));
    for (const indent of [0, 1, '\t']) expect(read(JSON.stringify(file, null, indent))).toEqual(list);
    expect(read(JSON.stringify({ ...file, sealed: JSON.stringify(list) }))).toEqual(list);
    // A block of other letters is a text like any other; one with a name that we use meanwhile, too.
    const said = { name: 'The "block": lanyard-lifted-0', alsoKnownAs: ['block'] };
    for (const odd of [`\\"${block}`, `\\u0041${block}`, `é${block}`]) {
      const text = JSON.stringify({ ...file, school: said, sealed: { ...list, block: '@' } }).replace(
        '@',
        odd,
      );
      expect(readFile(text).file).toEqual(JSON.parse(text));
    }
  });

  test('that no parser would take is not taken', { timeout: 60_000 }, () => {
    for (const odd of [`${block}\n${block}`, `${block}"`, `${block}\\x`]) {
      const text = JSON.stringify({ ...file, sealed: { ...list, block: '@' } }).replace('@', odd);
      expect(readFile(text).file).toBeUndefined();
    }
  });
});

test('what policy brought is known again, without a long step', { timeout: 60_000 }, async () => {
  const long = 'Q29tZSBpbiBh'.repeat(300_000);
  const values = { school: { name: 'Hafod Lane' }, sealed: { block: long }, file: long };
  const digest = vi.spyOn(crypto.subtle, 'digest');
  const before = await digestOf(values);
  for (const [, bytes] of digest.mock.calls) expect(bytes.byteLength).toBeLessThanOrEqual(1 << 20);
  expect(await digestOf(structuredClone(values))).toBe(before);
  for (const other of [
    { ...values, file: `${long}A` },
    { ...values, sealed: { block: long.replace('Q', 'R') } },
    { ...values, school: { name: 'Hafod Lan' } },
  ])
    expect(await digestOf(other)).not.toBe(before);
});
