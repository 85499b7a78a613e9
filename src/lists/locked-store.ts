/**
 * Bytes at rest, encrypted with a key that this browser made for itself and never gives out: what is copied off the
 * disk without the browser's own profile says nothing, and no search of the disk finds what is in it.
 */
export type Shelf = 'blocks' | 'keys';

interface Locked {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

/**
 * A list of 100,000 people is some twenty million bytes. Encrypting them, or handing them to the store, copies them
 * while everybody waits; so they lie there in pieces, "name:000", "name:001".
 */
const PIECE = 1 << 21;

export async function put(shelf: Shelf, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const key = await deviceKey();
  const pieces: Locked[] = [];
  for (const piece of piecesOf(bytes)) {
    const iv = crypto.getRandomValues(new Uint8Array(12));
    pieces.push({ iv, data: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, piece) });
  }
  await putEach(shelf, name, pieces);
}

/** Opens the store for what will be asked in a moment: whoever knows that it will need not wait for it then. */
export function makeReady(): void {
  database().catch(() => undefined);
}

/** Undefined: it is not there, or was locked by another browser. */
export async function get(shelf: Shelf, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const only = `${name}:000`;
  // Most lie there in one piece: asked for in the same breath, it is there as soon as their names are.
  const [names, first, key] = await Promise.all([
    ask(shelf, 'readonly', (store) => store.getAllKeys(everyPiece(name))),
    lockedAt(shelf, only),
    deviceKey(),
  ]);
  const before = names.slice(0, -1);
  const last = names.at(-1);
  if (last === undefined) return undefined;
  const end = await opened(last === only ? first : await lockedAt(shelf, last), key);
  if (!end || !before.length) return end;
  const bytes = new Uint8Array(before.length * PIECE + end.length);
  bytes.set(end, before.length * PIECE);
  const all = before.map(async (piece, n) => {
    const there = await opened(n ? await lockedAt(shelf, piece) : first, key);
    if (there) bytes.set(there, n * PIECE);
    return there !== undefined;
  });
  return (await Promise.all(all)).every(Boolean) ? bytes : undefined;
}

function lockedAt(shelf: Shelf, piece: IDBValidKey): Promise<Locked | undefined> {
  return ask<Locked | undefined>(shelf, 'readonly', (store) => store.get(piece));
}

async function opened(
  locked: Locked | undefined,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (!locked) return undefined;
  const { iv, data } = locked;
  const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data).catch(() => undefined);
  return open && new Uint8Array(open);
}

/** In pieces, so that no step is long. */
export function* piecesOf(bytes: Uint8Array<ArrayBuffer>): Generator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}

export async function namesOn(shelf: Shelf): Promise<string[]> {
  const names = await ask(shelf, 'readonly', (store) => store.getAllKeys());
  return [...new Set(names.map((name) => String(name).replace(/:\d+$/, '')))];
}

export async function remove(shelf: Shelf, names: readonly string[]): Promise<void> {
  for (const name of names) await ask(shelf, 'readwrite', (store) => store.delete(everyPiece(name)));
}

/** A list that was put here before there were pieces is one of its own, by its bare name. */
function everyPiece(name: string): IDBKeyRange {
  return IDBKeyRange.bound(name, `${name}:999`);
}

export async function removeAll(): Promise<void> {
  for (const shelf of ['blocks', 'keys', 'device'] as const)
    await ask(shelf, 'readwrite', (store) => store.clear());
  made = undefined;
}

let made: Promise<CryptoKey> | undefined;

/** Made at its first use; not extractable. */
function deviceKey(): Promise<CryptoKey> {
  made ??= findOrMake();
  return made;
}

async function findOrMake(): Promise<CryptoKey> {
  const there = await ask<CryptoKey | undefined>('device', 'readonly', (store) => store.get('key'));
  if (there) return there;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  // Another page of ours may have been quicker: the first one counts.
  await ask('device', 'readwrite', (store) => store.add(key, 'key')).catch(() => undefined);
  return (await ask<CryptoKey | undefined>('device', 'readonly', (store) => store.get('key'))) ?? key;
}

let base: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  base ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('lanyard-lists', 1);
    request.onupgradeneeded = () => {
      for (const shelf of ['blocks', 'keys', 'device']) request.result.createObjectStore(shelf);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return base;
}

async function ask<T>(
  shelf: Shelf | 'device',
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(shelf, mode);
  const request = question(transaction.objectStore(shelf));
  // What is read is there before its transaction is over; what is written only then.
  await (mode === 'readonly' ? answered(request) : over(transaction));
  return request.result;
}

/** All of them or none, each in a step of its own, in place of what was there. */
async function putEach(shelf: Shelf, name: string, pieces: readonly Locked[]): Promise<void> {
  const transaction = (await database()).transaction(shelf, 'readwrite');
  const store = transaction.objectStore(shelf);
  const put = (n: number) => {
    const piece = pieces[n];
    if (piece) store.put(piece, `${name}:${String(n).padStart(3, '0')}`).onsuccess = () => put(n + 1);
  };
  store.delete(everyPiece(name)).onsuccess = () => put(0);
  await over(transaction);
}

function answered(request: IDBRequest): Promise<void> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

function over(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
