import { beforeAll, expect, test } from 'vitest';
import { get, namesOn, put, remove, removeAll } from '../src/lists/locked-store.ts';
import { pretendIndexedDb } from './indexed-db.ts';

beforeAll(pretendIndexedDb);

const MB = 1 << 20;
const list = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7) ^ (i >> 13));

test('a list comes out as it went in, however long it is', async () => {
  for (const length of [0, 1, 2 * MB - 1, 2 * MB, 2 * MB + 1, 5 * MB]) {
    await put('blocks', 'a', list(length));
    const back = await get('blocks', 'a');
    expect(Buffer.compare(back!, list(length)), `${length}`).toBe(0);
    await remove('blocks', ['a']);
  }
  expect(await namesOn('blocks')).toEqual([]);
});

test('a long list has one name, and goes as a whole', async () => {
  await put('blocks', 'a', list(5 * MB));
  await put('blocks', 'b', list(10));
  expect(await namesOn('blocks')).toEqual(['a', 'b']);
  await remove('blocks', ['a']);
  expect(await get('blocks', 'a')).toBeUndefined();
  expect(await get('blocks', 'b')).toEqual(list(10));
});

test('what is put in its place is all there is', async () => {
  await put('blocks', 'a', list(5 * MB));
  await put('blocks', 'a', list(10));
  expect(await get('blocks', 'a')).toEqual(list(10));
});

test('erased, nothing of it is left', async () => {
  await put('blocks', 'a', list(5 * MB));
  await removeAll();
  expect([await get('blocks', 'a'), await namesOn('blocks')]).toEqual([undefined, []]);
});
