import type { ActionKind } from './action.ts';
import type { RuleId } from './rule.ts';
import type { Words } from './text.ts';
import type { Level } from './verdict.ts';
import type { Tells } from './whom.ts';

/** What answers a clause that no single act can: parts of the product, by name. */
export const FLOWS = [
  'account-checkup',
  'password-age',
  'policy-read',
  'report-concern',
  'record',
  'justification',
  'declared-links',
  'permissions',
  'professional-use',
  'official-accounts',
  'roundup',
  'channels',
  'linked-documents',
  'consequence',
  'policy-view',
  'own-sites',
] as const;
export type Flow = (typeof FLOWS)[number];

/** One clause of a school's policy, in our own words, and what answers it. */
export interface Clause {
  /** "OPS-G.1" */
  id: string;
  /** The heading it stands under: "Guidance for staff". */
  where: Words;
  /** What it asks, as a warning would quote it. */
  what: Words;
  how: 'live' | 'checkup' | 'report' | 'setup' | 'outside';
  rules: readonly RuleId[];
  flows?: readonly Flow[];
  /** Only for these acts; all acts of the rule by default. */
  on?: readonly ActionKind[];
  /** Only for these kinds of what the rule sees, where it sees several: "shortened" of a link. */
  when?: readonly string[];
  /** Why a browser cannot see it, for `outside`. */
  reason?: Words;
  /** Added by the school itself, in its own file. */
  own?: boolean;
}

/** A school policy as configuration: data only. */
export interface Pack {
  id: string;
  title: Words;
  /** Where it comes from: the school, the document, its date. */
  source: { school: string; title: string; date?: string; reviewDue?: string; author?: string };
  /** Rules it switches on; what is not named is off. */
  levels: Readonly<Record<RuleId, Level>>;
  options?: Readonly<Record<RuleId, Readonly<Record<string, unknown>>>>;
  clauses: readonly Clause[];
  /** Whom it says to tell of what; see whom.ts for what it leaves open. */
  tells?: Tells;
  /** Sites that it names, as they are called today. */
  sites?: readonly string[];
  /** Documents that it is read with; a school's file may say where they are. */
  readWith?: readonly Words[];
  /** What the policy says of a breach; every warning may carry it. */
  consequence?: Words;
}

/** Gives a pack its type and nothing else. */
export function definePack(pack: Pack): Pack {
  return pack;
}

/** Gives clauses that stand in a file of their own their type and nothing else. */
export function defineClauses(clauses: readonly Clause[]): readonly Clause[] {
  return clauses;
}

/** A school that switches rules on one by one. */
export const noPack: Pack = definePack({
  id: 'none',
  title: { en: 'No policy pack', cy: 'Dim pecyn polisi' },
  source: { school: '', title: '' },
  levels: {},
  clauses: [],
});
