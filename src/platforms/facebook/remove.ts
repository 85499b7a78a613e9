import type { Control } from '../../core/platform.ts';
import { wordsOf } from '../shared/card.ts';
import { wordsIn } from '../shared/editor.ts';
import { every } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { removing } from '../shared/remove.ts';
import { authorOf } from './author.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** "Delete" in the menu of a comment. */
export function removeComment(map: FacebookMap): Control[] {
  const { anchors, labels } = map;
  return removing(pressOn(anchors.button), {
    comment: anchors.comment,
    floating: anchors.menu,
    remove: labels.remove,
    opens: (button) => button.matches('[aria-haspopup="menu"]'),
    authorOf: (button, page) => authorOf(button, page, map),
    textOf: (comment, { name }) => saidIn(comment, map, name),
  });
}

/** The comment itself is the first block of words that is not the name. */
function saidIn(comment: Element, map: FacebookMap, name: string | undefined): string {
  const blocks = every(comment, map.anchors.said).map((block) => tidy(wordsIn(block)));
  return (
    blocks.find((words) => words && words !== name) ?? wordsOf(comment, facesOf(map), undefined, name) ?? ''
  );
}
