import { type Locked, lockedUp, opened } from './parcel.ts';

/**
 * Bytes at rest, encrypted with a key that this browser made for itself and never gives out: what is copied off the
 * disk without the browser's own profile says nothing, and no search of the disk finds what is in it.
 */
export type Shelf = 'blocks' | 'keys';

export async function put(shelf: Shelf, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const locked = await lockedUp(bytes, await deviceKey());
  const transaction = (await database()).transaction(shelf, 'readwrite');
  const store = transaction.objectStore(shelf);
  store.delete(everyPiece(name)).onsuccess = () => store.put(locked, name);
  await over(transaction);
}

/** Opens the store for what will be asked in a moment: whoever knows that it will need not wait for it then. */
export function makeReady(): void {
  database().catch(() => undefined);
}

/** Undefined: it is not there, or was locked by another browser. */
export async function get(shelf: Shelf, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [there, key] = await Promise.all([
    ask<Locked[]>(shelf, 'readonly', (store) => store.getAll(everyPiece(name))),
    deviceKey(),
  ]);
  const parts = await Promise.all(there.map((locked) => opened(locked, key)));
  const whole = parts.filter((part) => part !== undefined);
  if (!whole.length || whole.length < parts.length) return undefined;
  return whole.length === 1 ? whole[0] : joined(whole);
}

/** Once a long list lay here in pieces, "name:000", "name:001". */
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export async function namesOn(shelf: Shelf): Promise<string[]> {
  const names = await ask(shelf, 'readonly', (store) => store.getAllKeys());
  return [...new Set(names.map((name) => String(name).replace(/:\d+$/, '')))];
}

export async function remove(shelf: Shelf, names: readonly string[]): Promise<void> {
  for (const name of names) await ask(shelf, 'readwrite', (store) => store.delete(everyPiece(name)));
}

/** Under its bare name, and what lay here in pieces before. */
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
