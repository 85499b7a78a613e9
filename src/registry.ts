import type { Pack } from './core/policy.ts';
import type { Rule } from './core/rule.ts';

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
