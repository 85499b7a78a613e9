import type { Action } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { cardAround } from '../shared/card.ts';
import { paneAround } from '../shared/find.ts';
import { nameOf, says, slotIn } from '../shared/labels.ts';
import { lately } from '../shared/lately.ts';
import { pressOn } from '../shared/press.ts';
import { isReaction } from '../shared/reaction.ts';
import { ownerOfPage } from './address.ts';
import { authorOf } from './author.ts';
import type { InstagramMap } from './map.ts';
import { recipientOf } from './message.ts';
import { facesOf } from './person.ts';

/** A heart for a post, a comment or a reel, on a message, or for a story. */
export function reactions(map: InstagramMap): Control[] {
  const { anchors, labels } = map;
  const press = pressOn(anchors.button);
  const opened = lately<Action>();
  const onStory = ({ url }: Page) => (url.pathname.startsWith('/stories/') ? ownerOfPage(url) : undefined);
  return [
    press('like a post or comment', 'react', labels.heart, (button, page): Action | undefined => {
      if (page.url.pathname.startsWith('/direct/')) return undefined;
      const person =
        onStory(page) ??
        (isSmall(button) ? cardAround(button, page, facesOf(map))?.person : authorOf(button, page, map));
      return person && { kind: 'react', person, on: 'post' };
    }),
    press('open the reactions to a message', 'react', labels.reactTo, (button, page) => {
      const to = recipientOf(button, page, map);
      const handle = slotIn(nameOf(button), labels.reactTo);
      const person = 'person' in to ? to.person : handle ? { handle } : undefined;
      return opened.keep(person && { kind: 'react', person }, page);
    }),
    press('react to a message or story', 'react', isReaction, (button, page) => {
      const person = onStory(page);
      if (person) return { kind: 'react', person };
      const floats = paneAround(button, anchors) && !says(button, labels.heart);
      return floats ? opened.on(page) : undefined;
    }),
  ];
}

/** The heart of a comment is smaller than that of a post; the comment is the smallest part of the page with a person. */
function isSmall(button: Element): boolean {
  const height = Number(button.querySelector('svg')?.getAttribute('height'));
  return height > 0 && height < 20;
}
