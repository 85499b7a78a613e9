import type { Labels } from '../../core/platform.ts';
import { around, closest, every, first, nearest, usable } from '../shared/find.ts';
import { isOne, knows, nameOf, says } from '../shared/labels.ts';
import { privacyIn } from './audience.ts';
import type { FacebookMap } from './map.ts';

/** What the words in an editor become when they are sent. */
export type BoxKind = 'comment' | 'post' | 'share' | 'message';

/** One editor serves for everything: the place that it stands in says what it is. */
export function kindOf(box: Element, map: FacebookMap): BoxKind {
  const { anchors } = map;
  if (closest(box, anchors.story) || isCalled(box, map.labels.storyBox)) return 'message';
  if (closest(box, anchors.commentForm) || isCalled(box, map.labels.commentBox)) return 'comment';
  const form = box.closest('form');
  const dialog = paneOf(box, map);
  if (!dialog) return form ? 'comment' : 'message';
  const composing = closest(box, anchors.composerForm) ?? form ?? dialog;
  const buttons = every(dialog, anchors.button);
  const strange = !knows(map.labels.post, box.ownerDocument) && !first(dialog, anchors.conversation);
  const posts =
    composing.matches(anchors.composerForm.find.join()) ||
    privacyIn(composing, map) !== undefined ||
    (!form && (strange || buttons.some((b) => says(b, map.labels.post) || says(b, map.labels.shareNow))));
  if (!posts) return form ? 'comment' : 'message';
  // A new post has a form; where no word is known, what has none passes somebody's post on.
  const shares = strange && !form ? true : buttons.some((b) => says(b, map.labels.shareNow));
  return shares ? 'share' : 'post';
}

/** What a post is written in: a dialog; where it does not say that it is one, its form. */
export function paneOf(inside: Element, { anchors }: FacebookMap): Element | undefined {
  return nearest(inside, anchors.dialog) ?? nearest(inside, anchors.composerForm);
}

/** The editor that a button near it sends: the only one in the smallest place that holds both. */
export function boxBeside(button: Element, map: FacebookMap): Element | undefined {
  for (const place of around(button, 'body, main, [role="main"], [role="banner"], [role="navigation"]')) {
    const boxes = every(place, map.anchors.editor);
    if (boxes.length) return boxes.length === 1 ? boxes[0] : undefined;
  }
  return undefined;
}

/** The editor of the post that a dialog is about; the second step may have none any more. */
export function boxIn(dialog: Element, map: FacebookMap): Element | undefined {
  return first(dialog, map.anchors.editor);
}

export function buttonsIn(place: Element, map: FacebookMap): Element[] {
  return every(place, map.anchors.button).filter(usable);
}

/** No name to go by, or a language whose words we do not know: place has to tell. */
export function isStrange(button: Element, words: Labels): boolean {
  return !nameOf(button) || !knows(words, button.ownerDocument);
}

/** The last button of a place is the one that sends, where we do not know the site's word for it. */
export function isLast(button: Element, place: Element, map: FacebookMap): boolean {
  return buttonsIn(place, map).at(-1) === button;
}

/** The word that a box shows while it is empty, or its label. */
function isCalled(box: Element, words: Labels): boolean {
  return [box.getAttribute('aria-placeholder'), box.getAttribute('aria-describedby'), nameOf(box)].some(
    (name) => isOne(name ?? '', words),
  );
}
