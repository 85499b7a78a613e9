import * as z from 'zod/mini';
import { later } from '../core/later.ts';
import type { Role } from '../core/person.ts';
import type { ListedPerson } from '../people/listed.ts';
import { flag, isDay, list, MOST_PEOPLE, must, number, object, text } from './values.ts';
import * as say from './words.ts';

/** `people` of the school file: names in clear, only ever on their way to being sealed. */
export const clearPeople = later(() => {
  const day = z.string().check(
    z.trim(),
    must(isDay, () => say.noPersonDay),
  );
  const profile = text().check(
    must(
      (v) => /^[a-z]+:\S+$/.test(v),
      () => say.noProfile,
    ),
  );

  const person = object({
    name: text(),
    nicknames: z.optional(list(text())),
    profiles: z.optional(list(profile)),
    leaves: z.optional(number(2000, 2200)),
    adultFrom: z.optional(day),
    until: z.optional(day),
    common: z.optional(flag()),
  });

  const persons = z.optional(list(person, MOST_PEOPLE));

  return object({
    pupils: persons,
    formerPupils: persons,
    parents: persons,
    staff: persons,
    governors: persons,
    candidates: persons,
  });
});
export type ClearPeople = z.infer<ReturnType<typeof clearPeople>>;

export const KEY_OF_ROLE: Readonly<Record<Role, keyof ClearPeople>> = {
  pupil: 'pupils',
  'former-pupil': 'formerPupils',
  parent: 'parents',
  staff: 'staff',
  governor: 'governors',
  candidate: 'candidates',
};

/** Everybody in one list, each with their role: what sealing takes. */
export function listed(people: ClearPeople): ListedPerson[] {
  const roles = Object.keys(KEY_OF_ROLE) as Role[];
  return roles.flatMap((role) => (people[KEY_OF_ROLE[role]] ?? []).map((one) => ({ ...one, role })));
}
