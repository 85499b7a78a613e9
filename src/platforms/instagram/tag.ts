import type { Control } from '../../core/platform.ts';
import { wordsOf } from '../shared/card.ts';
import { first, paneAround } from '../shared/find.ts';
import { tagging } from '../shared/tag.ts';
import type { InstagramMap } from './map.ts';
import { facesOf } from './person.ts';
import { isCalled } from './post.ts';

/** "@" in a caption or comment, and the list over the picture of a new post: beside its own search box. */
export function tagPeople(map: InstagramMap): Control {
  const faces = facesOf(map);
  return tagging(
    map.anchors,
    (option) => {
      const dialog = paneAround(option, map.anchors);
      if (!dialog || !option.querySelector('img')) return false;
      if (first(dialog, map.anchors.tagSearch)) return true;
      return isCalled(dialog, map.labels.newPost, map) && dialog.querySelector('input[placeholder]') !== null;
    },
    (option) => {
      const handle = wordsOf(option, faces);
      if (!handle) return undefined;
      const name = wordsOf(option, faces, undefined, handle);
      return /^[\w.]+$/.test(handle) ? { handle, ...(name ? { name } : {}) } : { name: handle };
    },
  );
}
