import type { Action } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { withCues } from './cues.ts';
import type { XMap } from './map.ts';
import { partnerOf } from './message.ts';
import { personAround } from './person.ts';

const BARE = ':is(button, [role="button"], div[tabindex="0"]):not([data-testid])';

/** Letting somebody in: as a follower, or with a first message. */
export function accept(map: XMap): Control[] {
  const { anchors, labels } = map;
  const bare = (target: Element) => {
    const button = target.closest(BARE);
    return button && says(button, labels.accept) ? button : undefined;
  };
  return [
    {
      what: 'accept a follower request',
      act: 'accept',
      at: (target) => (closest(target, anchors.row) ? bare(target) : undefined),
      read: (button, page) => {
        const person = personAround(button, map);
        return person && usable(button)
          ? { kind: 'accept', person: withCues(person, button, page, map), what: 'follower' }
          : undefined;
      },
    },
    {
      what: 'accept a message request',
      act: 'accept',
      at: (target) => closest(target, anchors.acceptMessages),
      read: (button, page) => acceptMessages(button, page, map),
    },
    {
      what: 'accept a message request (older)',
      act: 'accept',
      at: bare,
      read: (button, page) =>
        /^\/(messages|i\/chat)\b/.test(page.url.pathname) ? acceptMessages(button, page, map) : undefined,
    },
  ];
}

/** Only its word tells the button that lets somebody in from the one that does not. */
export function acceptsIn(row: Element, { labels }: XMap): boolean {
  return [...row.querySelectorAll(BARE)].some((button) => says(button, labels.accept));
}

function acceptMessages(button: Element, page: Page, map: XMap): Action | undefined {
  const to = partnerOf(button, page, map);
  return to && 'person' in to && usable(button)
    ? { kind: 'accept', person: to.person, what: 'message-request' }
    : undefined;
}
