import type { Control } from '../../core/platform.ts';
import { wordsOf } from '../shared/card.ts';
import { pressOn } from '../shared/press.ts';
import { removing } from '../shared/remove.ts';
import { authorOf } from './author.ts';
import type { InstagramMap } from './map.ts';
import { facesOf } from './person.ts';

/** "Delete" in the dialog of a comment. */
export function removeComment(map: InstagramMap): Control[] {
  const { anchors, labels } = map;
  return removing(pressOn(anchors.button), {
    comment: anchors.oneComment,
    floating: anchors.dialog,
    remove: labels.remove,
    opens: (button) => button.querySelector('svg') !== null,
    authorOf: (button, page) => authorOf(button, page, map),
    textOf: (comment, { handle }) => wordsOf(comment, facesOf(map), undefined, handle) ?? '',
  });
}
