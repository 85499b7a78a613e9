import { type Block, type Entry, entriesOf } from './block.ts';
import { aliveWord, SHARED, turnOf } from './seal.ts';
import type { Secret } from './secret.ts';

/** What the lists can be asked, under the key. */
export interface Register {
  /** May this be a part of a listed name? Wrong in three of a hundred, never a wrong no. */
  may(part: string): boolean;
  find(word: string): Entry[];
}

export function registerOf(blocks: readonly Block[], secret: Secret): Register {
  const entriesFor = (word: string) => {
    const out: Entry[] = [];
    for (let turn = 0; turn < SHARED; turn++) {
      const print = secret.print(turnOf(word, turn));
      const found = blocks.flatMap((block) => entriesOf(block, print));
      if (!found.length) break;
      out.push(...found);
    }
    return out;
  };
  const isAlive = (entry: Entry) => entriesFor(aliveWord(entry)).some(({ dress }) => dress === 'alive');
  return {
    may(part) {
      const bit = secret.quick(part);
      return blocks.some(({ gate }) => (gate[(bit >>> 3) & (gate.length - 1)]! >> (bit & 7)) & 1);
    },
    find: (word) => entriesFor(word).filter((entry) => entry.dress !== 'gone' && isAlive(entry)),
  };
}
