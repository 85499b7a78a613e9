import { beforeAll, expect, test } from 'vitest';
import { get, namesOn, put, remove, removeAll } from '../src/lists/locked-store.ts';
import { pretendIndexedDb } from './indexed-db.ts';

beforeAll(pretendIndexedDb);

const MB = 1 << 20;
const list = (length: number) => Uint8Array.from({ length }, (_, i) => (i * 7) ^ (i >> 13));

test('a list comes out as it went in, however long it is', async () => {
  for (const length of [0, 1, MB / 2 - 1, MB / 2, MB / 2 + 1, 5 * MB]) {
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

test('a long list lies there as one, and what is damaged is not handed out', async () => {
  await put('blocks', 'a', list(5 * MB));
  const [parcel, ...others] = await lyingThere();
  if (!parcel) throw new Error('Nothing lies there.');
  expect(others).toEqual([]);
  const damaged = new Uint8Array(await parcel.blob.arrayBuffer());
  damaged[3 * MB]! ^= 1;
  await layThere('a', { ...parcel, blob: new Blob([damaged]) });
  expect(await get('blocks', 'a')).toBeUndefined();
  await removeAll();
});

test('a list that was put here in pieces, by an older Lanyard, is read', async () => {
  await put('keys', 'any', list(1));
  const key = await asked<CryptoKey>('device', 'readonly', (store) => store.get('key'));
  for (const [n, piece] of [list(5 * MB).subarray(0, 2 * MB), list(5 * MB).subarray(2 * MB)].entries()) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, piece);
    await layThere(`a:00${n}`, { iv, data });
  }
  expect(Buffer.compare((await get('blocks', 'a'))!, list(5 * MB))).toBe(0);
  await put('blocks', 'a', list(10));
  expect(await get('blocks', 'a')).toEqual(list(10));
  expect(await lyingThere()).toHaveLength(1);
});

const lyingThere = () => asked<{ blob: Blob }[]>('blocks', 'readonly', (store) => store.getAll());

async function layThere(name: string, value: unknown): Promise<void> {
  await asked('blocks', 'readwrite', (store) => store.put(value, name));
}

async function asked<T>(
  shelf: string,
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest,
): Promise<T> {
  const base = await answered<IDBDatabase>(indexedDB.open('lanyard-lists'));
  return answered(question(base.transaction(shelf, mode).objectStore(shelf)));
}

function answered<T>(request: IDBRequest): Promise<T> {
  return new Promise((resolve) => {
    request.onsuccess = () => resolve(request.result);
  });
}
