import type { ActionOf } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { closest, first, usable } from '../shared/find.ts';
import { lately } from '../shared/lately.ts';
import { account } from './account.ts';
import type { TikTokMap } from './map.ts';
import { writerOf } from './react.ts';
import { lineOf, saysKey } from './words.ts';

type Removal = ActionOf<'remove-comment'>;

/** Deleting what somebody wrote below one’s own video, from the menu of the comment. */
export function removeComment(map: TikTokMap): Control[] {
  const { anchors } = map;
  const opened = lately<{ opener: Element; removal: Removal }>();
  return [
    {
      what: 'open what can be done with a comment',
      act: 'remove-comment',
      at: (target) => (closest(target, anchors.comment) ? closest(target, anchors.commentOpener) : undefined),
      read: (opener, page) => {
        const removal = removalFrom(opener, page, map);
        return opened.keep(removal && { opener, removal }, page);
      },
    },
    {
      what: 'delete somebody’s comment',
      act: 'remove-comment',
      at: (target) => {
        const item = target.closest('button, [role="button"], [role="menuitem"]');
        return item && saysKey(item, map, ['delete']) ? item : undefined;
      },
      read: (item, page) => {
        if (!usable(item)) return undefined;
        const open = first(page.document, anchors.commentMenu);
        const before = opened.on(page);
        if (open) return removalFrom(open, page, map);
        // A way to a menu that says it is shut is not where this stands.
        return before?.opener.getAttribute('aria-expanded') === 'false' ? undefined : before?.removal;
      },
    },
  ];
}

/** Not of one’s own words: those are one’s own to delete. */
function removalFrom(opener: Element, page: Page, map: TikTokMap): Removal | undefined {
  const comment = closest(opener, map.anchors.comment);
  const person = writerOf(opener, map);
  const me = account(map)(page);
  if (!comment || !person || (typeof me === 'object' && me.handle === person.handle)) return undefined;
  return { kind: 'remove-comment', person, text: lineOf(first(comment, map.anchors.commentWords)) };
}
