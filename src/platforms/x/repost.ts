import type { Control } from '../../core/platform.ts';
import { closest, first, usable } from '../shared/find.ts';
import type { XMap } from './map.ts';
import { authorOf } from './person.ts';

/** The menu hangs apart from the post: its button says that it is open. */
export function repost(map: XMap): Control {
  const { anchors } = map;
  return {
    what: 'repost a post',
    act: 'share',
    at: (target) => closest(target, anchors.repost),
    read: (item, { document }) => {
      if (!usable(item)) return undefined;
      const opener = first(document, anchors.repostMenu);
      const post = opener && closest(opener, anchors.post);
      const of = post && authorOf(post, map);
      return of ? { kind: 'share', of } : { kind: 'share' };
    },
  };
}
