import type { ActionOf } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Incoming, Page } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { ACCEPTS_FOLLOWERS } from './accept.ts';
import type { TikTokMap } from './map.ts';
import { partnerOf } from './message.ts';
import { firstOf } from './person.ts';
import { lineOf, saysKey } from './words.ts';

const LINKS = 'a[href*="/@"]';

/** What reached the person and waits: in the list of what happened, and among the messages. */
export function incoming(map: TikTokMap): Incoming[] {
  const { anchors } = map;
  return [
    {
      what: 'a follower, a request to follow, a mention',
      find: anchors.activityRow.find,
      read: (row, page) => received(happened(row, page, map), firstOf([...row.querySelectorAll(LINKS)])),
    },
    {
      what: anchors.messageRequest.what,
      find: anchors.messageRequest.find,
      read: (row) => received('message-request', writer(row, map)),
    },
    {
      what: anchors.stranger.what,
      find: anchors.stranger.find,
      read: (_box, page) => received('message-request', partnerOf(page, map)),
    },
  ];
}

function received(
  what: ActionOf<'receive'>['what'] | undefined,
  person: Person | undefined,
): ActionOf<'receive'> | undefined {
  return what && person && { kind: 'receive', person, what };
}

/** Its buttons tell what it is about; a row in another row, or one that only reports a like, is nothing. */
function happened(row: Element, { document }: Page, map: TikTokMap): 'follow' | 'tag' | undefined {
  if (row.querySelector('[data-e2e="inbox-list-item"]')) return undefined;
  const buttons = [...row.querySelectorAll('button, [role="button"]')];
  const asks = first(row, map.anchors.followBack) ?? buttons.find((b) => saysKey(b, map, ACCEPTS_FOLLOWERS));
  if (asks) return 'follow';
  return first(document, map.anchors.mentionsOpen) ? 'tag' : undefined;
}

function writer(row: Element, { anchors }: TikTokMap): Person | undefined {
  const name = lineOf(first(row, anchors.rowName));
  const handle = firstOf([...row.querySelectorAll(LINKS)])?.handle;
  if (!name && !handle) return undefined;
  return { platform: 'tiktok', ...(handle && { handle }), ...(name && { name }) };
}
