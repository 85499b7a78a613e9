import { type Block, emptyBlock, type Record3 } from './block.ts';
import { toBase64 } from './secret.ts';

/** What a block is written from. */
export interface Contents {
  records: readonly Record3[];
  gate: Uint8Array;
  check: Uint8Array;
}

/** The block in base64: records sorted, decoys among them. */
export function blockOf({ records, gate, check }: Contents, decoys = 0): string {
  const all = decoys ? [...records, ...decoysOf(decoys)] : records;
  const order = Float64Array.from(all, ([head], i) => head * MOST + i).sort();
  const { bytes, block } = emptyBlock(all.length, gate.length);
  block.check.set(check);
  block.gate.set(gate);
  order.forEach((place, i) => {
    const [head, low, high] = all[place % MOST]!;
    block.heads[i] = head;
    block.lows[i] = low;
    block.highs[i] = high;
  });
  return toBase64(bytes);
}

/** Head and place have to fit into the 53 bits of a number: two million records, some 200,000 people. */
const MOST = 2 ** 21;

/** Up to the next eighth of a power of two, and never a small list: the length says little about how many there are. */
export function decoysFor(count: number): number {
  const step = Math.max(256, 2 ** Math.floor(Math.log2(count + 1)) / 8);
  return Math.ceil((count + step / 2) / step) * step - count;
}

/** Thirty-two bits for each part: three strangers in a hundred get through. */
export function gateFor(parts: ReadonlySet<number>): Uint8Array {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(64, parts.size) * 32));
  const gate = new Uint8Array(bits / 8);
  for (const part of parts) gate[(part % bits) >> 3]! |= 1 << (part & 7);
  return gate;
}

export function* recordsOf(block: Block): Generator<Record3> {
  for (let i = 0; i < block.count; i++) yield [block.heads[i]!, block.lows[i]!, block.highs[i]!];
}

function* decoysOf(count: number): Generator<Record3> {
  const noise = new Uint32Array(count * 3);
  for (let i = 0; i < noise.length; i += 16_384) crypto.getRandomValues(noise.subarray(i, i + 16_384));
  for (let i = 0; i < noise.length; i += 3) yield [noise[i]!, noise[i + 1]!, noise[i + 2]!];
}
