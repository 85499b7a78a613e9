import type { Action } from '../../core/action.ts';
import type { Control } from '../../core/platform.ts';
import { wordsOf } from '../shared/card.ts';
import { wordsIn } from '../shared/editor.ts';
import { every, nearest } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { lately } from '../shared/lately.ts';
import { pressOn } from '../shared/press.ts';
import { authorOf } from './author.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** "Delete" in the menu of a comment. The menu floats: which comment it is about, the button that opened it knows. */
export function removeComment(map: FacebookMap): Control[] {
  const { anchors, labels } = map;
  const press = pressOn(anchors.button);
  const opened = lately<Action>();
  return [
    press(
      'open the menu of a comment',
      'remove-comment',
      (button) => Boolean(nearest(button, anchors.comment)) && button.matches('[aria-haspopup="menu"]'),
      (button, page) => {
        const comment = nearest(button, anchors.comment)!;
        const person = authorOf(button, page, map);
        return opened.keep(
          person && { kind: 'remove-comment', person, text: saidIn(comment, map, person.name) },
          page,
        );
      },
    ),
    press('remove a comment', 'remove-comment', labels.remove, (button, page) =>
      nearest(button, anchors.menu) ? opened.on(page) : undefined,
    ),
  ];
}

/** The comment itself is the first block of words that is not the name. */
function saidIn(comment: Element, map: FacebookMap, name: string | undefined): string {
  const blocks = every(comment, map.anchors.said).map((block) => tidy(wordsIn(block)));
  return (
    blocks.find((words) => words && words !== name) ?? wordsOf(comment, facesOf(map), undefined, name) ?? ''
  );
}
