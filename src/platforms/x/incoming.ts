import type { ActionOf } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Incoming, Page } from '../../core/platform.ts';
import type { XMap } from './map.ts';
import { otherId, partnerOf } from './message.ts';
import { authorOf, firstLine, handleIn, personIn } from './person.ts';

/** What reached the person and waits: requests to follow and to write, and posts that speak to them. */
export function incoming(map: XMap): Incoming[] {
  const { anchors } = map;
  return [
    {
      what: 'a follower request',
      find: anchors.asking.find,
      read: (row, { url }) =>
        url.pathname === '/follower_requests' ? received('follow', personIn(row, map)) : undefined,
    },
    {
      what: anchors.messageRequest.what,
      find: anchors.messageRequest.find,
      read: (row, page) => received('message-request', writer(row, page, map)),
    },
    {
      what: anchors.requestPrompt.what,
      find: anchors.requestPrompt.find,
      read: (prompt, page) => {
        const from = partnerOf(prompt, page, map);
        return from && 'person' in from ? received('message-request', from.person) : undefined;
      },
    },
    {
      what: 'a post that mentions or answers one',
      find: anchors.mention.find,
      read: (post) => received('tag', authorOf(post, map)),
    },
  ];
}

function received(
  what: ActionOf<'receive'>['what'],
  person: Person | undefined,
): ActionOf<'receive'> | undefined {
  return person && { kind: 'receive', person, what };
}

/** A row of requests shows a name and the first words; its id ends in the two who talk. */
function writer(row: Element, page: Page, map: XMap): Person | undefined {
  const handle = handleIn(row, map);
  const id = otherId(row.getAttribute('data-testid') ?? '', page);
  const name = firstLine(row);
  return { platform: 'x', ...(handle && { handle }), ...(name && { name }), ...(id && { id }) };
}
