import type { Anchor, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { every, nearest } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { account } from './account.ts';
import { isProfileOf } from './cues.ts';
import type { XMap } from './map.ts';
import { firstLine } from './person.ts';

/** What one's own profile says, where it is open: name, bio, place, website, what one does. */
export function ownWords(map: XMap) {
  const { anchors } = map;
  const signedIn = account(map);
  return (page: Page): string[] | undefined => {
    const me = signedIn(page);
    if (typeof me !== 'object' || !isProfileOf(me, page)) return undefined;
    const ofProfile = (anchor: Anchor) =>
      every(page.document, anchor).filter(
        (part) => !nearest(part, anchors.card) && !nearest(part, anchors.post),
      );
    const [head] = ofProfile(anchors.nameBlock);
    const said = ofProfile(anchors.profileSays).map((part) => tidy(wordsIn(part)));
    return head && [firstLine(head) ?? '', ...said].filter(Boolean);
  };
}
