import type { Words } from '../core/text.ts';
import { rules } from '../registry.ts';

/** What a rule is called; its id, should it be one of a later version. */
export function ruleTitle(id: string): Words {
  return rules.find((rule) => rule.id === id)?.title ?? { en: id, cy: id };
}
