import type { Action, Recipient } from '../../core/action.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, first, usable } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { island } from './account.ts';
import type { XMap } from './map.ts';
import { handleIn } from './person.ts';

export function sendMessage(map: XMap): Control {
  return {
    what: 'send a message',
    act: 'message',
    at: (target) => closest(target, map.anchors.messageButton),
    read: (button, page) => {
      const box = first(conversationOf(button, map), map.anchors.messageBox);
      return box && usable(button) ? message(box, page, map) : undefined;
    },
  };
}

export function messageBox(map: XMap): Composer {
  return {
    what: 'a message',
    act: 'message',
    at: (target) => closest(target, map.anchors.messageBox),
    sends: ['Enter'],
    read: (box, page) => message(box, page, map),
  };
}

/** Whom a conversation is with, as its head shows them; else the numbers in its address. */
export function partnerOf(inside: Element, page: Page, map: XMap): Recipient | undefined {
  const conversation = conversationOf(inside, map);
  const head = first(conversation, map.anchors.conversationHead);
  const named = first(head ?? conversation, map.anchors.partnerName) ?? head;
  const name = named ? tidy(wordsIn(named)) : '';
  if (/^\/(i\/chat\/g\w+|messages\/\d+\/?$)/.test(page.url.pathname)) return { group: name };
  const handle = handleIn(head ?? conversation, map);
  const id = otherId(page);
  if (!handle && !name && !id) return undefined;
  return { person: { platform: 'x', ...(handle && { handle }), ...(name && { name }), ...(id && { id }) } };
}

function message(box: Element, page: Page, map: XMap): Action | undefined {
  const text = wordsIn(box).trim();
  const to = text ? partnerOf(box, page, map) : undefined;
  return to && { kind: 'message', to, text };
}

function conversationOf(inside: Element, { anchors }: XMap): Element {
  return closest(inside, anchors.conversation) ?? inside.ownerDocument.body;
}

/** /i/chat/<one>-<other>: one of the two is the person at the keyboard. */
function otherId(page: Page): string | undefined {
  const ids = page.url.pathname.match(/^\/(?:i\/chat|messages)\/(\d+)[-:](\d+)/)?.slice(1);
  const own = island(page.document)?.id;
  return own && ids?.includes(own) ? ids.find((id) => id !== own) : undefined;
}
