import type { DeclaredLink, Standing } from './declared.ts';
import type { Role, Tier } from './person.ts';
import type { RuleId } from './rule.ts';
import type { Span } from './text.ts';

/** How firmly the policy speaks, quietest first. What each one looks like: PRODUCT, "The moment of warning". */
export const LEVELS = ['off', 'note', 'warn', 'reason', 'stop'] as const;
export type Level = (typeof LEVELS)[number];

/** What one rule has to say about one act. */
export interface Finding {
  rule: RuleId;
  level: Level;
  /** The clause of the policy that asks for it: "OPS-G.1". */
  clause?: string;
  /** Where in the words of the act, for highlighting. */
  spans: readonly Span[];
  /** Only for rules about people. */
  person?: { role: Role; tier: Tier };
  /** Where that person is named in the words of the act. */
  name?: Span;
  /** It is about somebody whom the person has declared. */
  declared?: DeclaredLink & { standing: Standing };
  /** The words may mean it, or not: said with a Perhaps. */
  perhaps?: boolean;
  /** Which of the rule's wordings fits ("possible", "hashtag"); the rule knows its own. */
  variant?: string;
  /** Same person or same words, same cause: what "not twice a day" and "this is wrong" remember. */
  cause: string;
}

export interface Verdict {
  /** The firmest of the findings. */
  level: Level;
  /** Firmest first. */
  findings: readonly Finding[];
  /** When the clock alone may change the answer (a lesson begins), in ms since 1970. */
  until?: number;
}

export const silence: Verdict = { level: 'off', findings: [] };

/** Is `level` at least as firm as `other`? */
export function atLeast(level: Level, other: Level): boolean {
  return LEVELS.indexOf(level) >= LEVELS.indexOf(other);
}

/** Does the act have to wait for a decision? */
export function holds(level: Level): boolean {
  return atLeast(level, 'warn');
}
