import type { Control } from '../../core/platform.ts';
import { around, every, nearest, usable } from '../shared/find.ts';
import { knows, nameOf, says } from '../shared/labels.ts';
import type { InstagramMap } from './map.ts';
import { recipientOf } from './message.ts';
import { personAround } from './person.ts';

/** Buttons that begin a contact. */
export function contactControls(map: InstagramMap): Control[] {
  const { labels } = map;
  const button = (target: Element) => {
    const found = nearest(target, map.anchors.button);
    return found && usable(found) ? found : undefined;
  };
  return [
    {
      what: 'follow a person',
      act: 'connect',
      at(target) {
        const found = button(target);
        return found && says(found, labels.follow) ? found : undefined;
      },
      read(control, page) {
        const person = personAround(control, page, map);
        return person && { kind: 'connect', person, how: 'follow' };
      },
    },
    {
      what: 'accept a follower',
      act: 'accept',
      at(target) {
        const found = button(target);
        return found && confirms(found, map) ? found : undefined;
      },
      read(control, page) {
        const asked = says(control, labels.confirm) || page.url.pathname.startsWith('/accounts/activity');
        const person = asked ? personAround(control, page, map) : undefined;
        return person && { kind: 'accept', person, what: 'follower' };
      },
    },
    {
      what: 'accept a message request',
      act: 'accept',
      at(target) {
        const found = button(target);
        return found && says(found, labels.accept) ? found : undefined;
      },
      read(control, page) {
        if (!page.url.pathname.startsWith('/direct/')) return undefined;
        const to = recipientOf(control, page, map);
        const person = 'person' in to ? to.person : to.people?.[0];
        return person && { kind: 'accept', person, what: 'message-request' };
      },
    },
  ];
}

/** The first of two buttons in the row of a person: "Confirm" beside "Delete". */
function confirms(button: Element, map: InstagramMap): boolean {
  if (!says(button, map.labels.confirm) && knows(map.labels.confirm, button.ownerDocument)) return false;
  if (!nameOf(button)) return false;
  for (const place of around(button)) {
    const pair = every(place, map.anchors.button).filter((b) => usable(b) && !b.querySelector('svg, img'));
    if (pair.length > 1) return pair.length === 2 && pair[0] === button;
  }
  return false;
}
