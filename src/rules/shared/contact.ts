import { type Action, personOf } from '../../core/action.ts';
import type { Match, Person, Role } from '../../core/person.ts';
import type { Context, Sighting } from '../../core/rule.ts';
import { pupilCues } from '../../text/pupil-cues.ts';

/** Acts so close that a possible match speaks without a second cue. */
const CLOSE: readonly Action['kind'][] = ['accept', 'message', 'tag'];

/** Everybody whom an act reaches. */
export function reached(action: Action): readonly Person[] {
  if (action.kind === 'message' && 'group' in action.to) return action.to.people ?? [];
  const person = personOf(action);
  return person ? [person] : [];
}

/** The surest match of this role among those reached; a possible one weighs a step less. */
export function contactWith(role: Role, action: Action, context: Context): Sighting | undefined {
  const found = reached(action).flatMap((person) =>
    context.people
      .ask(person)
      .filter((m) => m.role === role && maySpeak(m, person, action, context))
      .map((match) => ({ match, cued: hasCue(person, context) })),
  );
  const sure = found.find(({ match }) => match.tier === 'strong');
  const { match, cued } = sure ?? found.find((one) => one.cued || !one.match.half) ?? found[0] ?? {};
  if (!match) return role === 'pupil' ? untold(action, context) : undefined;
  // A like for all to see reaches nobody in private: one speaks of it, and lets it go.
  const passing = action.kind === 'react' && action.on === 'post' ? -2 : 0;
  if (match.tier === 'strong') return { person: match, weight: passing };
  // A first name and an initial alone are half the country's: said, and never in the way.
  return { person: match, weight: passing - 1, variant: 'possible', unsure: match.half && !cued };
}

/** The list is locked: with an act so close that a pupil may be at the other end, that is said once a day. */
function untold(action: Action, { people }: Context): Sighting | undefined {
  const close = action.kind === 'connect' || CLOSE.includes(action.kind);
  if (!people.locked || !close || !reached(action).length) return undefined;
  return { weight: -1, variant: 'locked', cause: 'the list is locked' };
}

function maySpeak(match: Match, person: Person, action: Action, context: Context): boolean {
  return match.tier === 'strong' || CLOSE.includes(action.kind) || hasCue(person, context);
}

function hasCue(person: Person, { school, at }: Context): boolean {
  return pupilCues(person, school, at).length > 0;
}
