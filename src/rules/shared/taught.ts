import type { Sighting } from '../../core/rule.ts';
import { isWithin, quotesIn } from '../../text/quotes.ts';
import { weigh } from '../../text/taught/weigh.ts';

/**
 * What a rule's own reading saw, weighed by what many drafts taught: a reading that was taken in by the words is taken
 * back; what it did not hear, though drafts like this one do speak, is seen all the same. Where the lesson is not sure,
 * it stays a note.
 */
export function taught(
  rule: string,
  text: string,
  seen: Sighting | undefined,
  otherwise: Omit<Sighting, 'spans'> = {},
): Sighting | undefined {
  const { is, spans } = weigh(rule, text, seen !== undefined);
  if (is === 'silent') return undefined;
  if (seen) return seen;
  const quotes = quotesIn(text);
  // What told it are somebody else's words.
  if (spans.every((span) => isWithin(span, quotes))) return undefined;
  const perhaps = is === 'unsure' || undefined;
  return { ...otherwise, spans, perhaps, unsure: perhaps ?? otherwise.unsure };
}
