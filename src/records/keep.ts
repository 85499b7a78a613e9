import { close, newKey, open } from './cipher.ts';
import type { DeviceRecord } from './record.ts';
import { pictureHash } from './record.ts';
import { allParcels, clearShelf, dropParcel, keyOr, type Parcel, parcel, putParcel } from './shelf.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A record that cannot be opened any more: changed on the disk, or its key is gone. */
export type Opened = { is: 'whole'; record: DeviceRecord } | { is: 'broken'; id: string };

export async function keepRecord(record: DeviceRecord, picture: Bytes): Promise<void> {
  const key = await keyOr(newKey);
  const words = await close(utf8(record), `${record.id} words`, key);
  await putParcel({ id: record.id, words, picture: await close(picture, `${record.id} picture`, key) });
}

/** What the person says of it; everything else stays. */
export async function keepWords(id: string, said: Pick<DeviceRecord, 'person' | 'did'>): Promise<void> {
  const [there, key] = await Promise.all([parcel(id), keyOr(newKey)]);
  const before = there && (await wordsOf(there, key));
  if (!there || before?.is !== 'whole') return;
  const words = await close(utf8({ ...before.record, ...said }), `${id} words`, key);
  await putParcel({ ...there, words });
}

/** Newest first. */
export async function recordsHere(): Promise<Opened[]> {
  const [parcels, key] = await Promise.all([allParcels(), keyOr(newKey)]);
  const all = await Promise.all(parcels.map((one) => wordsOf(one, key)));
  return all.sort((a, b) => timeOf(b) - timeOf(a));
}

/** A record with its picture; broken also when the picture is not the one that was hashed. */
export async function recordWith(
  id: string,
): Promise<
  (Extract<Opened, { is: 'whole' }> & { picture: Bytes }) | { is: 'broken'; id: string } | undefined
> {
  const [there, key] = await Promise.all([parcel(id), keyOr(newKey)]);
  if (!there) return undefined;
  const opened = await wordsOf(there, key);
  const picture = await open(there.picture, `${id} picture`, key);
  if (opened.is === 'broken' || !picture || pictureHash(picture) !== opened.record.picture)
    return { is: 'broken', id };
  return { ...opened, picture };
}

export const eraseRecord = dropParcel;
export const eraseRecords = clearShelf;

async function wordsOf({ id, words }: Parcel, key: CryptoKey): Promise<Opened> {
  const bytes = await open(words, `${id} words`, key);
  if (!bytes) return { is: 'broken', id };
  // Only we can have written it: the key opens nothing else.
  return { is: 'whole', record: JSON.parse(new TextDecoder().decode(bytes)) as DeviceRecord };
}

function timeOf(opened: Opened): number {
  return opened.is === 'whole' ? opened.record.at : 0;
}

function utf8(record: DeviceRecord): Bytes {
  return new TextEncoder().encode(JSON.stringify(record));
}
