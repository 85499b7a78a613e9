import type { Control } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, first, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import type { XMap } from './map.ts';
import type { Menus } from './menu.ts';
import { authorOf } from './person.ts';

/** Others’ answers cannot be deleted on X, only hidden, from the menu of the answer. */
export function hideReply(map: XMap, { openerOf }: Menus): Control {
  const { anchors, labels } = map;
  return {
    what: 'hide somebody’s answer',
    act: 'remove-comment',
    at: (target) => {
      const item = closest(target, anchors.menuItem);
      return item && says(item, labels.hideReply) ? item : undefined;
    },
    read: (item, page) => {
      const opener = openerOf(page);
      const post = opener && closest(opener, anchors.post);
      const person = post && usable(item) ? authorOf(post, map) : undefined;
      const words = post && first(post, anchors.words);
      return person && { kind: 'remove-comment', person, text: words ? wordsIn(words).trim() : '' };
    },
  };
}
