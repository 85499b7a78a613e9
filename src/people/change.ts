import { toBase64 } from './base64.ts';
import { type Block, checkIn, entriesOf, entryAt, placesOf, record, viewOf } from './block.ts';
import { type Dress, wardrobeOf } from './dresses.ts';
import { type ListedPerson, ROLES } from './listed.ts';
import { aliveWord, ownerWord, placeWord, turnOf } from './numbers.ts';
import { type Sealed, SHARED } from './seal.ts';
import { type Secret, secretOf } from './secret.ts';
import { finish, type Steps } from './steps.ts';
import { together, writing } from './write.ts';

/** Two lists under the same key as one. */
export function merge(a: Sealed, b: Sealed, key: string): Sealed {
  return finish(merging(a, b, key));
}

export function* merging(a: Sealed, b: Sealed, key: string): Steps<Sealed> {
  const blocks = [a, b].map((list) => viewOf(list.block)).filter(isThere);
  const first = blocks[0];
  if (!first) return a;
  const records = yield* together(blocks);
  const size = Math.max(...blocks.map((block) => block.gate.length));
  const gate = new Uint8Array(size);
  for (const block of blocks) for (let i = 0; i < size; i++) gate[i]! |= block.gate[i % block.gate.length]!;
  const expires = [a.expires, b.expires].filter((day) => day !== undefined).sort()[0];
  const made = [a.made, b.made].sort()[0]!;
  const counts = yield* counting(blocks, secretOf(key));
  const block = yield* writing({ records, gate, check: first.check });
  return { lanyard: 1, block, made, expires, counts };
}

/** How many people are on these lists of one key, each of them once. */
export function countingIn(blocks: readonly Uint8Array[], key: string): Steps<Sealed['counts']> {
  return counting(blocks.map(viewOf).filter(isThere), secretOf(key));
}

function* counting(blocks: readonly Block[], secret: Secret): Steps<Sealed['counts']> {
  const at = (word: string, dress: Dress) => {
    const print = secret.print(word);
    return blocks.flatMap((block) => entriesOf(block, print)).filter((entry) => entry.dress === dress);
  };
  const counts: Sealed['counts'] = {};
  for (const role of ROLES) {
    const ids = new Set<number>();
    for (let n = 0; ; n++) {
      const found = at(placeWord(role, n), 'turn');
      if (!found.length) break;
      for (const { id } of found) if (at(aliveWord({ role, id }), 'alive').length) ids.add(id);
      if (n % 200 === 199) yield;
    }
    if (ids.size) counts[role] = ids.size;
  }
  return counts;
}

/** The list without one person, asked for by name. Undefined: nobody of that name and role is on it. */
export function without(
  sealed: Sealed,
  key: string,
  person: Pick<ListedPerson, 'name' | 'role'> & Partial<ListedPerson>,
): Sealed | undefined {
  const secret = secretOf(key);
  const bytes = sealed.block.slice();
  const block = viewOf(bytes);
  if (!block) return undefined;
  const owned = entriesOf(block, secret.print(ownerWord(person))).filter(({ dress }) => dress === 'owner');
  let removed = 0;
  for (const { id } of owned) if (silence(block, secret, person, id)) removed++;
  if (!removed) return undefined;
  const left = Math.max(0, (sealed.counts[person.role] ?? 0) - removed);
  return { ...sealed, block: bytes, counts: { ...sealed.counts, [person.role]: left } };
}

/** Overwrites every dress of a person. False: they were silent already. */
function silence(
  block: Block,
  secret: Secret,
  person: Pick<ListedPerson, 'name' | 'role'> & Partial<ListedPerson>,
  id: number,
): boolean {
  let lived = false;
  const { role } = person;
  const words = [aliveWord({ role, id }), ownerWord(person), ...wardrobeOf(person).words.keys()];
  for (const word of words) {
    for (let turn = 0; turn < SHARED; turn++) {
      const print = secret.print(turnOf(word, turn));
      const places = placesOf(block, print);
      if (!places.length) break;
      for (const at of places) {
        const entry = entryAt(block, at, print);
        if (entry?.id !== id || entry.role !== role || entry.dress === 'gone') continue;
        if (entry.dress === 'alive') lived = true;
        [, block.lows[at], block.highs[at]] = record(print, { ...entry, id: 0, day: 0, dress: 'gone' });
      }
    }
  }
  return lived;
}

/** A key fits the list it was made with, and no other. */
export function fits(sealed: Sealed, key: string): boolean {
  const found = checkIn(sealed.block);
  const check = secretOf(key).print('check');
  return !!found && found.every((byte, i) => byte === check[i]);
}

/** Which key a list opens with, without saying anything of the key: lists of one key carry the same mark. */
export function markOf(sealed: Sealed): string {
  return toBase64(checkIn(sealed.block) ?? new Uint8Array(8));
}

/** The mark of every list that is made with this key. */
export function markUnder(key: string): string {
  return toBase64(secretOf(key).print('check').slice(0, 8));
}

function isThere(block: Block | undefined): block is Block {
  return block !== undefined;
}
