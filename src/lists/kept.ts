import type { Role } from '../core/person.ts';
import { fromBase64, toBase64 } from '../people/base64.ts';
import { fits, markOf, markUnder, type Sealed } from '../people/seal.ts';
import { item } from '../stored.ts';
import { get, namesOn, put, remove, removeAll } from './locked-store.ts';
import { piecesOf } from './parcel.ts';

/** A sealed list as settings know it: the block lies in the locked store, the school's key apart from it. */
export interface KeptList {
  /** A digest of the block: the same list, the same name. */
  id: string;
  role?: Role;
  /** Which of the school's keys opens it. Says nothing of the key. */
  mark: string;
  made: string;
  expires?: string;
  counts: Sealed['counts'];
}

/** A list as it comes in and goes out. Without a key it stays locked until somebody brings one. */
export interface List {
  role?: Role;
  sealed: Sealed;
  key?: string;
}

/** Where the school's keys lie: on this device, locked away, or nowhere once the browser closes. */
export type Unlock = 'stay' | 'each-session';

/** The school's keys by mark. In memory only; what may stay is written down by `settle`. */
const sessionKeys = item<Readonly<Record<string, string>>>('session:list-keys', {
  fallback: {},
});

export async function keep({ role, sealed, key }: List): Promise<KeptList> {
  const { block } = sealed;
  const id = toBase64((await digestOf(block)).slice(0, 12));
  await put('blocks', id, block);
  const mark = markOf(sealed);
  if (key && fits(sealed, key)) await learn(mark, key);
  const { made, expires, counts } = sealed;
  return { id, mark, made, counts, ...(expires && { expires }), ...(role && { role }) };
}

/** The bytes to ask, as they lie in memory. */
export function blockOf({ id }: KeptList): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return get('blocks', id);
}

/** The list as it may be merged or written out. */
export async function sealedOf(list: KeptList): Promise<Sealed | undefined> {
  const block = await blockOf(list);
  const { made, expires, counts } = list;
  return block && { lanyard: 1, made, expires, counts, block };
}

/** Undefined: the list is locked. */
export async function keyOf(mark: string): Promise<string | undefined> {
  const inMemory = (await sessionKeys.getValue())[mark];
  if (inMemory) return inMemory;
  const written = await get('keys', mark);
  return written && toBase64(written);
}

/** Somebody typed a key. False: it opens none of these. */
export async function unlockWith(key: string, lists: readonly KeptList[]): Promise<boolean> {
  for (const list of lists) {
    if (list.mark !== markUnder(key) || !(await blockOf(list))) continue;
    await learn(list.mark, key);
    return true;
  }
  return false;
}

/** After a change: keys lie where the school wants them, and nothing stays that no list needs. */
export async function settle(lists: readonly KeptList[], unlock: Unlock): Promise<void> {
  const needed = new Set(lists.map(({ mark }) => mark));
  const written = await namesOn('keys');
  const keys: Record<string, string> = {};
  for (const mark of needed) {
    const key = await keyOf(mark);
    if (key) keys[mark] = key;
  }
  await sessionKeys.setValue(keys);
  const mayStay = unlock === 'stay' ? Object.entries(keys) : [];
  for (const [mark, key] of mayStay) if (!written.includes(mark)) await put('keys', mark, fromBase64(key));
  await remove(
    'keys',
    written.filter((mark) => unlock === 'each-session' || !needed.has(mark)),
  );
  const ids = new Set(lists.map(({ id }) => id));
  await remove(
    'blocks',
    (await namesOn('blocks')).filter((id) => !ids.has(id)),
  );
}

export async function forgetLists(): Promise<void> {
  await Promise.all([removeAll(), sessionKeys.removeValue()]);
}

/** A long block is copied while it is digested: piece by piece, and the digests of them. */
async function digestOf(block: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const digests: number[] = [];
  for (const piece of piecesOf(block))
    digests.push(...new Uint8Array(await crypto.subtle.digest('SHA-256', piece)));
  const all = Uint8Array.from(digests);
  return digests.length > 32 ? new Uint8Array(await crypto.subtle.digest('SHA-256', all)) : all;
}

async function learn(mark: string, key: string): Promise<void> {
  await sessionKeys.setValue({ ...(await sessionKeys.getValue()), [mark]: key });
}
