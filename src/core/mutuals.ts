import type { Action } from './action.ts';
import type { People, Person } from './person.ts';

/** An act whose people say how many pupils they have in common with the person, and no longer which ("mutual:2"). */
export function withMutualsCounted(action: Action, people: People): Action {
  const counted = (person: Person) => (person.mutuals ? forgotten(person, people) : person);
  if (action.kind === 'message') {
    const { to } = action;
    if ('person' in to) return { ...action, to: { person: counted(to.person) } };
    return { ...action, to: { ...to, people: to.people?.map(counted) } };
  }
  if ('person' in action) return { ...action, person: counted(action.person) };
  return action;
}

function forgotten({ mutuals = [], cues = [], ...person }: Person, people: People): Person {
  const pupils = mutuals.filter((name) => people.ask({ name }).some(isPupil)).length;
  return { ...person, cues: pupils ? [...cues, `mutual:${pupils}`] : cues };
}

/** A namesake by half is no cue; a colleague in common says that somebody is a colleague. */
function isPupil({ role, tier }: { role: string; tier: string }): boolean {
  return tier === 'strong' && (role === 'pupil' || role === 'former-pupil');
}
