import type { Action } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Control, Page } from '../../core/platform.ts';
import { cardAround } from '../shared/card.ts';
import { closest, first, nearest, paneAround } from '../shared/find.ts';
import { labelOf, says } from '../shared/labels.ts';
import { lately } from '../shared/lately.ts';
import { pressOn } from '../shared/press.ts';
import { isReaction } from '../shared/reaction.ts';
import { authorOf } from './author.ts';
import { recipientOf } from './conversation.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** A like or a heart below a post or a comment, on a message, or for a story. */
export function reactions(map: FacebookMap): Control[] {
  const { anchors, labels } = map;
  const press = pressOn(anchors.button);
  const opened = lately<Action>();
  const isStory = (button: Element, { url }: Page) =>
    Boolean(closest(button, anchors.story)) || url.pathname.startsWith('/stories/');
  const nearestPerson = (button: Element, page: Page): Person | undefined => {
    const card = cardAround(button, page, facesOf(map));
    return card?.person && { ...card.person, name: card.name };
  };
  return [
    press(
      'like a post or comment',
      'react',
      (button) => likes(button, map),
      (button, page) => {
        if (floats(button, map)) return opened.on(page);
        const person = isStory(button, page) ? nearestPerson(button, page) : authorOf(button, page, map);
        if (!person) return undefined;
        const like: Action = { kind: 'react', person, on: 'post' };
        opened.keep(like, page);
        return like;
      },
    ),
    press('open the reactions to a message', 'react', labels.reactTo, (button, page) => {
      const to = recipientOf(button, page, map);
      const person = 'person' in to ? to.person : undefined;
      return opened.keep(person && { kind: 'react', person }, page);
    }),
    press('react to a message or story', 'react', isReaction, (button, page) => {
      if (!isStory(button, page)) return floats(button, map) ? opened.on(page) : undefined;
      const person = nearestPerson(button, page);
      return person && { kind: 'react', person };
    }),
  ];
}

/** Known by its mark or its label. The word on it is "Like" before and after: alone it tells nothing. */
function likes(button: Element, { anchors, labels }: FacebookMap): boolean {
  return Boolean(first(button, anchors.like)) || (labelOf(button) !== undefined && says(button, labels.like));
}

function floats(button: Element, map: FacebookMap): boolean {
  return Boolean(nearest(button, map.anchors.floating) ?? paneAround(button, map.anchors));
}
