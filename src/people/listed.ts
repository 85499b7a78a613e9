import type { Role } from '../core/person.ts';

/** Somebody on the school's list, in clear: only ever in the office's own file and while sealing. */
export interface ListedPerson {
  name: string;
  nicknames?: readonly string[];
  /** "instagram:katie.s", "facebook:100077" */
  profiles?: readonly string[];
  role: Role;
  /** A pupil drops out by themself after the summer of this year. */
  leaves?: number;
  /** A former pupil is grown up from this day on. */
  adultFrom?: string;
  /** A candidate counts until this day. */
  until?: string;
  /** The name is also an ordinary word. Some are known to be without saying so. */
  common?: boolean;
}

/** In the order of their codes in a sealed block: only ever add at the end. */
export const ROLES: readonly Role[] = ['pupil', 'former-pupil', 'parent', 'staff', 'governor', 'candidate'];
