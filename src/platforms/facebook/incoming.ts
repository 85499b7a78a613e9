import type { Incoming } from '../../core/platform.ts';
import { addressed, mutualsIn, shown, wordsOf } from '../shared/card.ts';
import { precedes } from '../shared/find.ts';
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
        const box = [...page.document.querySelectorAll(anchors.editor.find.join())].find((b) =>
          precedes(list, b),
        );
        const to = recipientOf(box ?? list, page, map);
        if (!('person' in to) || !to.person.name) return undefined;
        return { kind: 'receive', person: to.person, what: 'message' };
      },
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
