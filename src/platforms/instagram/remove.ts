import type { Action } from '../../core/action.ts';
import type { Control } from '../../core/platform.ts';
import { wordsOf } from '../shared/card.ts';
import { nearest } from '../shared/find.ts';
import { lately } from '../shared/lately.ts';
import { pressOn } from '../shared/press.ts';
import { authorOf } from './author.ts';
import type { InstagramMap } from './map.ts';
import { facesOf } from './person.ts';

/** "Delete" in the dialog of a comment. It floats: which comment it is about, the button that opened it knows. */
export function removeComment(map: InstagramMap): Control[] {
  const { anchors, labels } = map;
  const press = pressOn(anchors.button);
  const opened = lately<Action>();
  return [
    press(
      'open what can be done with a comment',
      'remove-comment',
      (button) => Boolean(nearest(button, anchors.oneComment)) && button.querySelector('svg') !== null,
      (button, page) => {
        const comment = nearest(button, anchors.oneComment)!;
        const person = authorOf(button, page, map);
        const text = wordsOf(comment, facesOf(map), undefined, person?.handle) ?? '';
        return opened.keep(person && { kind: 'remove-comment', person, text }, page);
      },
    ),
    press('remove a comment', 'remove-comment', labels.remove, (button, page) =>
      nearest(button, anchors.dialog) ? opened.on(page) : undefined,
    ),
  ];
}
