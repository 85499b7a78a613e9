import type { Action } from '../../core/action.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { nearest, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { authorOf } from './author.ts';
import { boxIn, buttonsIn, isLast, isStrange, kindOf } from './box.ts';
import type { FacebookMap } from './map.ts';

/** Comments and replies: an editor in a form of its own. */
export function commentBox(map: FacebookMap): Composer {
  return {
    what: 'write a comment',
    act: 'comment',
    at(target) {
      const box = nearest(target, map.anchors.editor);
      return box && kindOf(box, map) === 'comment' ? box : undefined;
    },
    sends: ['Enter', 'Ctrl+Enter'],
    read: (box, page) => commentOf(box, page, map),
  };
}

/** The icon that appears in the form once there are words. */
export function commentButton(map: FacebookMap): Control {
  return {
    what: 'send a comment',
    act: 'comment',
    at(target) {
      const button = nearest(target, map.anchors.button) ?? nearest(target, map.anchors.hiddenSubmit);
      return button && usable(button) && button.closest('form') && sends(button, map) ? button : undefined;
    },
    read(control, page) {
      const form = control.closest('form');
      const box = form && boxIn(form, map);
      return box && kindOf(box, map) === 'comment' ? commentOf(box, page, map) : undefined;
    },
  };
}

function sends(button: Element, map: FacebookMap): boolean {
  const { comment, post, send } = map.labels;
  if ([comment, post, send].some((words) => says(button, words))) return true;
  if (button.matches(map.anchors.hiddenSubmit.find.join())) return true;
  const form = button.closest('form');
  const strange = isStrange(button, comment);
  if (!form || !strange || buttonsIn(form, map).some((b) => says(b, comment))) return false;
  return isLast(button, form, map);
}

function commentOf(box: Element, page: Page, map: FacebookMap): Action | undefined {
  const text = wordsIn(box);
  if (!text.trim()) return undefined;
  const on = authorOf(box, page, map);
  return on ? { kind: 'comment', text, on } : { kind: 'comment', text };
}
