import type { Role } from '../core/person.ts';
import { DRESSES, type Dress } from './dresses.ts';
import { ROLES } from './listed.ts';

/**
 * The sealed list as it lies in memory and on disk. Header, then three columns of 32-bit numbers sorted by the
 * first, then the gate. A record is 12 bytes: 6 of the word's print to find it by, and 6 that are masked with
 * the next bytes of the same print, so that without the word not even role and date can be read.
 */
export interface Block {
  count: number;
  heads: Uint32Array;
  lows: Uint32Array;
  highs: Uint32Array;
  /** Spares most HMACs: see gate.ts. */
  gate: Uint8Array;
  /** A print of nothing in particular, to tell whether a key fits. */
  check: Uint8Array;
}

/** What a record says once its word is known. */
export interface Entry {
  role: Role;
  dress: Dress;
  /** Same role and name, same number, list after list. */
  id: number;
  common: boolean;
  /** Days since 2000; 0 for none. What the day means depends on the role. */
  day: number;
}

export const HEADER = 32;
const MAGIC = 0x32594e4c;

export function emptyBlock(
  count: number,
  gateBytes: number,
): { bytes: Uint8Array<ArrayBuffer>; block: Block } {
  const bytes = new Uint8Array(HEADER + count * 12 + gateBytes);
  new Uint32Array(bytes.buffer, 0, 3).set([MAGIC, count, gateBytes]);
  return { bytes, block: viewOf(bytes)! };
}

/** Views on the bytes, nothing copied or parsed. Undefined: this is no block. */
export function viewOf(given: Uint8Array): Block | undefined {
  const bytes = given.byteOffset % 4 ? given.slice() : given;
  if (bytes.length < HEADER) return undefined;
  const [magic, count = 0, gateBytes = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 3);
  const isPower = gateBytes > 0 && (gateBytes & (gateBytes - 1)) === 0;
  if (magic !== MAGIC || !isPower || bytes.length !== HEADER + count * 12 + gateBytes) return undefined;
  const column = (n: number) =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + HEADER + n * count * 4, count);
  return {
    count,
    heads: column(0),
    lows: column(1),
    highs: column(2),
    gate: bytes.subarray(HEADER + count * 12),
    check: bytes.subarray(16, 24),
  };
}

/** The check, without looking at the rest. */
export function checkIn(bytes: Uint8Array): Uint8Array | undefined {
  const is = bytes.length >= HEADER && number(bytes, 0) === MAGIC;
  return is ? bytes.subarray(16, 24) : undefined;
}

/** The three numbers of a record. */
export type Record3 = readonly [head: number, low: number, high: number];

export function record(print: Uint8Array, entry: Entry): Record3 {
  const high = entry.id | (ROLES.indexOf(entry.role) << 24) | (DRESSES.indexOf(entry.dress) << 27);
  const masked = (high | (entry.common ? 0x80000000 : 0)) ^ number(print, 8);
  return [headOf(print), tailOf(print) | ((entry.day ^ short(print, 6)) << 16), masked];
}

/** Everything that lies under a word's print. */
export function entriesOf(block: Block, print: Uint8Array): Entry[] {
  const out: Entry[] = [];
  for (const at of placesOf(block, print)) {
    const entry = entryAt(block, at, print);
    if (entry) out.push(entry);
  }
  return out;
}

export function entryAt(block: Block, at: number, print: Uint8Array): Entry | undefined {
  const high = (block.highs[at]! ^ number(print, 8)) >>> 0;
  const role = ROLES[(high >>> 24) & 7];
  const dress = DRESSES[(high >>> 27) & 15];
  if (!role || !dress) return undefined;
  const day = (block.lows[at]! >>> 16) ^ short(print, 6);
  return { role, dress, id: high & 0xffffff, common: high >>> 31 === 1, day };
}

export function placesOf({ heads, lows, count }: Block, print: Uint8Array): number[] {
  const head = headOf(print);
  let from = 0;
  let to = count;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (heads[middle]! < head) from = middle + 1;
    else to = middle;
  }
  const out: number[] = [];
  for (; from < count && heads[from] === head; from++) {
    if ((lows[from]! & 0xffff) === tailOf(print)) out.push(from);
  }
  return out;
}

export function headOf(print: Uint8Array): number {
  return number(print, 0) >>> 0;
}

function tailOf(print: Uint8Array): number {
  return short(print, 4);
}

function short(bytes: Uint8Array, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}

function number(bytes: Uint8Array, at: number): number {
  return short(bytes, at) | (short(bytes, at + 2) << 16);
}
