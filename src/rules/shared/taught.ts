import type { People } from '../../core/person.ts';
import type { Sighting } from '../../core/rule.ts';
import type { School } from '../../core/school.ts';
import { blanked } from '../../core/text.ts';
import { type About, everybodyNamed } from '../../text/people-named.ts';
import { isMostlyWithin, quotesIn } from '../../text/quotes.ts';
import { findSchool } from '../../text/school-names.ts';
import { heedsNames, isFar, type Told, weigh } from '../../text/taught/weigh.ts';

/**
 * What a rule's own reading saw, weighed by what many drafts taught: a reading that was taken in by the words is taken
 * back; what it did not hear, though drafts like this one do speak, is seen all the same. Where the lesson is not sure,
 * it stays a note.
 */
export function taught(
  rule: string,
  text: string,
  context: About,
  seen: Sighting | undefined,
  otherwise: Omit<Sighting, 'spans'> = {},
): Sighting | undefined {
  const { is, spans } = weigh(rule, toldIn(rule, text, context), seen !== undefined);
  if (is === 'silent') return undefined;
  if (seen) return seen;
  const quotes = quotesIn(text);
  // What told it are somebody else's words.
  if (spans.every((span) => isMostlyWithin(span, quotes))) return undefined;
  const perhaps = is === 'unsure' || undefined;
  return { ...otherwise, spans, perhaps, unsure: perhaps ?? otherwise.unsure };
}

/** A lesson alone can tell that a rule has nothing to say here, whatever it would hear. */
export function isFarFrom(rule: string, text: string, context: About): boolean {
  return isFar(rule, toldIn(rule, text, context));
}

let last: { text?: string; school?: School; people?: People; names: Told; nameless: Told } = {
  names: { text: '', named: [] },
  nameless: { text: '', named: [] },
};

/** Letter for letter in its place, but for the school's name: in the drafts that taught it there was another. */
function toldIn(rule: string, draft: string, { school, people }: About): Told {
  if (last.text !== draft || last.school !== school || last.people !== people) {
    const text = blanked(draft, findSchool(draft, school));
    const named = everybodyNamed(text, { school, people });
    last = { text: draft, school, people, names: { text, named }, nameless: { text, named: [] } };
  }
  return heedsNames(rule) ? last.names : last.nameless;
}
