import type { Action } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, first, usable } from '../shared/find.ts';
import { makerHere } from './maker.ts';
import type { TikTokMap } from './map.ts';
import { handleOf, personOf } from './person.ts';

export function postComment(map: TikTokMap): Control {
  return {
    what: 'post a comment',
    act: 'comment',
    at: (target) => closest(target, map.anchors.commentButton),
    read: (button, page) => {
      const box = usable(button) ? boxBeside(button, map) : undefined;
      return box && comment(box, page, map);
    },
  };
}

export function commentBox(map: TikTokMap): Composer {
  return {
    what: 'a comment',
    act: 'comment',
    at: (target) => closest(target, map.anchors.commentBox),
    sends: ['Enter'],
    read: (box, page) => comment(box, page, map),
  };
}

function comment(box: Element, page: Page, map: TikTokMap): Action | undefined {
  const text = wordsIn(box).trim();
  if (!text) return undefined;
  const on = answers(box, map) ? answered(box, map) : makerHere(page, map);
  return on ? { kind: 'comment', text, on } : { kind: 'comment', text };
}

/** Two boxes may be open, one below the video and one below a comment: the button sends the nearest. */
function boxBeside(button: Element, { anchors }: TikTokMap): Element | undefined {
  for (let block = button.parentElement; block; block = block.parentElement) {
    const box = first(block, anchors.commentBox);
    if (box) return box;
  }
  return undefined;
}

/** Does it stand below a comment, not below the video? */
function answers(box: Element, { anchors }: TikTokMap): boolean {
  if (closest(box, anchors.commentFoot)) return false;
  return Boolean(closest(box, anchors.replyBox)) || boxFollows(box, anchors);
}

/** Who wrote the comment that this box stands in. */
function answered(box: Element, { anchors }: TikTokMap): Person | undefined {
  for (let block = box.parentElement; block; block = block.parentElement) {
    const above = [...block.querySelectorAll(anchors.commenter.find.join())].filter((link) =>
      stands(link, box),
    );
    const handle = handleOf(above.at(-1));
    if (handle) return personOf(above.filter((link) => handleOf(link) === handle));
  }
  return undefined;
}

/** The box of the video stands below all comments, so one with another below it belongs to a comment. */
function boxFollows(box: Element, { commentBox }: TikTokMap['anchors']): boolean {
  return [...box.ownerDocument.querySelectorAll(commentBox.find.join())].some((other) => stands(box, other));
}

function stands(above: Element, below: Element): boolean {
  return Boolean(above.compareDocumentPosition(below) & Node.DOCUMENT_POSITION_FOLLOWING);
}
