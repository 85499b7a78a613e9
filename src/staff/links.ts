import type { Declared } from '../core/declared.ts';
import type { Person } from '../core/person.ts';
import { normalForm } from '../people/normal.ts';
import { handleOf, profileOf } from '../people/profiles.ts';
import type { OwnLink } from './own.ts';

/** The links that count on this day, ready to be asked. */
export function declaredOn(links: readonly OwnLink[], today: string): Declared {
  const counting = links.filter((link) => countsOn(link, today));
  return (person) => counting.find((link) => isAbout(link, person));
}

export function countsOn({ on, until }: Pick<OwnLink, 'on' | 'until'>, today: string): boolean {
  return on <= today && today <= until;
}

/**
 * Stricter than the school's list, for here a mistake would be silence: the profile itself, or the very same
 * name where no profile is declared on that site.
 */
function isAbout(link: OwnLink, person: Person): boolean {
  const there = (link.profiles ?? [])
    .map(profileOf)
    .filter((profile) => profile !== undefined && profile.platform === person.platform);
  if (there.length) {
    const own = [person.handle, person.id].map((name) => name && handleOf(name));
    return there.some((profile) => own.includes(profile?.name));
  }
  const declared = nameOf(link.name);
  return declared !== '' && declared === nameOf(person.name);
}

/** In small letters and in any order: "SMITH, Katie" is Katie Smith. */
function nameOf(name = ''): string {
  const words = normalForm(name).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.length < 2 ? '' : words.sort().join(' ');
}
