import { type Block, type Entry, entriesOf } from './block.ts';
import { oneOff } from './edits.ts';
import { passes } from './gate.ts';
import { aliveWord, turnOf } from './numbers.ts';
import { remembering } from './remembering.ts';
import { SHARED } from './seal.ts';
import type { Secret } from './secret.ts';

/** What the lists can be asked, under the key. */
export interface Register {
  /** May this be a part of a listed name? Wrong in three of a hundred, never a wrong no. */
  may(part: string): boolean;
  /** Parts of listed names that are one letter off from this. */
  near(part: string): readonly string[];
  find(word: string): readonly Entry[];
  /** Anybody at all: for what many share and nobody is told apart by. */
  findOne(word: string): readonly Entry[];
}

/** `today` in days since 2000. */
export function registerOf(blocks: readonly Block[], secret: Secret, today: number): Register {
  function* written(word: string): Generator<Entry> {
    for (let turn = 0; turn < SHARED; turn++) {
      const print = secret.print(turnOf(word, turn));
      const found = blocks.flatMap((block) => entriesOf(block, print));
      if (!found.length) return;
      yield* found;
    }
  }
  const isAlive = (entry: Entry) => {
    for (const { dress } of written(aliveWord(entry))) if (dress === 'alive') return true;
    return false;
  };
  function* standing(word: string): Generator<Entry> {
    for (const entry of written(word)) {
      if (entry.dress !== 'gone' && !hasLeft(entry, today) && isAlive(entry)) yield entry;
    }
  }
  const mayBe = (part: string) => {
    const print = secret.quick(part);
    return blocks.some(({ gate }) => passes(gate, print));
  };
  return {
    may: remembering(mayBe),
    near: remembering((part) => [...new Set(oneOff(part))].filter(mayBe)),
    find: remembering((word) => [...standing(word)]),
    findOne: remembering((word) => {
      const [first] = standing(word);
      return first ? [first] : [];
    }),
  };
}

/** Pupils drop out after their last summer. A candidate's day is for the rule to read, by the time of the act. */
function hasLeft(entry: Entry, today: number): boolean {
  return entry.role === 'pupil' && entry.day > 0 && entry.day < today;
}
