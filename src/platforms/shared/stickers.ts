import type { Action } from '../../core/action.ts';
import type { Anchor, Control, Page } from '../../core/platform.ts';
import { every, nearest } from './find.ts';
import type { Press } from './press.ts';
import { isReaction } from './reaction.ts';

/**
 * A sticker or GIF goes off at once, from a list that floats: the button that opened it stands beside the box. An
 * emoji goes into the box and is sent later.
 */
export function stickers(
  press: Press,
  anchors: Readonly<Record<'stickers' | 'opener' | 'conversation', Anchor>>,
  boxBeside: (opener: Element) => Element | undefined,
  sent: (box: Element, page: Page) => Action | undefined,
): Control {
  return press(
    'send a sticker or GIF',
    'message',
    (button) =>
      button.querySelector('img') !== null &&
      !button.textContent?.trim() &&
      !isReaction(button) &&
      Boolean(nearest(button, anchors.stickers)) &&
      !nearest(button, anchors.conversation),
    (_, page) => {
      const open = every(page.document, anchors.opener).filter(
        (opener) => opener.getAttribute('aria-expanded') === 'true',
      );
      const box = open.map(boxBeside).find(Boolean);
      return box && sent(box, page);
    },
  );
}
