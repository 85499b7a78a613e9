import type { Closed } from './cipher.ts';

/** One record as it lies on the device: two closed parcels, so that a list need not open every picture. */
export interface Parcel {
  id: string;
  words: Closed;
  picture: Closed;
}

export async function putParcel(parcel: Parcel): Promise<void> {
  await inStore('parcels', 'readwrite', (store) => store.put(parcel));
}

export function parcel(id: string): Promise<Parcel | undefined> {
  return inStore('parcels', 'readonly', (store) => store.get(id));
}

export function allParcels(): Promise<Parcel[]> {
  return inStore('parcels', 'readonly', (store) => store.getAll());
}

export async function dropParcel(id: string): Promise<void> {
  await inStore('parcels', 'readwrite', (store) => store.delete(id));
}

/** The key, or the one to be used from now on; two that come at once agree on the first. */
export async function keyOr(fresh: () => Promise<CryptoKey>): Promise<CryptoKey> {
  const there = await inStore<CryptoKey | undefined>('keys', 'readonly', (store) => store.get(KEY));
  if (there) return there;
  const made = await fresh();
  await inStore('keys', 'readwrite', (store) => store.add(made, KEY)).catch(() => undefined);
  return inStore('keys', 'readonly', (store) => store.get(KEY));
}

/** Every record, and the key with them: what may be left on the disk cannot be opened any more. */
export async function clearShelf(): Promise<void> {
  await inStore('keys', 'readwrite', (store) => store.clear());
  await inStore('parcels', 'readwrite', (store) => store.clear());
}

const KEY = 'records';
type Store = 'parcels' | 'keys';

async function inStore<T>(
  name: Store,
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const shelf = await opened();
  try {
    const transaction = shelf.transaction(name, mode);
    const answer = settled(ask(transaction.objectStore(name)));
    await Promise.all([answer, done(transaction)]);
    return await answer;
  } finally {
    shelf.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open('lanyard-records', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('parcels', { keyPath: 'id' });
    request.result.createObjectStore('keys');
  };
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A request may succeed and its transaction still fail, when the disk is full. */
function done(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
