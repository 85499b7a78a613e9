import type { DeclaredLink } from '../core/declared.ts';
import type { PlatformId } from '../core/person.ts';
import type { Permission, Times, Weekday } from '../core/school.ts';
import type { Lang } from '../core/text.ts';

/** Whom a link is about: by name, by profile ("instagram:katie.s"), or both. */
export interface OwnLink extends DeclaredLink {
  id: string;
  name?: string;
  profiles?: readonly string[];
  /** Profiles of that name where an act was aimed at one, until the person says who it is. */
  met?: readonly string[];
  /** Somebody else of the same name. */
  others?: readonly string[];
}

export interface OwnPermission extends Permission {
  id: string;
}

/** Use for work that somebody has approved: working hours are quiet while it lasts. */
export interface ProfessionalUse {
  id: string;
  what?: string;
  from: string;
  until: string;
  agreedBy?: string;
}

/** Where one's own week is not the school's. */
export interface OwnHours {
  /** A day that is named takes the place of the school's; an empty one is not worked. */
  days?: Partial<Record<Weekday, readonly Times[]>>;
  /** Instead of the school's breaks. */
  breaks?: readonly Times[];
  /** Work in the middle of a break: lunch duty. */
  duties?: Partial<Record<Weekday, readonly Times[]>>;
}

/** What each member of staff decides for themself: never in the school's file, never reachable by policy. */
export interface Own {
  links: readonly OwnLink[];
  permissions: readonly OwnPermission[];
  professional: readonly ProfessionalUse[];
  hours?: OwnHours;
  language?: Lang;
  /** Off, until the person turns it on. */
  diary: boolean;
  /** Ask the browser's own language model too, where the rules are silent. Off, until the person consents. */
  secondOpinion?: boolean;
  /** Which policy was read and acknowledged: "oakfield 2026-09-01". */
  read?: { policy: string; at: number };
  /** The day of the last change, by platform. */
  passwords: Readonly<Record<PlatformId, string>>;
  /** Steps of the check-up that are done: "facebook/tagging". */
  checkup: Readonly<Record<string, number>>;
  /** No account there. */
  without: readonly PlatformId[];
  /** The school's accounts that this person looks after: "facebook:hafodlaneprimary". */
  looksAfter: readonly string[];
}

export const nothingOwn: Own = {
  links: [],
  permissions: [],
  professional: [],
  diary: false,
  passwords: {},
  checkup: {},
  without: [],
  looksAfter: [],
};
