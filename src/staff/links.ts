import type { Declared, DeclaredLink } from '../core/declared.ts';
import type { Person } from '../core/person.ts';
import { normalForm } from '../people/normal.ts';
import { handleOf, profileOf } from '../people/profiles.ts';
import type { OwnLink } from './own.ts';

/** The links that count on this day, ready to be asked. */
export function declaredOn(links: readonly OwnLink[], today: string): Declared {
  const counting = links.filter((link) => countsOn(link, today));
  return (person) => {
    for (const link of counting) {
      const about = aboutBy(link, person);
      if (about) return asDeclared(link, about === 'name' && profileShown(person) !== undefined);
    }
    return undefined;
  };
}

export function countsOn({ on, until }: Pick<OwnLink, 'on' | 'until'>, today: string): boolean {
  return on <= today && today <= until;
}

/** Kept with each: a profile that goes by the name of a link, for the person to say whether it is the one they mean. */
export function withMet(links: readonly OwnLink[], person: Person): readonly OwnLink[] | undefined {
  const profile = profileShown(person);
  if (!profile) return undefined;
  let changed = false;
  const after = links.map((link) => {
    const { met = [] } = link;
    if (met.includes(profile) || met.length >= MOST || aboutBy(link, person) !== 'name') return link;
    changed = true;
    return { ...link, met: [...met, profile] };
  });
  return changed ? after : undefined;
}

/** More namesakes than that are no help to anybody. */
const MOST = 3;

/**
 * Stricter than the school's list, for here a mistake would be silence: the profile itself, or the very same
 * name where no profile is declared on that site, and not of somebody who was said to be another.
 */
function aboutBy(link: OwnLink, person: Person): 'profile' | 'name' | undefined {
  const there = (link.profiles ?? []).map(profileOf).filter((one) => one?.platform === person.platform);
  if (there.length) return there.some((one) => isOf(one, person)) ? 'profile' : undefined;
  if ((link.others ?? []).some((other) => isOf(profileOf(other), person))) return undefined;
  const declared = nameOf(link.name);
  return declared !== '' && declared === nameOf(person.name) ? 'name' : undefined;
}

function isOf(profile: ReturnType<typeof profileOf>, { platform, handle, id }: Person): boolean {
  const own = [handle, id].map((name) => name && handleOf(name));
  return profile !== undefined && profile.platform === platform && own.includes(profile.name);
}

/** "instagram:katie.s", where the page shows as much. */
function profileShown({ platform, handle, id }: Person): string | undefined {
  const name = handleOf(handle ?? id ?? '');
  return platform && name ? `${platform}:${name}` : undefined;
}

function asDeclared(link: OwnLink, byName: boolean): DeclaredLink {
  const { relation, approvedBy, on, reference, until } = link;
  return { relation, approvedBy, on, reference, until, ...(byName && { byName }) };
}

/** In small letters and in any order: "SMITH, Katie" is Katie Smith. */
function nameOf(name = ''): string {
  const words = normalForm(name).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return words.length < 2 ? '' : words.sort().join(' ');
}
