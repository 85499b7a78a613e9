import type { PlatformId } from './person.ts';
import type { PlatformMap } from './platform.ts';
import type { Lang } from './text.ts';
import type { Level } from './verdict.ts';

/** A name of the school; `common` when the word has other meanings and needs a second cue. */
export type SchoolName = string | { text: string; common?: boolean };

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** From and to, "08:30", in the school's own zone. */
export type Times = readonly [from: string, to: string];

export interface Hours {
  zone?: string;
  days?: Partial<Record<Weekday, readonly Times[]>>;
  breaks?: readonly Times[];
  terms?: readonly { from: string; to: string }[];
  closed?: readonly string[];
}

export interface Contact {
  name?: string;
  email?: string;
  telephone?: string;
}

export interface OfficialAccount {
  platform: PlatformId;
  handle: string;
  approvedBy?: string;
  administrators?: readonly string[];
  roundup?: Weekday;
}

export interface Permission {
  event?: string;
  person?: string;
  place?: string;
  from: string;
  until: string;
  agreedBy?: string;
}

/** A clause that a school adds to its pack, in its own words, bound to rules that exist. */
export interface OwnClause {
  /** "HLPS-1" */
  id: string;
  /** The heading it stands under. */
  where?: string;
  what: string;
  /** The same in Welsh. */
  whatCy?: string;
  rules: readonly string[];
}

/** The school file as rules see it: checked, merged, without the people. See src/school. */
export interface School {
  school: {
    name: string;
    alsoKnownAs?: readonly SchoolName[];
    handles?: Readonly<Record<PlatformId, readonly string[]>>;
    domains?: readonly string[];
    telephone?: string;
    place?: { postcode?: string; latitude?: number; longitude?: number; radius?: number };
    linkedBodies?: readonly string[];
    events?: readonly string[];
    /** What only its people say for their work: a class, a building, a system. */
    words?: readonly string[];
  };
  policy?: {
    pack?: string;
    title?: string;
    date?: string;
    reviewDue?: string;
    text?: string;
    levels?: Readonly<Record<string, Level>>;
    options?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    links?: readonly { title: string; url: string }[];
    clauses?: readonly OwnClause[];
  };
  contacts?: {
    head?: Contact;
    safeguarding?: Contact;
    lineManager?: Contact;
    channels?: readonly string[];
  };
  hours?: Hours;
  accounts?: readonly OfficialAccount[];
  permissions?: readonly Permission[];
  device?: 'personal' | 'school';
  noList?: boolean;
  unlock?: 'stay' | 'each-session';
  locked?: readonly string[];
  /** How long policy that was taken away stays in force; 14 when not said. */
  graceDays?: number;
  /** The office keeps the consents for pictures: the question about it is not asked. */
  consentHandledBySchool?: boolean;
  /** Mended platform maps, laid over the built-in ones. */
  platforms?: Readonly<Record<PlatformId, Partial<PlatformMap>>>;
  language?: Lang;
}
