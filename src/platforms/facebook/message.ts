import type { Action } from '../../core/action.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, first, nearest, precedes, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { boxBeside, isLast, isStrange, kindOf } from './box.ts';
import { recipientOf } from './conversation.ts';
import type { FacebookMap } from './map.ts';

/** Messages: in a chat window on any page, in Messenger, and as the answer to a story. */
export function messageBox(map: FacebookMap): Composer {
  return {
    what: 'write a message',
    act: 'message',
    at(target) {
      const box = nearest(target, map.anchors.editor);
      return box && kindOf(box, map) === 'message' ? box : undefined;
    },
    sends: ['Enter', 'Ctrl+Enter'],
    read: (box, page) => messageOf(box, wordsIn(box), page, map),
  };
}

/** The button beside the box: it sends the words, or a thumb when there are none. */
export function messageButton(map: FacebookMap): Control {
  return {
    what: 'send a message',
    act: 'message',
    at(target) {
      const button = nearest(target, map.anchors.button);
      return button && usable(button) && sends(button, map) ? button : undefined;
    },
    read(control, page) {
      const box = boxBeside(control, map);
      if (!box || kindOf(box, map) !== 'message') return undefined;
      const words = wordsIn(box);
      if (words.trim()) return messageOf(box, words, page, map);
      return says(control, map.labels.send)
        ? undefined
        : { kind: 'message', to: recipientOf(box, page, map), text: '' };
    },
  };
}

/** Where we do not know the site's word, it is the last button of the conversation: its head, with the person, stands before the box. */
function sends(button: Element, map: FacebookMap): boolean {
  const { send, thumb } = map.labels;
  if (says(button, send) || says(button, thumb)) return true;
  if (!isStrange(button, thumb)) return false;
  const box = boxBeside(button, map);
  if (!box || !precedes(box, button)) return false;
  for (const place of around(box, 'body')) {
    if (first(place, map.anchors.link)) return place.contains(button) && isLast(button, place, map);
  }
  return false;
}

function messageOf(box: Element, text: string, page: Page, map: FacebookMap): Action | undefined {
  return text.trim() ? { kind: 'message', to: recipientOf(box, page, map), text } : undefined;
}
