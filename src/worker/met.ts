import { type Action, personOf } from '../core/action.ts';
import type { PlatformId } from '../core/person.ts';
import type { Verdict } from '../core/verdict.ts';
import { withMet } from '../staff/links.ts';
import { own } from '../storage.ts';

/** Acts that are aimed at one person. A hint that was only looked at is none. */
const AIMED: readonly Action['kind'][] = ['connect', 'accept', 'message'];

/** A declared link spoke for a name: which profile it was is kept with the link, for the person to look at. */
export async function noticeMet(action: Action, platform: PlatformId, { findings }: Verdict): Promise<void> {
  if (!AIMED.includes(action.kind) || !findings.some(({ declared }) => declared?.byName)) return;
  const person = personOf(action);
  const mine = await own.getValue();
  const links = person && withMet(mine.links, { ...person, platform: person.platform ?? platform });
  if (links) await own.setValue({ ...mine, links });
}
