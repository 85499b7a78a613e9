import type { Action } from '../../core/action.ts';
import type { Anchor, Control, Page } from '../../core/platform.ts';
import { every, nearest } from './find.ts';
import type { Press } from './press.ts';

/** A sticker or GIF goes off at once, from a list that floats: the button that opened it stands beside the box. */
export function stickers(
  press: Press,
  anchors: Readonly<Record<'stickers' | 'opener', Anchor>>,
  boxBeside: (opener: Element) => Element | undefined,
  sent: (box: Element, page: Page) => Action | undefined,
): Control {
  return press(
    'send a sticker or GIF',
    'message',
    (button) => Boolean(nearest(button, anchors.stickers)) && button.querySelector('img') !== null,
    (_, page) => {
      const boxes = every(page.document, anchors.opener).flatMap((opener) => boxBeside(opener) ?? []);
      return boxes[0] && sent(boxes[0], page);
    },
  );
}
