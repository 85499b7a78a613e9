import type { Incoming } from '../../core/platform.ts';
import { wordsOf } from '../shared/card.ts';
import { first } from '../shared/find.ts';
import { confirms } from './contact.ts';
import type { InstagramMap } from './map.ts';
import { recipientOf } from './message.ts';
import { facesOf, personAround } from './person.ts';

/** What waits: followers who ask, strangers who want to write, an open conversation. */
export function incoming(map: InstagramMap): Incoming[] {
  const { anchors } = map;
  return [
    {
      what: 'somebody who asks to follow',
      find: anchors.refuse.find,
      read(refusal, page) {
        const button = refusal.previousElementSibling;
        if (!button || !confirms(button, map)) return undefined;
        const person = personAround(button, page, map);
        return person && { kind: 'receive', person, what: 'follow' };
      },
    },
    {
      what: 'a message request',
      find: anchors.thread.find,
      read(thread, page) {
        if (!page.url.pathname.startsWith('/direct/requests')) return undefined;
        const name = wordsOf(thread, facesOf(map));
        return name ? { kind: 'receive', person: { name }, what: 'message-request' } : undefined;
      },
    },
    {
      what: 'a conversation with somebody',
      find: anchors.conversation.find,
      read(list, page) {
        const to = recipientOf(list, page, map);
        const known = 'person' in to && (to.person.handle ?? to.person.name);
        return known ? { kind: 'receive', person: to.person, what: 'message' } : undefined;
      },
      beside: (list) => first(list.ownerDocument, anchors.head),
    },
  ];
}
