import type { Action, Recipient } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, closest, first, usable } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { island } from './account.ts';
import type { XMap } from './map.ts';
import { handleIn, handleOf } from './person.ts';

export function sendMessage(map: XMap): Control {
  return {
    what: 'send a message',
    act: 'message',
    at: (target) => closest(target, map.anchors.messageButton) ?? lastBeside(target, map),
    read: (button, page) => {
      if (!usable(button)) return undefined;
      const box = first(conversationOf(button, map), map.anchors.messageBox);
      const to = partnerOf(button, page, map);
      // It can be pressed only with something to send: without words, a picture.
      return to && { kind: 'message', to, text: box ? wordsIn(box).trim() : '' };
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
  const named = first(conversation, map.anchors.partnerName) ?? head;
  const name = named ? tidy(wordsIn(named)) : '';
  if (/^\/(i\/chat\/g\w+|messages\/\d+\/?$)/.test(page.url.pathname))
    return { group: name, people: peopleIn(conversation, name) };
  // Without a head, whoever is linked to may be one of many: the list of conversations, or somebody mentioned.
  const handle = head && handleIn(head, map);
  const id = otherId(page.url.pathname, page);
  if (!handle && !name && !id) return undefined;
  return { person: { platform: 'x', ...(handle && { handle }), ...(name && { name }), ...(id && { id }) } };
}

/** Where no button has the name that we know: the last of the nameless ones beside the box. */
function lastBeside(target: Element, map: XMap): Element | undefined {
  const button = target.closest('button:not([data-testid])');
  const conversation = button && conversationOf(button, map);
  const box = conversation && first(conversation, map.anchors.messageBox);
  if (!box || first(conversation, map.anchors.messageButton)) return undefined;
  const beside = [...around(box)].find((place) => place.querySelector('button:not([data-testid])'));
  return [...(beside?.querySelectorAll('button:not([data-testid])') ?? [])].at(-1) === button
    ? button
    : undefined;
}

function message(box: Element, page: Page, map: XMap): Action | undefined {
  const text = wordsIn(box).trim();
  const to = text ? partnerOf(box, page, map) : undefined;
  return to && { kind: 'message', to, text };
}

function conversationOf(inside: Element, { anchors }: XMap): Element {
  return closest(inside, anchors.conversation) ?? inside.ownerDocument.body;
}

/** Who writes in a group, not whom they mention; and a group without a name of its own is called after its people. */
function peopleIn(conversation: Element, title: string): Person[] {
  const links = conversation.matches('main, body') ? [] : [...conversation.querySelectorAll('a[href]')];
  const writers = links.filter((link) => !tidy(wordsIn(link)).startsWith('@'));
  const handles = new Set(writers.flatMap((link) => handleOf(link) ?? []));
  const named = title.split(',').flatMap((name) => tidy(name) || []);
  return [
    ...[...handles].map((handle) => ({ platform: 'x', handle })),
    ...named.map((name) => ({ platform: 'x', name })),
  ];
}

/** <one>-<other>: one of the two is the person at the keyboard. */
export function otherId(pair: string, page: Page): string | undefined {
  const ids = pair.match(/(\d+)[-:](\d+)/)?.slice(1);
  const own = island(page.document)?.id;
  return own && ids?.includes(own) ? ids.find((id) => id !== own) : undefined;
}
