import type { Control } from '../../core/platform.ts';
import { wordsOf } from '../shared/card.ts';
import { first, nearest } from '../shared/find.ts';
import { tagging } from '../shared/tag.ts';
import type { InstagramMap } from './map.ts';
import { facesOf } from './person.ts';

/** "@" in a caption or comment, and the list over the picture of a new post: beside its own search box. */
export function tagPeople(map: InstagramMap): Control {
  const faces = facesOf(map);
  return tagging(
    map.anchors,
    (option) => {
      const dialog = nearest(option, map.anchors.dialog);
      return Boolean(dialog && option.querySelector('img') && first(dialog, map.anchors.tagSearch));
    },
    (option) => {
      const handle = wordsOf(option, faces);
      if (!handle) return undefined;
      const name = wordsOf(option, faces, undefined, handle);
      return /^[\w.]+$/.test(handle) ? { handle, ...(name ? { name } : {}) } : { name: handle };
    },
  );
}
