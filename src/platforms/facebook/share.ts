import type { Person } from '../../core/person.ts';
import type { Control, Page } from '../../core/platform.ts';
import { cardAround } from '../shared/card.ts';
import { first, nearest, paneAround } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import { lately } from '../shared/lately.ts';
import { pressOn } from '../shared/press.ts';
import { audienceIn } from './audience.ts';
import { authorOf } from './author.ts';
import { boxIn } from './box.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** Passing on somebody's post. What opens floats over the page: whose post it is, the button below the post knows. */
export function shareActs(map: FacebookMap): {
  opener: Control;
  now: Control;
  send: Control;
  of(page: Page): Person | undefined;
} {
  const { anchors, labels } = map;
  const press = pressOn(anchors.button);
  const opened = lately<Person>();
  return {
    of: opened.on,
    opener: press(
      'open the ways to share a post',
      'share',
      (button) => Boolean(first(button, anchors.share)) || says(button, labels.share),
      (button, page) => opened.keep(authorOf(button, page, map), page),
    ),
    now: press('share a post at once', 'share', labels.shareNow, (button, page) => {
      const item = button.matches('[role="menuitem"]') ? button : undefined;
      const place = nearest(button, anchors.floating) ?? item;
      if (!place || boxIn(place, map)) return undefined;
      const of = opened.on(page);
      const audience = audienceIn(place, page, map);
      return { kind: 'share', ...(of ? { of } : {}), audience: audience === 'group' ? 'unknown' : audience };
    }),
    /** "Send in Messenger": a row with its own button for each person. */
    send: press('send a post to somebody', 'message', labels.send, (button, page) => {
      const dialog = paneAround(button, anchors);
      if (!dialog || boxIn(dialog, map)) return undefined;
      const card = cardAround(button, page, facesOf(map), '[role="dialog"]');
      if (!card?.name) return undefined;
      return { kind: 'message', to: { person: { ...card.person, name: card.name } }, text: '' };
    }),
  };
}
