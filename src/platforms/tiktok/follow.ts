import type { Action } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Control, Page } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import { island } from './island.ts';
import type { TikTokMap } from './map.ts';
import { personAround, withBio } from './person.ts';
import { knowsKey, saysKey } from './words.ts';

/** The same button follows and, once it says so, is a state. */
const STATES = ['following', 'friends', 'requested'] as const;
export const FOLLOWS = ['Follow', 'Inbox_Follow_back'] as const;

export function follow(map: TikTokMap): Control {
  const { anchors } = map;
  return {
    what: 'follow somebody',
    act: 'connect',
    at: (target) =>
      closest(target, anchors.follow) ??
      closest(target, anchors.followBack) ??
      closest(target, anchors.followByPicture) ??
      calledFollow(target, map),
    read: (button, page) => connect(button, page, map),
  };
}

function connect(button: Element, page: Page, map: TikTokMap): Action | undefined {
  if (!usable(button) || saysKey(button, map, STATES)) return undefined;
  const person = personAround(button, page, map);
  if (!person || isFollowed(person, page, map)) return undefined;
  return { kind: 'connect', person: withBio(person, page, map), how: 'follow' };
}

/** Where the button’s word is not known, the page has said when it was loaded how the two stand. */
function isFollowed({ handle }: Person, { document }: Page, map: TikTokMap): boolean {
  const shown = island(document)?.shown;
  return !knowsKey(document, map, STATES) && shown?.handle === handle && Boolean(shown?.followed);
}

/** In lists of followers, suggestions and results the buttons have no name of their own. */
function calledFollow(target: Element, map: TikTokMap): Element | undefined {
  const button = target.closest('button, [role="button"]');
  return button && saysKey(button, map, FOLLOWS) ? button : undefined;
}
