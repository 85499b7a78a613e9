import type { Concern } from '../core/concern.ts';
import type { Path } from './path.ts';
import { child, closeness, pupilContact } from './paths/contact.ts';
import { grooming, images, underThirteen } from './paths/harm.ts';
import { disclosure } from './paths/heads.ts';
import { bullying, colleague, pageAbuse, workingDay } from './paths/staff.ts';

/** What "Report a concern" offers, in the order in which it is read. */
export const paths: readonly Path[] = [
  pupilContact,
  closeness,
  child,
  grooming,
  images,
  bullying,
  pageAbuse,
  colleague,
  workingDay,
  underThirteen,
  disclosure,
];

/** Those that this policy knows of. */
export function pathsFor(pack: string): readonly Path[] {
  return paths.filter((path) => path.packs?.includes(pack) ?? true);
}

export function pathOf(concern: Concern): Path {
  const path = paths.find(({ id }) => id === concern);
  if (!path) throw new Error(`There is no path for ${concern}.`);
  return path;
}
