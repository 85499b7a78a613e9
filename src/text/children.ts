import type { Span } from '../core/text.ts';
import { findIn, has, phrases, type Sentence } from './phrases.ts';
import { isOfEyes, MEMORY } from './pupils.ts';
import { A_CHILD, AT_OUR_SCHOOL } from './senses/one-child.ts';
import { isFamily, STAFF } from './voices.ts';

/** "He is ten", "she's in my Y4": a child that was or will be told of. */
const HE_IS = phrases(`
  (?:he|she)(?:'s| is) (?:only |just |not even )?(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|[3-9]|1[0-5])(?! (?:foot|feet|stone|weeks|months|minutes|days|hours|months'|weeks'|year old (?:cat|dog)))
  (?:he|she|they)(?:'s|'re| is| are) in my (?:\\S+ ){0,2}(?:class|form|set|group|y\\d+|year \\d+|reception|nursery|tutor group)
`);

/** Does a draft speak as one who works in a school? */
export function isToldAtWork(text: string, sentences: readonly Sentence[]): boolean {
  if (has(text, STAFF)) return true;
  return !isFamily(text) && sentences.some((sentence) => AT_OUR_SCHOOL(sentence).length > 0);
}

/** One child, or a few of one family: whose they are, the rest of the draft must say. */
export function oneChildIn(sentence: Sentence): readonly Span[] {
  if (isFamily(sentence.text) || has(sentence.text, MEMORY) || isOfEyes(sentence.text)) return [];
  return [...A_CHILD(sentence), ...findIn(sentence, HE_IS)];
}
