import type { Role } from '../core/person.ts';
import { record, viewOf } from './block.ts';
import { wardrobeOf } from './dresses.ts';
import { gateFor } from './gate.ts';
import { adultFromLeaving } from './grown-up.ts';
import type { ListedPerson } from './listed.ts';
import { aliveWord, freeId, ownerWord, placeWord, turnOf } from './numbers.ts';
import { newKey, secretOf } from './secret.ts';
import { finish, type Steps } from './steps.ts';
import { decoysFor, newBook, writing } from './write.ts';

export { countingIn, fits, markOf, markUnder, merge, merging, without } from './change.ts';
export { newKey };

/** People as staff receive them: says how many there are and no more. See carried.ts for how it travels. */
export interface Sealed {
  lanyard: 1;
  /** The day it was made, "2026-09-01". */
  made: string;
  /** Not used after this day. */
  expires?: string;
  counts: Partial<Record<Role, number>>;
  /** See block.ts. */
  block: Uint8Array<ArrayBuffer>;
}

/** Seals people one by one, so that a long list can show how far it is. */
export interface Sealer {
  add(person: ListedPerson): void;
  done(): Sealed;
  /** As `done`, in small steps. */
  finishing(): Steps<Sealed>;
}

/** How many people may share one dress before the rest of them stay out of it. */
export const SHARED = 12;

export function seal(people: readonly ListedPerson[], key: string, expires?: string): Sealed {
  const sealer = sealerWith(key, expires);
  for (const person of people) sealer.add(person);
  return sealer.done();
}

/** `beside`: the bytes of a list that this one will be joined to. */
export function sealerWith(key: string, expires?: string, beside?: Uint8Array): Sealer {
  const secret = secretOf(key);
  const records = newBook();
  const shared = new Map<number, number>();
  const parts = new Set<number>();
  const counts: Sealed['counts'] = {};
  const numbers = { owners: new Map<string, string>(), beside: beside && viewOf(beside) };
  return {
    add(person) {
      const { words, parts: own, common } = wardrobeOf(person);
      if (!words.size) return;
      for (const part of own) parts.add(secret.quick(part));
      const { id, known } = freeId(person, secret, numbers);
      const entry = { role: person.role, id, common, day: dayOf(person) };
      if (!known) {
        const before = counts[person.role] ?? 0;
        counts[person.role] = before + 1;
        words.set(aliveWord(entry), 'alive').set(ownerWord(person), 'owner');
        words.set(placeWord(person.role, before), 'turn');
      }
      for (const [word, dress] of words) {
        const print = secret.print(word);
        const mark = fingerprint(print);
        const turn = shared.get(mark) ?? 0;
        if (turn >= SHARED) continue;
        shared.set(mark, turn + 1);
        records.add(record(turn ? secret.print(turnOf(word, turn)) : print, { ...entry, dress }));
      }
    },
    done: () => finish(finishing()),
    finishing,
  };

  function* finishing(): Steps<Sealed> {
    const check = secret.print('check').slice(0, 8);
    const block = yield* writing({ records, gate: gateFor(parts), check }, decoysFor(records.count));
    const made = new Date().toISOString().slice(0, 10);
    return { lanyard: 1, made, expires, counts, block };
  }
}

/** The day a role turns on: a pupil's last of August, a former pupil's majority, a candidate's end. */
function dayOf(person: ListedPerson): number {
  const written =
    person.role === 'pupil'
      ? person.leaves && `${person.leaves}-08-31`
      : person.role === 'former-pupil'
        ? (person.adultFrom ?? (person.leaves && adultFromLeaving(person.leaves)))
        : person.until;
  const day = written ? Math.round((Date.parse(written) - DAY_ZERO) / 86_400_000) : 0;
  return day > 0 && day < 65_536 ? day : 0;
}

export const DAY_ZERO = Date.UTC(2000, 0, 1);

function fingerprint(print: Uint8Array): number {
  return (
    (print[0]! | (print[1]! << 8) | (print[2]! << 16)) * 0x1000000 +
    (print[3]! | (print[4]! << 8) | (print[5]! << 16))
  );
}
