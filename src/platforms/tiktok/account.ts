import type { Page, SignedIn } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { island } from './island.ts';
import type { TikTokMap } from './map.ts';
import { handleOf } from './person.ts';

/** The link to one's own profile is alive; the facts in the page are as old as its loading. */
export function account({ anchors }: TikTokMap) {
  return ({ document, url }: Page): SignedIn => {
    const handle = handleOf(first(document, anchors.profileLink));
    const facts = island(document);
    if (handle) return { ...(facts?.signedIn?.handle === handle && facts.signedIn), handle };
    if (facts?.signedIn) return facts.signedIn;
    const nobody = facts || first(document, anchors.logIn);
    // Who makes a video is signed in; Studio does not have to say who.
    return nobody && !url.pathname.startsWith('/tiktokstudio') ? 'signed out' : 'unknown';
  };
}
