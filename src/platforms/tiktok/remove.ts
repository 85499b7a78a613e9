import type { Control } from '../../core/platform.ts';
import { closest, first, usable } from '../shared/find.ts';
import { account } from './account.ts';
import type { TikTokMap } from './map.ts';
import { writerOf } from './react.ts';
import { lineOf, saysKey } from './words.ts';

/** Deleting what somebody wrote below one’s own video, from the menu of the comment. */
export function removeComment(map: TikTokMap): Control {
  const { anchors } = map;
  const signedIn = account(map);
  return {
    what: 'delete somebody’s comment',
    act: 'remove-comment',
    at: (target) => {
      const item = target.closest('button, [role="button"], [role="menuitem"]');
      return item && saysKey(item, map, ['delete']) ? item : undefined;
    },
    read: (item, page) => {
      const menu = first(page.document, anchors.commentMenu);
      const person = menu && usable(item) ? writerOf(menu, map) : undefined;
      const me = signedIn(page);
      const own = typeof me === 'object' && me.handle === person?.handle;
      if (!menu || !person || own) return undefined;
      const comment = closest(menu, anchors.comment);
      const text = lineOf(comment && first(comment, anchors.commentWords));
      return { kind: 'remove-comment', person, text };
    },
  };
}
