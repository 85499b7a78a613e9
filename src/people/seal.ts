import type { Role } from '../core/person.ts';
import {
  type Block,
  type Entry,
  emptyBlock,
  entryAt,
  placesOf,
  type Record3,
  record,
  viewOf,
} from './block.ts';
import { wardrobeOf } from './dresses.ts';
import type { ListedPerson } from './listed.ts';
import { normalForm } from './normal.ts';
import { fromBase64, newKey, type Secret, secretOf, toBase64 } from './secret.ts';
import { wordsOf } from './words.ts';

export { newKey };

/** People as staff receive them. Safe to send as JSON; says how many there are and no more. */
export interface Sealed {
  lanyard: 1;
  /** The day it was made, "2026-09-01". */
  made: string;
  /** Not used after this day. */
  expires?: string;
  counts: Partial<Record<Role, number>>;
  /** The block in base64: see block.ts. */
  block: string;
}

/** Seals people one by one, so that a long list can show how far it is. */
export interface Sealer {
  add(person: ListedPerson): void;
  done(): Sealed;
}

/** How many people may share one dress before the rest of them stay out of it. */
export const SHARED = 12;

export function seal(people: readonly ListedPerson[], key: string, expires?: string): Sealed {
  const sealer = sealerWith(key, expires);
  for (const person of people) sealer.add(person);
  return sealer.done();
}

export function sealerWith(key: string, expires?: string): Sealer {
  const secret = secretOf(key);
  const records: Record3[] = [];
  const shared = new Map<number, number>();
  const parts = new Set<number>();
  const counts: Sealed['counts'] = {};
  return {
    add(person) {
      const { words, parts: own, common } = wardrobeOf(person);
      if (!words.size) return;
      counts[person.role] = (counts[person.role] ?? 0) + 1;
      for (const part of own) parts.add(secret.quick(part));
      const entry = { role: person.role, id: idOf(person, secret), common, day: dayOf(person) };
      words.set(aliveWord(entry), 'alive');
      for (const [word, dress] of words) {
        const turn = shared.get(fingerprint(secret.print(word))) ?? 0;
        if (turn >= SHARED) continue;
        shared.set(fingerprint(secret.print(word)), turn + 1);
        records.push(record(secret.print(turnOf(word, turn)), { ...entry, dress }));
      }
    },
    done: () => sealedFrom(records, gateFor(parts), secret, counts, expires),
  };
}

/**
 * One word a person that says they are still on the list: taking it away silences every dress of theirs, those
 * included that nobody remembers when removing them by name.
 */
export function aliveWord({ role, id }: Pick<Entry, 'role' | 'id'>): string {
  return `a:${role}:${id}`;
}

/** The n-th person in the same dress has a print of their own: the block does not show which dress is common. */
export function turnOf(word: string, turn: number): string {
  return turn === 0 ? word : `${word}~${turn}`;
}

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
  return { ...written(records, gate, first.check, 0), made, expires, counts };
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
  const bytes = written([...recordsOf(block)], block.gate, block.check, 0);
  return { ...sealed, ...bytes, counts: { ...sealed.counts, [person.role]: left } };
}

/** A key fits the list it was made with, and no other. */
export function fits(sealed: Sealed, key: string): boolean {
  const block = viewOf(fromBase64(sealed.block));
  const check = secretOf(key).print('check');
  return !!block && block.check.every((byte, i) => byte === check[i]);
}

function idOf(person: Pick<ListedPerson, 'name' | 'role'>, secret: Secret): number {
  const name = wordsOf(normalForm(person.name)).map((w) => w.text);
  const print = secret.print(`id:${person.role}:${name.join(' ')}`);
  return print[0]! | (print[1]! << 8) | (print[2]! << 16);
}

/** The day a role turns on: a pupil's last of August, a former pupil's majority, a candidate's end. */
function dayOf(person: ListedPerson): number {
  const written =
    person.role === 'pupil'
      ? person.leaves && `${person.leaves}-08-31`
      : person.role === 'former-pupil'
        ? person.adultFrom
        : person.until;
  const day = written ? Math.round((Date.parse(written) - DAY_ZERO) / 86_400_000) : 0;
  return day > 0 && day < 65_536 ? day : 0;
}

export const DAY_ZERO = Date.UTC(2000, 0, 1);

function sealedFrom(
  records: Record3[],
  gate: Uint8Array,
  secret: Secret,
  counts: Sealed['counts'],
  expires?: string,
): Sealed {
  const check = secret.print('check').slice(0, 8);
  const made = new Date().toISOString().slice(0, 10);
  return { ...written(records, gate, check, decoysFor(records.length)), made, expires, counts };
}

function written(
  records: Record3[],
  gate: Uint8Array,
  check: Uint8Array,
  decoys: number,
): Pick<Sealed, 'lanyard' | 'block'> {
  const noise = new Uint32Array(decoys * 3);
  for (let i = 0; i < noise.length; i += 16_384) crypto.getRandomValues(noise.subarray(i, i + 16_384));
  const all = [...records];
  for (let i = 0; i < noise.length; i += 3) all.push([noise[i]!, noise[i + 1]!, noise[i + 2]!]);
  all.sort((a, b) => a[0] - b[0]);
  const { bytes, block } = emptyBlock(all.length, gate.length);
  block.check.set(check);
  block.gate.set(gate);
  all.forEach(([head, low, high], i) => {
    block.heads[i] = head;
    block.lows[i] = low;
    block.highs[i] = high;
  });
  return { lanyard: 1, block: toBase64(bytes) };
}

/** Up to the next eighth of a power of two, and never a small list: the length says little about how many there are. */
function decoysFor(count: number): number {
  const step = Math.max(256, 2 ** Math.floor(Math.log2(count + 1)) / 8);
  return Math.ceil((count + step / 2) / step) * step - count;
}

/** Thirty-two bits for each part: three strangers in a hundred get through. */
function gateFor(parts: ReadonlySet<number>): Uint8Array {
  const bits = 2 ** Math.ceil(Math.log2(Math.max(64, parts.size) * 32));
  const gate = new Uint8Array(bits / 8);
  for (const part of parts) gate[(part % bits) >> 3]! |= 1 << (part & 7);
  return gate;
}

function* recordsOf(block: Block): Generator<Record3> {
  for (let i = 0; i < block.count; i++) yield [block.heads[i]!, block.lows[i]!, block.highs[i]!];
}

/** Somebody on both lists has the same records in both. */
function onceEach(blocks: readonly Block[]): Record3[] {
  const seen = new Map<string, Record3>();
  for (const block of blocks) for (const one of recordsOf(block)) seen.set(one.join(), one);
  return [...seen.values()];
}

function fingerprint(print: Uint8Array): number {
  return (
    (print[0]! | (print[1]! << 8) | (print[2]! << 16)) * 0x1000000 +
    (print[3]! | (print[4]! << 8) | (print[5]! << 16))
  );
}

export type { Entry };
