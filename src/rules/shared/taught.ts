import type { Sighting } from '../../core/rule.ts';
import type { School } from '../../core/school.ts';
import { blanked } from '../../core/text.ts';
import { isWithin, quotesIn } from '../../text/quotes.ts';
import { findSchool } from '../../text/school-names.ts';
import { isFar, weigh } from '../../text/taught/weigh.ts';

/**
 * What a rule's own reading saw, weighed by what many drafts taught: a reading that was taken in by the words is taken
 * back; what it did not hear, though drafts like this one do speak, is seen all the same. Where the lesson is not sure,
 * it stays a note.
 */
export function taught(
  rule: string,
  text: string,
  school: School,
  seen: Sighting | undefined,
  otherwise: Omit<Sighting, 'spans'> = {},
): Sighting | undefined {
  const { is, spans } = weigh(rule, withoutName(text, school), seen !== undefined);
  if (is === 'silent') return undefined;
  if (seen) return seen;
  const quotes = quotesIn(text);
  // What told it are somebody else's words.
  if (spans.every((span) => isWithin(span, quotes))) return undefined;
  const perhaps = is === 'unsure' || undefined;
  return { ...otherwise, spans, perhaps, unsure: perhaps ?? otherwise.unsure };
}

/** A lesson alone can tell that a rule has nothing to say here, in a hundredth of the time the rule takes to read. */
export function isFarFrom(rule: string, text: string, school: School): boolean {
  return isFar(rule, withoutName(text, school));
}

let last: { text: string; school?: School; bare: string } = { text: '', bare: '' };

/** Letter for letter in its place, but for the school's name: in the drafts that taught it there was another. */
function withoutName(text: string, school: School): string {
  if (last.text !== text || last.school !== school)
    last = { text, school, bare: blanked(text, findSchool(text, school)) };
  return last.bare;
}
