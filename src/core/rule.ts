import type { Action, ActionKind, Audience } from './action.ts';
import type { Concern } from './concern.ts';
import type { Account, Match, People, PlatformId } from './person.ts';
import type { Pack } from './policy.ts';
import type { OfficialAccount, School } from './school.ts';
import type { Lang, Span, Words } from './text.ts';
import type { Finding, Level } from './verdict.ts';

/** File name under src/rules. */
export type RuleId = string;

/** Everything a rule may look at, beside the act. */
export interface Context {
  platform: PlatformId;
  account: Account;
  /** Set when the acting account is one of the school's own. */
  official?: OfficialAccount;
  audience: Audience;
  school: School;
  people: People;
  at: Date;
  /** Is this the school's (or the person's own) working time, and is its use for work just now? */
  time: { working: boolean; until?: number; authorised?: boolean };
  /** What the school's file or its pack sets for this rule. */
  options: Readonly<Record<string, unknown>>;
}

/** What a rule saw. The judge turns it into a finding, with level and clause. */
export interface Sighting {
  spans?: readonly Span[];
  person?: Match;
  /** Where that person is named. */
  name?: Span;
  /** Steps firmer (+) or milder (-) than the rule usually is: a possible match is -1. */
  weight?: number;
  /** The rule cannot tell, or it is a small matter: it stays a note, whoever may see it. */
  unsure?: boolean;
  /** The words may mean it, or not: said with a Perhaps. */
  perhaps?: boolean;
  variant?: string;
  /** What makes it the same cause tomorrow; the person's key or the words by default. */
  cause?: string;
}

/** How a warning speaks. `{person}` in a text stands for the covered name. */
export interface Wording {
  /** One line: "This looks like a pupil". */
  headline: string;
  /** One sentence: what you are about to do, and why it matters. */
  why: string;
  /** Whose name `{person}` covers: whom the act is aimed at, or who is named in its words. */
  person?: 'named';
  /** What to ask oneself first: pictures cannot be read for one. */
  asks?: readonly string[];
  /** The next best steps, plainest first. At most three. */
  better: readonly string[];
  /** Where the warning can lead: a path of "Report a concern". */
  leads?: Concern;
}

/** What a wording may draw on. */
export interface Told {
  finding: Finding;
  action: Action;
  school: School;
  pack: Pack;
  audience: Audience;
  platformName: string;
}

/** A situation that a rule must speak or stay silent in, over the sample school of tests/sample-school.ts. */
export interface Example {
  /** Reads as a sentence about school life. */
  name: string;
  action: Action;
  platform?: PlatformId;
  account?: Account;
  /** "2026-11-20T10:40:00Z"; a Friday in term by default. */
  at?: string;
  /** Laid over the sample school, top-level key by key. */
  school?: Partial<School>;
  /** Level expected; any by default. */
  level?: Level;
  /** Words expected to be marked. */
  marks?: readonly string[];
}

export interface Rule {
  id: RuleId;
  title: Words;
  /** Acts it looks at. */
  on: readonly ActionKind[];
  /** How firm it usually is, when a school only switches it on. */
  level: Level;
  /** Rules about words weigh more in public: a note becomes a warning. Rules about rights are on a person's side: never more than a note. */
  about: 'people' | 'words' | 'pictures' | 'time' | 'account' | 'rights';
  check(action: Action, context: Context): Sighting | undefined;
  words: Record<Lang, (told: Told) => Wording>;
  /** What may be said to carry on, at `reason`. */
  reasons?: readonly { id: string; words: Words }[];
  examples: { speaks: readonly Example[]; silent: readonly Example[] };
}

/** Gives a rule its type and nothing else. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
