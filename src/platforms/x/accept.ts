import type { Action } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import type { XMap } from './map.ts';
import { partnerOf } from './message.ts';
import { personAround } from './person.ts';

/** Letting somebody in: as a follower, or with a first message. */
export function accept(map: XMap): Control[] {
  const { anchors, labels } = map;
  const bare = (target: Element) => {
    const button = target.closest(':is(button, [role="button"]):not([data-testid])');
    return button && says(button, labels.accept) ? button : undefined;
  };
  return [
    {
      what: 'accept a follower request',
      act: 'accept',
      at: (target) => (closest(target, anchors.row) ? bare(target) : undefined),
      read: (button) => {
        const person = personAround(button, map);
        return person && usable(button) ? { kind: 'accept', person, what: 'follower' } : undefined;
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

function acceptMessages(button: Element, page: Page, map: XMap): Action | undefined {
  const to = partnerOf(button, page, map);
  return to && 'person' in to && usable(button)
    ? { kind: 'accept', person: to.person, what: 'message-request' }
    : undefined;
}
