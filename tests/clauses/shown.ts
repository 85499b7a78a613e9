import type { RuleId } from '../../src/core/rule.ts';
import type { Level } from '../../src/core/verdict.ts';

/** An example of a rule, by its name in src/rules/<rule>.ts, that shows a clause at work, and one that shows its end. */
export interface Shown {
  clause: string;
  rule: RuleId;
  speaks: string;
  level: Level;
  silent: string;
}

/** Every clause at work, pack by pack: a file here is one. */
export const shown: readonly Shown[] = Object.values(
  import.meta.glob<readonly Shown[]>(['./*.ts', '!./shown.ts', '!./flows.ts', '!./table.ts'], {
    eager: true,
    import: 'default',
  }),
).flat();
