import { blockOf, type KeptList, keep, keyOf } from '../../src/lists/kept.ts';
import { openBlocks } from '../../src/people/open.ts';
import { newKey, type Sealed, sealerWith } from '../../src/people/seal.ts';
import { inSlices, type Steps } from '../../src/people/steps.ts';
import { inventedPeople } from './people/invented.ts';

/** Runs inside the extension, with the code that the worker has: lays a list away, and opens it from there. */
export const lists = {
  async layAway(count: number): Promise<KeptList> {
    const key = newKey();
    return keep({ sealed: await inSlices(sealing(count, key)), key });
  },

  /** How long it took until it could be asked. */
  async open(list: KeptList): Promise<number> {
    const began = performance.now();
    const [key, block] = await Promise.all([keyOf(list.mark), blockOf(list)]);
    if (!key || !block) throw new Error('The list is not where it was laid.');
    const people = openBlocks([block], key, new Date());
    const took = performance.now() - began;
    if (!people.ask({ name: inventedPeople(1)[0] }).length) throw new Error('The list knows nobody.');
    return took;
  },
};

function* sealing(count: number, key: string): Steps<Sealed> {
  const sealer = sealerWith(key);
  for (const name of inventedPeople(count)) {
    sealer.add({ name, role: 'pupil' });
    yield;
  }
  return yield* sealer.finishing();
}
