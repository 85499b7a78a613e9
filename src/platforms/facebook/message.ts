import type { Action } from '../../core/action.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, every, first, nearest, precedes } from '../shared/find.ts';
import { isOne, says } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { stickers } from '../shared/stickers.ts';
import { boxBeside, isLast, isStrange, kindOf } from './box.ts';
import { conversationAround, recipientOf } from './conversation.ts';
import type { FacebookMap } from './map.ts';
import { placeOf } from './post.ts';

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
    read(box, page) {
      if (placeOf(page) !== 'timeline') return undefined;
      const text = wordsIn(box);
      return text.trim() || carries(box, map) ? messageOf(box, text, page, map) : undefined;
    },
  };
}

/** What sends without a key: the button beside the box, a call, a sticker or a GIF from its list. */
export function messageButtons(map: FacebookMap): Control[] {
  const { anchors, labels } = map;
  const press = pressOn(anchors.button);
  return [
    press(
      'send a message',
      'message',
      (button) => sends(button, map),
      (button, page) => {
        // It stands there only with something to send; beside an empty box it is a thumb.
        const box = boxBeside(button, map);
        if (!box || kindOf(box, map) !== 'message') return undefined;
        const text = wordsIn(box);
        return messageOf(box, text.trim() && text, page, map);
      },
    ),
    press('call somebody', 'message', labels.call, (button, page) => messageOf(button, '', page, map)),
    stickers(
      press,
      anchors,
      (opener) => boxBeside(opener, map),
      (box, page) => (kindOf(box, map) === 'message' ? messageOf(box, '', page, map) : undefined),
    ),
  ];
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

/** A picture or a voice clip waits beside the box: sending needs no words then. */
function carries(box: Element, map: FacebookMap): boolean {
  const place = conversationAround(box, map);
  const waiting = place ? every(place, map.anchors.attached) : [];
  return waiting.some((part) => !nearest(part, map.anchors.aside));
}

function messageOf(inside: Element, text: string, page: Page, map: FacebookMap): Action {
  const to = recipientOf(inside, page, map);
  const place = conversationAround(inside, map);
  const vanishing =
    place &&
    [place, ...place.querySelectorAll('[aria-label], [aria-placeholder]')].some((part) =>
      ['aria-label', 'aria-placeholder'].some((at) =>
        isOne(part.getAttribute(at) ?? '', map.labels.vanishing),
      ),
    );
  return { kind: 'message', to, text, ...(vanishing ? { vanishing } : {}) };
}
