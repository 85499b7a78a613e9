/**
 * Bytes at rest, encrypted with a key that this browser made for itself and never gives out: what is copied off the
 * disk without the browser's own profile says nothing, and no search of the disk finds what is in it.
 */
export type Shelf = 'blocks' | 'keys';

interface Locked {
  iv: Uint8Array<ArrayBuffer>;
  data: ArrayBuffer;
}

export async function put(shelf: Shelf, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const key = await deviceKey();
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, bytes);
  await ask(shelf, 'readwrite', (store) => store.put({ iv, data } satisfies Locked, name));
}

/** Undefined: it is not there, or was locked by another browser. */
export async function get(shelf: Shelf, name: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const [locked, key] = await Promise.all([
    ask<Locked | undefined>(shelf, 'readonly', (store) => store.get(name)),
    deviceKey(),
  ]);
  if (!locked) return undefined;
  const { iv, data } = locked;
  const opened = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, data).catch(() => undefined);
  return opened && new Uint8Array(opened);
}

export async function namesOn(shelf: Shelf): Promise<string[]> {
  const names = await ask(shelf, 'readonly', (store) => store.getAllKeys());
  return names.map(String);
}

export async function remove(shelf: Shelf, names: readonly string[]): Promise<void> {
  for (const name of names) await ask(shelf, 'readwrite', (store) => store.delete(name));
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

let opened: Promise<IDBDatabase> | undefined;

function database(): Promise<IDBDatabase> {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('lanyard-lists', 1);
    request.onupgradeneeded = () => {
      for (const shelf of ['blocks', 'keys', 'device']) request.result.createObjectStore(shelf);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  return opened;
}

async function ask<T>(
  shelf: Shelf | 'device',
  mode: IDBTransactionMode,
  question: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const transaction = (await database()).transaction(shelf, mode);
  const request = question(transaction.objectStore(shelf));
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result);
    transaction.onabort = () => reject(transaction.error ?? request.error);
  });
}
