import { openSealed } from '../src/people/open.ts';
import { newKey, seal } from '../src/people/seal.ts';
import { listed } from '../src/school/people.ts';
import { samplePeople } from './sample-school.ts';

/** The sample people as the extension has them: sealed, and opened to be asked. */
const key = newKey();
export const sealedPeople = openSealed([seal(listed(samplePeople), key)], key, new Date('2026-11-20'));
