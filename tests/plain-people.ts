import type { Match, People, Person, Role } from '../src/core/person.ts';
import { fold, tokensOf } from '../src/text/tokens.ts';
import { samplePeople } from './sample-school.ts';

type Listed = { name: string; profiles?: readonly string[]; adultFrom?: string; until?: string };

const roles: readonly (readonly [Role, readonly Listed[]])[] = [
  ['pupil', samplePeople.pupils],
  ['former-pupil', samplePeople.formerPupils],
  ['parent', samplePeople.parents],
  ['staff', samplePeople.staff],
  ['governor', samplePeople.governors],
  ['candidate', samplePeople.candidates],
];

/** The sample people by name and profile, in clear: what rules are tried over. */
export const plainPeople: People = {
  ask: (person) => roles.flatMap(([role, list]) => list.flatMap((l) => matched(l, role, person))),
  inText: (text) => roles.flatMap(([role, list]) => list.flatMap((l) => foundIn(l, role, text))),
};

function matched(listed: Listed, role: Role, { name, handle, id, platform }: Person): Match[] {
  const profiles = [handle, id].filter((p) => p !== undefined).map((p) => p.replace(/^@/, ''));
  const known = profiles.some((p) => listed.profiles?.includes(`${platform}:${p}`));
  const same = name !== undefined && sorted(name) === sorted(listed.name);
  return known || same ? [match(listed, role)] : [];
}

function foundIn(listed: Listed, role: Role, text: string) {
  const words = tokensOf(listed.name).map((t) => t.word);
  const tokens = tokensOf(text);
  return tokens.flatMap((token, i) => {
    const handle =
      token.mark === '@' && listed.profiles?.some((p) => p.endsWith(`:${token.text.slice(1).toLowerCase()}`));
    if (handle) return [{ ...match(listed, role), span: [token.from, token.to] as const }];
    if (!words.every((w, n) => tokens[i + n]?.word === w)) return [];
    return [{ ...match(listed, role), span: [token.from, tokens[i + words.length - 1]!.to] as const }];
  });
}

function match({ name, adultFrom, until }: Listed, role: Role): Match {
  return { role, tier: 'strong', key: `${role}:${name}`, adultFrom, until };
}

function sorted(name: string): string {
  return tokensOf(fold(name))
    .map((t) => t.word)
    .sort()
    .join(' ');
}
