import type { Person } from '../../core/person.ts';
import type { Control } from '../../core/platform.ts';
import { closest, every, first, usable } from '../shared/find.ts';
import { makerAround } from './maker.ts';
import type { TikTokMap } from './map.ts';
import { firstOf } from './person.ts';
import { saysKey } from './words.ts';

/** Likes of videos and of comments. Pressed once more, the same button takes the like back. */
export function react(map: TikTokMap): Control[] {
  const { anchors } = map;
  const free = (button: Element) =>
    usable(button) && !button.closest('[aria-pressed="true"]') ? button : undefined;
  return [
    {
      what: 'like a video',
      act: 'react',
      at: (target) => {
        const button = target.closest('button, [role="button"]');
        return button && first(button, anchors.like) ? button : undefined;
      },
      read: (button, page) => {
        const person = free(button) && makerAround(button, page, map);
        return person && { kind: 'react', person, on: 'post' };
      },
    },
    {
      what: anchors.likeComment.what,
      act: 'react',
      at: (target) => closest(target, anchors.likeComment),
      read: (button) => {
        const person = free(button) && writerOf(button, map);
        return person && { kind: 'react', person, on: 'post' };
      },
    },
    {
      what: anchors.repost.what,
      act: 'share',
      at: (target) => closest(target, anchors.repost) ?? calledRepost(target, map),
      read: (item, page) => {
        const of = usable(item) ? makerAround(item, page, map) : undefined;
        return of && { kind: 'share', of };
      },
    },
  ];
}

function calledRepost(target: Element, map: TikTokMap): Element | undefined {
  const item = target.closest('button, [role="button"], [role="menuitem"]');
  return item && saysKey(item, map, ['repost']) ? item : undefined;
}

/** Who wrote the comment around an element. */
export function writerOf(inside: Element, { anchors }: TikTokMap): Person | undefined {
  const comment = closest(inside, anchors.comment);
  return comment && firstOf(every(comment, anchors.commenter));
}
