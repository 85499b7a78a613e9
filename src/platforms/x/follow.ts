import type { Action } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Control, Labels, Page } from '../../core/platform.ts';
import { closest, every, usable } from '../shared/find.ts';
import { nameOf } from '../shared/labels.ts';
import { withCues } from './cues.ts';
import type { XMap } from './map.ts';
import { personAround, personCalled, personOfPage } from './person.ts';
import { called } from './words.ts';

/** Stands on every follow button, in all languages of the site. */
const HANDLE = /@(\w{1,20})/;
const BUTTON = 'button, [role="button"]';

/** Following: the buttons of profiles, rows and cards, the menu of a post, and links that ask to follow. */
export function follow(map: XMap): Control[] {
  const { anchors } = map;
  return [
    {
      what: 'follow somebody',
      act: 'connect',
      at: (target) => closest(target, anchors.follow) ?? calledFollow(target, map),
      read: (button, page) => connect(button, whom(button, page, map)),
    },
    {
      what: anchors.subscribe.what,
      act: 'connect',
      at: (target) => closest(target, anchors.subscribe) ?? besideFollow(target, map),
      read: (button, page) => connect(button, whom(button, page, map), 'subscribe'),
    },
    {
      what: 'follow somebody whom a link names',
      act: 'connect',
      at: (target) => closest(target, anchors.confirm),
      read: (button, page) => connect(button, whomTheLinkNames(page)),
    },
  ];
}

function connect(
  button: Element,
  person: Person | undefined,
  how: 'follow' | 'subscribe' = 'follow',
): Action | undefined {
  return person && usable(button) ? { kind: 'connect', person, how } : undefined;
}

function whom(button: Element, page: Page, map: XMap): Person | undefined {
  const handle = nameOf(button).match(HANDLE)?.[1];
  const person = handle
    ? personCalled(handle, button, map)
    : (personAround(button, map) ?? personOfPage(button, page, map));
  const id = button.getAttribute('data-testid')?.match(/^(\d+)-(?:follow|subscribe)$/)?.[1];
  const found: Person | undefined = id ? { platform: 'x', ...person, id } : person;
  return found && withCues(found, button, page, map);
}

/**
 * A menu item has no test id, and a button may lose it: "Follow @handle", in a row also "Follow" alone. Hungarian says
 * the same of both states.
 */
function calledFollow(target: Element, { anchors, labels }: XMap): Element | undefined {
  const button = target.closest(BUTTON) ?? closest(target, anchors.menuItem);
  if (!button || button.matches('[data-testid$="-unfollow"]')) return undefined;
  const words = nameOf(button);
  const whole = HANDLE.test(words) || (!button.hasAttribute('data-testid') && closest(button, anchors.row));
  const says = (table: Labels) => called(words.replace(HANDLE, ''), table);
  return whole && (says(labels.follow) || says(labels.followBack)) ? button : undefined;
}

/** A button without a test id that names the same person as the one to follow them, beside it. */
function besideFollow(target: Element, { anchors }: XMap): Element | undefined {
  const button = target.closest(BUTTON);
  const handle = button && !button.hasAttribute('data-testid') && nameOf(button).match(HANDLE)?.[1];
  const others = handle
    ? [...every(button.ownerDocument, anchors.follow), ...every(button.ownerDocument, anchors.followed)]
    : [];
  return button && others.some((other) => nameOf(other).match(HANDLE)?.[1] === handle) ? button : undefined;
}

function whomTheLinkNames({ url }: Page): Person | undefined {
  const handle = url.pathname === '/intent/follow' ? url.searchParams.get('screen_name') : undefined;
  return handle ? { platform: 'x', handle } : undefined;
}
