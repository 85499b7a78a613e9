import type { Control } from '../../core/platform.ts';
import { around, every, usable } from '../shared/find.ts';
import { knows, nameOf, says, tidy } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import type { InstagramMap } from './map.ts';
import { recipientOf } from './message.ts';
import { personAround } from './person.ts';

/** Buttons that begin a contact. */
export function contactControls(map: InstagramMap): Control[] {
  const { labels } = map;
  const press = pressOn(map.anchors.button);
  return [
    press('follow a person', 'connect', labels.follow, (control, page) => {
      const person = personAround(control, page, map);
      return person && { kind: 'connect', person, how: 'follow' };
    }),
    press(
      'accept a follower',
      'accept',
      (button) => confirms(button, map),
      (control, page) => {
        const asked = says(control, labels.confirm) || page.url.pathname.startsWith('/accounts/activity');
        const person = asked ? personAround(control, page, map) : undefined;
        return person && { kind: 'accept', person, what: 'follower' };
      },
    ),
    press('accept a message request', 'accept', labels.accept, (control, page) => {
      if (!page.url.pathname.startsWith('/direct/')) return undefined;
      const to = recipientOf(control, page, map);
      const person = 'person' in to ? to.person : to.people?.[0];
      return person && { kind: 'accept', person, what: 'message-request' };
    }),
    press('join a channel', 'join', labels.join, (control, page) => {
      const to = recipientOf(control, page, map);
      return { kind: 'join', group: 'group' in to ? to.group : tidy(to.person.name ?? '') };
    }),
  ];
}

/** The first of two buttons in the row of a person: "Confirm" beside "Delete". */
export function confirms(button: Element, map: InstagramMap): boolean {
  if (!says(button, map.labels.confirm) && knows(map.labels.confirm, button.ownerDocument)) return false;
  if (!nameOf(button)) return false;
  for (const place of around(button)) {
    const pair = every(place, map.anchors.button).filter((b) => usable(b) && !b.querySelector('svg, img'));
    if (pair.length > 1) return pair.length === 2 && (pair[0] === button || says(button, map.labels.confirm));
  }
  return false;
}
