import type { People } from '../src/core/person.ts';
import { openSealed } from '../src/people/open.ts';
import { newKey, seal } from '../src/people/seal.ts';
import { type ClearPeople, listed } from '../src/school/people.ts';
import { samplePeople } from './sample-school.ts';

/** The sample people as the extension has them: sealed, and opened to be asked. */
export const sealedPeople = sealedFrom(samplePeople);

export function sealedFrom(people: ClearPeople): People {
  const key = newKey();
  return openSealed([seal(listed(people), key)], key, new Date('2026-11-20'));
}
