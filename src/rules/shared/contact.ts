import { type Action, personOf } from '../../core/action.ts';
import type { Match, People, Person, Role } from '../../core/person.ts';
import type { Sighting } from '../../core/rule.ts';

/** Acts so close that a possible match speaks without a second cue. */
const CLOSE: readonly Action['kind'][] = ['accept', 'message', 'tag'];

/** Everybody whom an act reaches. */
export function reached(action: Action): readonly Person[] {
  if (action.kind === 'message' && 'group' in action.to) return action.to.people ?? [];
  const person = personOf(action);
  return person ? [person] : [];
}

/** The surest match of this role among those reached; a possible one weighs a step less. */
export function contactWith(role: Role, action: Action, people: People): Sighting | undefined {
  const matches = reached(action).flatMap((person) =>
    people.ask(person).filter((m) => m.role === role && maySpeak(m, person, action)),
  );
  const match = matches.find((m) => m.tier === 'strong') ?? matches[0];
  if (!match) return undefined;
  return match.tier === 'strong' ? { person: match } : { person: match, weight: -1, variant: 'possible' };
}

function maySpeak(match: Match, person: Person, action: Action): boolean {
  return match.tier === 'strong' || CLOSE.includes(action.kind) || !!person.cues?.length;
}
