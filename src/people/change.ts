import type { Role } from '../core/person.ts';
import { type Block, entryAt, placesOf, type Record3, record, viewOf } from './block.ts';
import { wardrobeOf } from './dresses.ts';
import type { ListedPerson } from './listed.ts';
import { aliveWord, idOf, type Sealed, SHARED, turnOf } from './seal.ts';
import { fromBase64, secretOf } from './secret.ts';
import { blockOf, recordsOf } from './write.ts';

/** Two lists under the same key as one. */
export function merge(a: Sealed, b: Sealed): Sealed {
  const blocks = [a, b].map((s) => viewOf(fromBase64(s.block))).filter((block) => block !== undefined);
  const first = blocks[0];
  if (!first) return a;
  const records = onceEach(blocks);
  const size = Math.max(...blocks.map((block) => block.gate.length));
  const gate = new Uint8Array(size);
  for (const block of blocks) for (let i = 0; i < size; i++) gate[i]! |= block.gate[i % block.gate.length]!;
  const counts = { ...a.counts };
  for (const [role, n] of Object.entries(b.counts)) counts[role as Role] = (counts[role as Role] ?? 0) + n;
  const expires = [a.expires, b.expires].filter((day) => day !== undefined).sort()[0];
  const made = [a.made, b.made].sort()[0]!;
  return { lanyard: 1, block: blockOf({ records, gate, check: first.check }), made, expires, counts };
}

/** The list without one person, asked for by name. Undefined: nobody of that name and role is on it. */
export function without(
  sealed: Sealed,
  key: string,
  person: Pick<ListedPerson, 'name' | 'role'> & Partial<ListedPerson>,
): Sealed | undefined {
  const secret = secretOf(key);
  const block = viewOf(fromBase64(sealed.block));
  if (!block) return undefined;
  const id = idOf(person, secret);
  let removed = 0;
  for (const word of [aliveWord({ role: person.role, id }), ...wardrobeOf(person).words.keys()]) {
    for (let turn = 0; turn < SHARED; turn++) {
      const print = secret.print(turnOf(word, turn));
      const places = placesOf(block, print);
      if (!places.length) break;
      for (const at of places) {
        const entry = entryAt(block, at, print);
        if (entry?.id !== id || entry.role !== person.role || entry.dress === 'gone') continue;
        if (entry.dress === 'alive') removed++;
        [, block.lows[at], block.highs[at]] = record(print, { ...entry, id: 0, day: 0, dress: 'gone' });
      }
    }
  }
  if (!removed) return undefined;
  const left = Math.max(0, (sealed.counts[person.role] ?? 0) - removed);
  const bytes = blockOf({ records: [...recordsOf(block)], gate: block.gate, check: block.check });
  return { ...sealed, block: bytes, counts: { ...sealed.counts, [person.role]: left } };
}

/** A key fits the list it was made with, and no other. */
export function fits(sealed: Sealed, key: string): boolean {
  const block = viewOf(fromBase64(sealed.block));
  const check = secretOf(key).print('check');
  return !!block && block.check.every((byte, i) => byte === check[i]);
}

/** Somebody on both lists has the same records in both. */
function onceEach(blocks: readonly Block[]): Record3[] {
  const seen = new Map<string, Record3>();
  for (const block of blocks) for (const one of recordsOf(block)) seen.set(one.join(), one);
  return [...seen.values()];
}
