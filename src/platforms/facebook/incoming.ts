import type { Incoming } from '../../core/platform.ts';
import { addressed, mutualsIn, shown, wordsOf } from '../shared/card.ts';
import { around, every, precedes } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { recipientOf } from './conversation.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** What waits: requests by their address, an open conversation, a tag among the notifications. */
export function incoming(map: FacebookMap): Incoming[] {
  const { anchors } = map;
  const faces = facesOf(map);
  return [
    {
      what: 'a friend request',
      find: anchors.requestLink.find,
      read(link, page) {
        const person = addressed(link, page, faces);
        const name = shown([link], faces);
        if (!person || !name) return undefined;
        return {
          kind: 'receive',
          person: { ...person, name, ...mutualsIn(link, faces) },
          what: 'friend-request',
        };
      },
    },
    {
      what: 'a message request',
      find: anchors.messageRequest.find,
      read(link) {
        const name = wordsOf(link, faces);
        return name ? { kind: 'receive', person: { name }, what: 'message-request' } : undefined;
      },
    },
    {
      what: 'a conversation with somebody',
      find: anchors.conversation.find,
      read(list, page) {
        const boxes = every(page.document, anchors.editor);
        const to = recipientOf(boxes.find((box) => precedes(list, box)) ?? list, page, map);
        if (!('person' in to) || !to.person.name) return undefined;
        return { kind: 'receive', person: to.person, what: 'message' };
      },
      beside: (list) => headOf(list, map),
    },
    {
      what: 'a tag or mention',
      find: anchors.tagged.find,
      read(notification) {
        const name = tidy(notification.querySelector('strong, b')?.textContent ?? '');
        return name ? { kind: 'receive', person: { name }, what: 'tag' } : undefined;
      },
    },
  ];
}

/** Across the messages it would cover the box and the call button: the last heading before them. */
function headOf(list: Element, map: FacebookMap): Element | undefined {
  for (const place of around(list, 'body')) {
    if (every(place, map.anchors.conversation).length > 1) return undefined;
    const head = every(place, map.anchors.heading).findLast((h) => precedes(h, list));
    if (head) return head;
  }
  return undefined;
}
