import { type Action, personOf } from './action.ts';
import type { Person } from './person.ts';
import type { RuleId } from './rule.ts';
import type { Level } from './verdict.ts';

export const RELATIONS = [
  'child',
  'grandchild',
  'sibling',
  'niece-nephew',
  'cousin',
  'godchild',
  'family',
  'friend',
  'neighbour',
  'club',
  'other',
] as const;
export type Relation = (typeof RELATIONS)[number];

/** A relation outside school that the member of staff has told the school about. */
export interface DeclaredLink {
  relation: Relation;
  /** Who agreed to it; nobody yet, where it was only declared. */
  approvedBy?: string;
  /** The day it was declared: "2026-09-03". */
  on: string;
  reference?: string;
  /** The last day it counts. */
  until: string;
  /** Known by the name alone, though the page shows a profile: it may be a namesake. */
  byName?: boolean;
}

/** The link to somebody, if there is one that counts today. Links are the person's own: no school's file has any. */
export type Declared = (person: Person) => DeclaredLink | undefined;

/** What a declared link did to a finding: lifted it, or why not. */
export type Standing = 'lifted' | 'stays' | 'at work' | 'not approved';

/** `options['declared-links']` of a pack or a school's file; what is not said stays as it is. */
export interface Lifting {
  /** Once declared, or only once somebody approved it. */
  lifts?: 'declared' | 'approved' | 'never';
  /** Not in the working day, nor on the school's equipment. */
  when?: 'always' | 'outside-work';
}

/** Contact that a link may speak for. A disappearing chat stays one, whoever it is with. */
export const LIFTABLE: readonly RuleId[] = [
  'pupil-contact',
  'former-pupil-contact',
  'parent-contact',
  'possible-pupil',
  'incoming-contact',
];

export function standingOf(link: DeclaredLink, { lifts, when }: Lifting, work: boolean): Standing {
  if (lifts !== 'declared' && lifts !== 'approved') return 'stays';
  if (lifts === 'approved' && !link.approvedBy) return 'not approved';
  return work && when === 'outside-work' ? 'at work' : 'lifted';
}

/** A lifted contact is a note. What a school stops by its own file, it stops for everybody. */
export function liftedLevel(level: Level, standing: Standing): Level {
  return standing === 'lifted' && level !== 'stop' ? 'note' : level;
}

export function linkIn(action: Action, declared: Declared): DeclaredLink | undefined {
  return peopleOf(action)
    .map(declared)
    .find((link) => link !== undefined);
}

/** The same act without those declared: what it means for the others. Undefined when nobody else is reached. */
export function withoutDeclared(action: Action, declared: Declared): Action | undefined {
  if (action.kind !== 'message' || !('group' in action.to)) return undefined;
  const people = action.to.people?.filter((person) => !declared(person));
  return people?.length ? { ...action, to: { ...action.to, people } } : undefined;
}

function peopleOf(action: Action): readonly Person[] {
  if (action.kind === 'message' && 'group' in action.to) return action.to.people ?? [];
  const person = personOf(action);
  return person ? [person] : [];
}
