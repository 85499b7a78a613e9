import type { Audience } from '../../core/action.ts';
import type { Page } from '../../core/platform.ts';
import { every } from '../shared/find.ts';
import { isOne, nameOf, says, slotIn, tidy } from '../shared/labels.ts';
import type { FacebookMap } from './map.ts';

/** Who will see what is written in this place, as its privacy button says. */
export function audienceIn(place: Element, page: Page, map: FacebookMap): Audience {
  const said = privacyIn(place, map);
  if (said) return said;
  return page.url.pathname.startsWith('/groups/') ? 'group' : 'unknown';
}

/** Undefined where no privacy button stands: the place is not one where a post is made. */
export function privacyIn(place: Element, map: FacebookMap): Audience | undefined {
  for (const button of every(place, map.anchors.button)) {
    const labelled = slotIn(nameOf(button), map.labels.privacy);
    // In Italian the button that publishes is called as what everybody may see: "Pubblica".
    if (!labelled && says(button, map.labels.post)) continue;
    const said = labelled?.replace(/[.。]$/, '') ?? tidy(button.textContent ?? '');
    const audience = audienceCalled(said, map);
    if (audience ?? labelled) return audience ?? 'unknown';
  }
  return undefined;
}

/** What Facebook calls it: "Public", "Friends", "Only me". */
export function audienceCalled(said: string, { labels }: FacebookMap): Audience | undefined {
  if (isOne(said, labels.public)) return 'public';
  if (isOne(said, labels.friends)) return 'friends';
  return isOne(said, labels.onlyMe) ? 'only-me' : undefined;
}
