import { blockOf, type KeptList, keep, keyOf, type List, sealedOf } from '../lists/kept.ts';
import type { ListedPerson } from '../people/listed.ts';
import { markOf, merging, newKey, type Sealed, sealerWith } from '../people/seal.ts';
import { inSlices, type Steps } from '../people/steps.ts';
import { given, listsOf, ownMark } from '../storage.ts';

/** How far a long list is. */
export interface Sealing {
  done: number;
  of: number;
}

let now: Sealing | undefined;

export function sealingNow(): Sealing | undefined {
  return now;
}

/** Seals names under the key of this device. Undefined: that key is not here, the lists are locked. */
export async function sealedHere(
  people: readonly ListedPerson[],
  beside?: KeptList,
): Promise<List | undefined> {
  const key = await ownKey();
  if (!key) return undefined;
  try {
    return { sealed: await inSlices(sealing(people, key, beside && (await blockOf(beside)))), key };
  } finally {
    now = undefined;
  }
}

/** A new list under the key of one that is kept, as one with it. */
export async function joinedTo(kept: KeptList, fresh: List): Promise<KeptList> {
  const before = await sealedOf(kept);
  if (!before || !fresh.key) return keep(fresh);
  return keep({ ...fresh, sealed: await inSlices(merging(before, fresh.sealed, fresh.key)) });
}

function* sealing(
  people: readonly ListedPerson[],
  key: string,
  beside: Uint8Array | undefined,
): Steps<Sealed> {
  const sealer = sealerWith(key, undefined, beside);
  for (const [i, person] of people.entries()) {
    sealer.add(person);
    now = { done: i + 1, of: people.length };
    yield;
  }
  return yield* sealer.finishing();
}

async function ownKey(): Promise<string | undefined> {
  const mark = await ownMark.getValue();
  const known = mark ? await keyOf(mark) : undefined;
  const needed = listsOf(await given.getValue()).some((list) => list.mark === mark);
  // Without a list that it opens, a key that is not here is not missed.
  if (known || needed) return known;
  const key = newKey();
  await ownMark.setValue(markOf(sealerWith(key).done()));
  return key;
}
