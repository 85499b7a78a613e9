import type { Span } from './text.ts';

/** Folder name under src/platforms. */
export type PlatformId = string;

/**
 * Someone as a platform shows them. A handle or id is the person;
 * the display name is only what they call themselves.
 */
export interface Person {
  platform?: PlatformId;
  id?: string;
  handle?: string;
  name?: string;
  /** What the visible profile gives away: "age:15", "bio:Year 9", "mutual:3". */
  cues?: readonly string[];
  /** Names shown as friends in common. The worker counts the listed ones ("mutual:2") and forgets them. */
  mutuals?: readonly string[];
}

/** Whom the account on the screen belongs to: the person at the keyboard. */
export interface Account {
  handle?: string;
  id?: string;
  name?: string;
  /** Open to the public (true) or closed (false), where the page shows it. */
  open?: boolean;
  /** Who is at the keyboard behind an account of the school, where the page shows it. */
  by?: string;
  /** They look after it: said by themselves, in their own settings. */
  administers?: boolean;
  /** The profile named the school when a page last showed it: found and kept by the worker. */
  namesSchool?: boolean;
}

/** What the school's list says somebody is. */
export type Role = 'pupil' | 'former-pupil' | 'parent' | 'staff' | 'governor' | 'candidate';

/** How sure the list is: `possible` speaks only with a second cue or a close act. */
export type Tier = 'strong' | 'possible';

/** Somebody on the school's list, as far as the sealed list gives away. */
export interface Match {
  role: Role;
  tier: Tier;
  /** Same listed person and dress, same key: to remember silences by. Says nothing readable. */
  key: string;
  /** Possible by a first name and an initial only: every second stranger is that. */
  half?: boolean;
  /** A former pupil is grown up from this day on (2027-03-01). */
  adultFrom?: string;
  /** A candidate counts until this day. */
  until?: string;
  /** The listed name is also an ordinary word: in running text it needs capitals, @ or #. */
  common?: boolean;
}

/** The school's people. Can be asked, never read. */
export interface People {
  ask(person: Person): readonly Match[];
  /** Strong: full names, @handles, #forms. Possible: a pupil's first name, a title with a surname; they need a cue. */
  inText(text: string): readonly (Match & { span: Span })[];
  /** A list is there and nobody has brought its key yet: silence says nothing. */
  locked?: boolean;
}

/** A school that keeps no list. */
export const nobody: People = { ask: () => [], inText: () => [] };
