import type { Action } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Control, Page } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import { nameOf } from '../shared/labels.ts';
import type { XMap } from './map.ts';
import { personAround, personCalled } from './person.ts';
import { called } from './words.ts';

/** Stands on every follow button, in all languages of the site. */
const HANDLE = /@(\w{1,20})/;

/** Following: the buttons of profiles, rows and cards, the menu of a post, and links that ask to follow. */
export function follow(map: XMap): Control[] {
  const { anchors } = map;
  return [
    {
      what: 'follow somebody',
      act: 'connect',
      at: (target) => closest(target, anchors.follow) ?? calledFollow(target, map),
      read: (button) => connect(button, whom(button, map)),
    },
    {
      what: 'follow somebody whom a link names',
      act: 'connect',
      at: (target) => closest(target, anchors.confirm),
      read: (button, page) => connect(button, whomTheLinkNames(page)),
    },
  ];
}

function connect(button: Element, person: Person | undefined): Action | undefined {
  return person && usable(button) ? { kind: 'connect', person, how: 'follow' } : undefined;
}

function whom(button: Element, map: XMap): Person | undefined {
  const handle = nameOf(button).match(HANDLE)?.[1];
  const person = handle ? personCalled(handle, button, map) : personAround(button, map);
  const id = button.getAttribute('data-testid')?.match(/^(\d+)-follow$/)?.[1];
  return id ? { platform: 'x', ...person, id } : person;
}

/** A menu item has no test id, and a button may lose it: "Follow @handle". Hungarian says the same of both states. */
function calledFollow(target: Element, { labels }: XMap): Element | undefined {
  const button = target.closest(
    ':is(button, [role="button"], [role="menuitem"]):not([data-testid$="-unfollow"])',
  );
  const words = button ? nameOf(button) : '';
  return button && HANDLE.test(words) && called(words.replace(HANDLE, ''), labels.follow)
    ? button
    : undefined;
}

function whomTheLinkNames({ url }: Page): Person | undefined {
  const handle = url.pathname === '/intent/follow' ? url.searchParams.get('screen_name') : undefined;
  return handle ? { platform: 'x', handle } : undefined;
}
