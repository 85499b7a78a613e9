import { type Block, emptyBlock, type Record3 } from './block.ts';
import type { Steps } from './steps.ts';

/** What a block is written from. */
export interface Contents {
  records: Book;
  gate: Uint8Array;
  check: Uint8Array;
}

/** Records on their way into a block, on 256 pages by how they begin: each is sorted by itself. */
export interface Book {
  add(record: Record3): void;
  readonly count: number;
  readonly pages: readonly Page[];
}

interface Page {
  numbers: Uint32Array;
  length: number;
}

export function newBook(): Book {
  const pages = Array.from({ length: 256 }, (): Page => ({ numbers: new Uint32Array(48), length: 0 }));
  let count = 0;
  return {
    add(record) {
      const page = pages[record[0] >>> 24]!;
      if (page.length === page.numbers.length) {
        const larger = new Uint32Array(page.length * 2);
        larger.set(page.numbers);
        page.numbers = larger;
      }
      page.numbers.set(record, page.length);
      page.length += 3;
      count++;
    },
    get count() {
      return count;
    },
    pages,
  };
}

/** The block: records sorted, decoys among them. */
export function* writing({ records, gate, check }: Contents, decoys = 0): Steps<Uint8Array<ArrayBuffer>> {
  for (const decoy of decoysOf(decoys)) {
    records.add(decoy);
    if (records.count % 2000 === 0) yield;
  }
  yield;
  const { bytes, block } = emptyBlock(records.count, gate.length);
  block.check.set(check);
  block.gate.set(gate);
  let at = 0;
  for (const { numbers, length } of records.pages) {
    const order = Float64Array.from({ length: length / 3 }, (_, i) => numbers[i * 3]! * MOST + i).sort();
    for (const place of order) {
      const from = (place % MOST) * 3;
      block.heads[at] = numbers[from]!;
      block.lows[at] = numbers[from + 1]!;
      block.highs[at] = numbers[from + 2]!;
      at++;
    }
    yield;
  }
  return bytes;
}

/** Head and place on its page have to fit into the 53 bits of a number. */
const MOST = 2 ** 21;

/** Up to the next eighth of a power of two, and never a small list: the length says little about how many there are. */
export function decoysFor(count: number): number {
  const step = Math.max(256, 2 ** Math.floor(Math.log2(count + 1)) / 8);
  return Math.ceil((count + step / 2) / step) * step - count;
}

/** The records of several blocks, sorted as they are there, those that are in more than one only once. */
export function* together(blocks: readonly Block[]): Steps<Book> {
  const book = newBook();
  const at = blocks.map(() => 0);
  for (let head = nextHead(blocks, at); head !== undefined; head = nextHead(blocks, at)) {
    const seen = new Set<string>();
    blocks.forEach((block, which) => {
      for (; block.heads[at[which]!] === head && at[which]! < block.count; at[which]!++) {
        const one = recordAt(block, at[which]!);
        if (seen.has(one.join())) continue;
        seen.add(one.join());
        book.add(one);
      }
    });
    if (book.count % 2000 === 0) yield;
  }
  return book;
}

function nextHead(blocks: readonly Block[], at: readonly number[]): number | undefined {
  let least: number | undefined;
  blocks.forEach((block, which) => {
    const head = block.heads[at[which]!];
    if (head !== undefined && (least === undefined || head < least)) least = head;
  });
  return least;
}

function recordAt(block: Block, i: number): Record3 {
  return [block.heads[i]!, block.lows[i]!, block.highs[i]!];
}

function* decoysOf(count: number): Generator<Record3> {
  const noise = new Uint32Array(count * 3);
  for (let i = 0; i < noise.length; i += 16_384) crypto.getRandomValues(noise.subarray(i, i + 16_384));
  for (let i = 0; i < noise.length; i += 3) yield [noise[i]!, noise[i + 1]!, noise[i + 2]!];
}
