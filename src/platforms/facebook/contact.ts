import type { Control } from '../../core/platform.ts';
import { around, nearest } from '../shared/find.ts';
import { nameOf, says, slotIn } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { buttonsIn, isStrange } from './box.ts';
import { recipientOf } from './conversation.ts';
import { joinGroup } from './group.ts';
import type { FacebookMap } from './map.ts';
import { personAround } from './person.ts';

/** Buttons that begin a contact. */
export function contactControls(map: FacebookMap): Control[] {
  const { labels } = map;
  const press = pressOn(map.anchors.button);
  return [
    press('accept a message request', 'accept', labels.confirm, (control, page) => {
      if (!/^(\/messages)?\/requests\b/.test(page.url.pathname)) return undefined;
      const to = recipientOf(control, page, map);
      const person = 'person' in to ? to.person : to.people?.[0];
      return person && { kind: 'accept', person, what: 'message-request' };
    }),
    press(
      'accept a friend request',
      'accept',
      (b) => accepts(b, map) || firstOfTwo(b, map),
      (control, page) => {
        if (!accepts(control, map) && !/^\/friends\/requests\b/.test(page.url.pathname)) return undefined;
        const person = personAround(control, page, map);
        const linked = person?.id ?? person?.handle;
        if (!linked && !onPage(control, map)) return undefined;
        return person && { kind: 'accept', person, what: 'friend' };
      },
    ),
    press(
      'send a friend request',
      'connect',
      (b) => says(b, labels.addFriend) || firstOfTwo(b, map),
      (control, page) => {
        if (!says(control, labels.addFriend) && !/^\/friends\b/.test(page.url.pathname)) return undefined;
        const named = slotIn(nameOf(control), labels.addFriend);
        const person = personAround(control, page, map) ?? (named ? { name: named } : undefined);
        return person && { kind: 'connect', person, how: 'friend' };
      },
    ),
    press('follow a person or page', 'connect', labels.follow, (control, page) => {
      const person = personAround(control, page, map);
      return person && { kind: 'connect', person, how: 'follow' };
    }),
    joinGroup(map),
  ];
}

/** "Confirm" is every other dialog's word: it accepts only on a request, or in the menu on a person's own page. */
function accepts(button: Element, map: FacebookMap): boolean {
  const request = onRequest(button, map);
  if (says(button, map.labels.confirm)) {
    return request || inPair(button, map) || button.matches('[role="menuitem"]');
  }
  return request && isStrange(button, map.labels.confirm) && inPair(button, map);
}

/** Requests stand in the page or beside it; what floats over it asks something else. */
function onPage(button: Element, { anchors }: FacebookMap): boolean {
  return (
    !nearest(button, anchors.dialog) && Boolean(button.closest('main, [role="main"], [role="complementary"]'))
  );
}

/** Inside a card that carries the number of the person who asks. */
function onRequest(button: Element, map: FacebookMap): boolean {
  const link = map.anchors.requestLink.find.join();
  for (const place of around(button)) {
    if (place.matches(link) || place.querySelector(link)) return true;
    if (place.querySelector('h1, h2, h3')) return false;
  }
  return false;
}

/** The first of two buttons that stand together: yes before no. */
function inPair(button: Element, map: FacebookMap): boolean {
  for (const place of around(button)) {
    if (place.matches(map.anchors.aside.find.join())) return false;
    const pair = buttonsIn(place, map);
    if (pair.length > 1) return pair.length === 2 && pair[0] === button;
  }
  return false;
}

/** On the pages of friends, the first button of a card begins the contact, whatever it is called. */
function firstOfTwo(button: Element, map: FacebookMap): boolean {
  return isStrange(button, map.labels.addFriend) && inPair(button, map);
}
