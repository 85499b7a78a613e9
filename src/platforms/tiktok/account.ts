import type { Page, SignedIn } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { island } from './island.ts';
import type { TikTokMap } from './map.ts';
import { handleOf } from './person.ts';

/** The link to one's own profile is alive; the facts in the page are as old as its loading. */
export function account({ anchors }: TikTokMap) {
  return ({ document }: Page): SignedIn => {
    const handle = handleOf(first(document, anchors.profileLink));
    const facts = island(document);
    if (handle) return { ...(facts?.signedIn?.handle === handle && facts.signedIn), handle };
    if (facts?.signedIn) return facts.signedIn;
    return facts || first(document, anchors.logIn) ? 'signed out' : 'unknown';
  };
}
