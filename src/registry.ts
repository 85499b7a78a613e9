import { noPack, type Pack } from './core/policy.ts';
import type { Rule } from './core/rule.ts';
import type { OwnClause, School } from './core/school.ts';

/** Every rule there is: a file in src/rules is one. */
export const rules: readonly Rule[] = Object.values(
  import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'default' }),
);

/** Every policy pack by id: a file in src/policies is one. */
export const packs: Readonly<Record<string, Pack>> = Object.fromEntries(
  Object.values(import.meta.glob<Pack>('./policies/*.ts', { eager: true, import: 'default' })).map((p) => [
    p.id,
    p,
  ]),
);

/** The pack that a school has chosen, with the clauses of its own before those of the pack. */
export function packOf({ policy }: Pick<School, 'policy'>): Pack {
  const pack = packs[policy?.pack ?? 'none'] ?? noPack;
  const own = policy?.clauses ?? [];
  if (!own.length) return pack;
  return {
    ...pack,
    levels: { ...Object.fromEntries(own.flatMap(switchedOn)), ...pack.levels },
    clauses: [...own.map(asClause), ...pack.clauses],
  };
}

/** A rule that no clause of the pack asks for speaks as it usually does. */
function switchedOn({ rules: named }: OwnClause) {
  return rules.filter((rule) => named.includes(rule.id)).map(({ id, level }) => [id, level] as const);
}

function asClause({ id, where, what, whatCy, rules: named }: OwnClause): Pack['clauses'][number] {
  return {
    id,
    where: { en: where ?? 'Our own clause', cy: where ?? 'Ein cymal ein hunain' },
    how: named.length ? 'live' : 'setup',
    rules: named,
    flows: named.length ? undefined : ['policy-view'],
    what: { en: what, cy: whatCy ?? what },
    own: true,
  };
}
