import type { People } from '../../../src/core/person.ts';
import { openSealed } from '../../../src/people/open.ts';
import { newKey, seal } from '../../../src/people/seal.ts';
import type { Figure } from '../figure.ts';
import { plain, rivalsOver } from './rivals.ts';
import { HALF_SAID, type NameSet, nameSets, type Shown } from './sets.ts';

const key = newKey();

/** How rightly the list answers, beside what a plainer extension would do with the same names in clear. */
export function quality(folder: string, say: (line: string) => void): Figure[] {
  const sets = nameSets(folder, say);
  for (const set of sets) for (const line of beside(set)) say(line);
  return [...sets.flatMap(figuresOf), halfSaid(sets)];
}

function figuresOf(set: NameSet): Figure[] {
  const people = listOf(set.listed);
  const [hit, wrong] = [rates(people, set.theirs), rates(people, set.strangers)];
  const how = `${set.listed.length} listed, ${set.theirs.length} of theirs, ${set.strangers.length} strangers`;
  const tiers = [
    { tier: 'strong', found: hit.strong, wrongly: wrong.strong, goal: set.goals.strong },
    { tier: 'all tiers', found: hit.any, wrongly: wrong.any, goal: set.goals.all },
  ];
  // The goals are said as misses, so that less is better everywhere.
  return tiers.flatMap(({ tier, found, wrongly, goal }) => [
    { what: `${set.what}, ${tier}: missed`, value: 100 - found, unit: '%', atMost: goal?.[0], how },
    { what: `${set.what}, ${tier}: false alerts`, value: wrongly, unit: '%', atMost: goal?.[1], how },
  ]);
}

function halfSaid(sets: readonly NameSet[]): Figure {
  const people = listOf(sets.flatMap((set) => set.listed));
  return {
    what: 'first name and initial alone: strong',
    value: rates(people, HALF_SAID).strong,
    unit: '%',
    atMost: 0,
    how: `${HALF_SAID.length} handles such as “jack_r08”`,
  };
}

function beside(set: NameSet): string[] {
  const share = (says: (asked: string) => boolean, shown: readonly Shown[]) =>
    (100 * shown.filter(({ name, handle }) => says(plain(name ?? handle ?? ''))).length) / shown.length;
  return rivalsOver(set.listed.map(plain)).map(({ name, says }) => {
    const [found, wrongly] = [share(says, set.theirs), share(says, set.strangers)];
    return `${set.what}, beside it ${name}: ${(100 - found).toFixed(1)} % missed, ${wrongly.toFixed(2)} % false alerts`;
  });
}

/** In per cent. */
function rates(people: People, shown: readonly Shown[]): { strong: number; any: number } {
  const tiers = shown.map((person) => people.ask({ platform: 'instagram', ...person })[0]?.tier);
  const share = (n: number) => (100 * n) / shown.length;
  return {
    strong: share(tiers.filter((tier) => tier === 'strong').length),
    any: share(tiers.filter((tier) => tier).length),
  };
}

function listOf(names: readonly string[]): People {
  const people = names.map((name) => ({ name, role: 'pupil' as const }));
  return openSealed([seal(people, key)], key);
}
