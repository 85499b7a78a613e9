import type { Action } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import { knows, says } from '../shared/labels.ts';
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
      at: (target) => (closest(target, anchors.row) ? (bare(target) ?? firstOfTwo(target, map)) : undefined),
      read: (button, page) => {
        const known = says(button, labels.accept) || page.url.pathname === '/follower_requests';
        const person = known ? personAround(button, map) : undefined;
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

/** The buttons of a row that nothing but their words tell apart. */
export function bareIn(row: Element): Element[] {
  return [...row.querySelectorAll(BARE)];
}

/** In a language whose word is not known: of the two buttons below a request, the first accepts. */
function firstOfTwo(target: Element, { anchors, labels }: XMap): Element | undefined {
  const button = target.closest(BARE);
  const row =
    button && !knows(labels.accept, button.ownerDocument) ? closest(button, anchors.row) : undefined;
  const both = row ? bareIn(row) : [];
  return both.length === 2 && both[0] === button ? button : undefined;
}

function acceptMessages(button: Element, page: Page, map: XMap): Action | undefined {
  const to = partnerOf(button, page, map);
  return to && 'person' in to && usable(button)
    ? { kind: 'accept', person: to.person, what: 'message-request' }
    : undefined;
}
