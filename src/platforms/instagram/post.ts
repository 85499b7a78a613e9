import type { Action } from '../../core/action.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, every, first, nearest, precedes, usable } from '../shared/find.ts';
import { knows, says } from '../shared/labels.ts';
import { accountOf } from './account.ts';
import type { InstagramMap } from './map.ts';
import { messageBoxAt } from './message.ts';

/** The caption of a new post. No key sends it. */
export function captionBox(map: InstagramMap): Composer {
  return {
    what: 'write a caption',
    act: 'publish',
    at: (target) => captionAt(target, map),
    sends: [],
    read: postOf,
  };
}

/** "Share" at the head of the dialog. */
export function shareButton(map: InstagramMap): Control {
  return {
    what: 'share a new post',
    act: 'publish',
    at(target) {
      const button = nearest(target, map.anchors.button);
      return button && usable(button) && shares(button, map) ? button : undefined;
    },
    read(control, page) {
      const caption = captionBeside(control, map);
      return caption && postOf(caption, page);
    },
  };
}

function captionAt(target: Element, map: InstagramMap): Element | undefined {
  const box = nearest(target, map.anchors.editor);
  if (!box || !closest(box, map.anchors.dialog) || box.closest('form')) return undefined;
  return messageBoxAt(box, map) ? undefined : box;
}

function captionBeside(button: Element, map: InstagramMap): Element | undefined {
  const dialog = closest(button, map.anchors.dialog);
  const box = dialog && first(dialog, map.anchors.editor);
  return box && captionAt(box, map);
}

/** Where we do not know the site's word: the first button of words before the caption. */
function shares(button: Element, map: InstagramMap): boolean {
  if (says(button, map.labels.share)) return true;
  if (knows(map.labels.share, button.ownerDocument)) return false;
  const dialog = closest(button, map.anchors.dialog);
  const caption = captionBeside(button, map);
  if (!dialog || !caption || !precedes(button, caption)) return false;
  return every(dialog, map.anchors.button).find((b) => usable(b) && !b.querySelector('svg, img')) === button;
}

/** Who sees it is a matter of the account: open, or for its followers. */
function postOf(box: Element, page: Page): Action | undefined {
  const text = wordsIn(box);
  if (!text.trim()) return undefined;
  const account = accountOf(page);
  const open = typeof account === 'object' ? account.open : undefined;
  const audience = open === undefined ? 'unknown' : open ? 'public' : 'friends';
  return { kind: 'publish', text, audience, place: 'timeline' };
}
