import type { Concern } from '../core/concern.ts';
import type { Words } from '../core/text.ts';

/** One step of a path, in the order in which it is best taken. */
export type Step =
  | { is: 'do'; words: Words; about?: Words }
  | { is: 'ring'; words: Words; numbers: readonly { name: Words; number: string }[] }
  /** Whom to tell: the policy and the school's file say. */
  | { is: 'tell'; words: Words }
  /** How a record is made, and what it is good for. */
  | { is: 'record'; words: Words }
  /** The sites' own forms about a child under 13. */
  | { is: 'forms'; words: Words }
  /** What the school may write to the child. */
  | { is: 'refusal'; words: Words }
  | { is: 'cases'; words: Words; cases: readonly { what: Words; answer: Words }[] }
  | { is: 'help'; words: Words; links: readonly { name: Words; address: string }[] };

/** What to do when something happened. */
export interface Path {
  id: Concern;
  /** As it stands in the list: "A pupil has contacted me". */
  title: Words;
  lead: Words;
  /** How an e-mail about it is headed. Says nothing of anybody. */
  subject: Words;
  steps: readonly Step[];
  /** Nothing may be captured or copied. */
  noRecord?: true;
  /** Only where the policy speaks of it. */
  packs?: readonly string[];
}
