import type { Action } from '../../core/action.ts';
import type { Composer, Control, Labels, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { every, first, nearest, paneAround, precedes, usable } from '../shared/find.ts';
import { isOne, knows, says } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
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
    read: (box, page) => postOf(box, page, map),
  };
}

/** "Share" at the head of the dialog. */
export function shareButton(map: InstagramMap): Control {
  return pressOn(map.anchors.button)(
    'share a new post',
    'publish',
    (button) => shares(button, map),
    (control, page) => {
      const caption = captionBeside(control, map);
      return caption && postOf(caption, page, map);
    },
  );
}

export function goLive(map: InstagramMap): Control {
  return pressOn(map.anchors.button)('go live', 'go-live', map.labels.goLive, () => ({ kind: 'go-live' }));
}

function captionAt(target: Element, map: InstagramMap): Element | undefined {
  const box = nearest(target, map.anchors.editor) ?? target.closest('textarea') ?? undefined;
  if (!box || !paneAround(box, map.anchors) || box.closest('form')) return undefined;
  if (box.tagName === 'TEXTAREA') return isNote(box, map) ? box : undefined;
  return messageBoxAt(box, map) ? undefined : box;
}

function captionBeside(button: Element, map: InstagramMap): Element | undefined {
  const dialog = paneAround(button, map.anchors);
  const box = dialog && (first(dialog, map.anchors.editor) ?? dialog.querySelector('textarea'));
  return box ? captionAt(box, map) : undefined;
}

/** Where we do not know the site's word: the first button of words before the caption. */
function shares(button: Element, map: InstagramMap): boolean {
  if (says(button, map.labels.share)) return true;
  if (knows(map.labels.share, button.ownerDocument)) return false;
  const dialog = paneAround(button, map.anchors);
  const caption = captionBeside(button, map);
  if (!dialog || !caption || !precedes(button, caption)) return false;
  return every(dialog, map.anchors.button).find((b) => usable(b) && !b.querySelector('svg, img')) === button;
}

/** Who sees it is a matter of the account: open, or for its followers. Notes are for those who follow one another. */
function postOf(box: Element, page: Page, map: InstagramMap): Action | undefined {
  const text = wordsIn(box);
  if (!text.trim()) return undefined;
  if (isNote(box, map)) return { kind: 'publish', text, audience: 'friends', place: 'story' };
  const account = accountOf(page);
  const open = typeof account === 'object' ? account.open : undefined;
  const audience = open === undefined ? 'unknown' : open ? 'public' : 'friends';
  return { kind: 'publish', text, audience, place: isReel(box, map) ? 'reel' : 'timeline' };
}

function isNote(box: Element, map: InstagramMap): boolean {
  return ['aria-label', 'aria-placeholder', 'placeholder'].some((at) =>
    isOne(box.getAttribute(at) ?? '', map.labels.note),
  );
}

function isReel(box: Element, map: InstagramMap): boolean {
  const dialog = paneAround(box, map.anchors);
  return Boolean(dialog && isCalled(dialog, map.labels.reel, map));
}

/** What a dialog is called: by its label or its title. */
export function isCalled(dialog: Element, words: Labels, map: InstagramMap): boolean {
  const title = first(dialog, map.anchors.heading);
  return [dialog, title].some((part) => part && says(part, words));
}
