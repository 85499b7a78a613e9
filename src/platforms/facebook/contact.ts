import type { Control } from '../../core/platform.ts';
import { around, nearest, usable } from '../shared/find.ts';
import { isOne, nameOf, says, slotIn, tidy } from '../shared/labels.ts';
import { buttonsIn, isStrange } from './box.ts';
import type { FacebookMap } from './map.ts';
import { personAround } from './person.ts';

/** Buttons that begin a contact. */
export function contactControls(map: FacebookMap): Control[] {
  const { labels } = map;
  const button = (target: Element) => {
    const found = nearest(target, map.anchors.button);
    return found && usable(found) ? found : undefined;
  };
  return [
    {
      what: 'accept a friend request',
      act: 'accept',
      at(target) {
        const found = button(target);
        return found && (accepts(found, map) || firstOfTwo(found, map)) ? found : undefined;
      },
      read(control, page) {
        if (!accepts(control, map) && !/^\/friends\/requests\b/.test(page.url.pathname)) return undefined;
        const person = personAround(control, page, map);
        const linked = person?.id ?? person?.handle;
        if (!linked && nearest(control, map.anchors.dialog)) return undefined;
        return person && { kind: 'accept', person, what: 'friend' };
      },
    },
    {
      what: 'send a friend request',
      act: 'connect',
      at(target) {
        const found = button(target);
        return found && (says(found, labels.addFriend) || firstOfTwo(found, map)) ? found : undefined;
      },
      read(control, page) {
        if (!says(control, labels.addFriend) && !/^\/friends\b/.test(page.url.pathname)) return undefined;
        const named = slotIn(nameOf(control), labels.addFriend);
        const person = personAround(control, page, map) ?? (named ? { name: named } : undefined);
        return person && { kind: 'connect', person, how: 'friend' };
      },
    },
    {
      what: 'follow a person or page',
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
      what: 'join a group',
      act: 'join',
      at(target) {
        const found = button(target);
        return found && says(found, labels.join) ? found : undefined;
      },
      read(control, page) {
        const group = groupAround(control, page.url, map);
        return group ? { kind: 'join', group } : undefined;
      },
    },
  ];
}

/** "Confirm" is every other dialog's word: it accepts only on a request, or in the menu on a person's own page. */
function accepts(button: Element, map: FacebookMap): boolean {
  const request = onRequest(button, map);
  if (says(button, map.labels.confirm)) {
    return request || inPair(button, map) || button.matches('[role="menuitem"]');
  }
  return request && firstOfTwo(button, map);
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

/** The group's name: behind the comma of the label, on the link of the card, else over the page. */
function groupAround(button: Element, url: URL, map: FacebookMap): string | undefined {
  const named = slotIn(nameOf(button), map.labels.join)?.replace(/^[\s,:]+/, '');
  if (named && !isOne(named, map.labels.join)) return named;
  for (const place of around(button)) {
    const title = /^\/groups\//.test(url.pathname) && place.querySelector('h1');
    if (title) return tidy(title.textContent ?? '');
    const links = [...place.querySelectorAll('a[href*="/groups/"]')].filter((l) => tidy(l.textContent ?? ''));
    if (links.length) return links.length > 3 ? undefined : tidy(links[0]?.textContent ?? '');
  }
  return undefined;
}
