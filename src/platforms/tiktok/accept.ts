import type { Control } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import type { TikTokMap } from './map.ts';
import { partnerOf } from './message.ts';
import { personAround } from './person.ts';
import { type Key, saysKey } from './words.ts';

const ACCEPTS_MESSAGES = ['dm_accept'] as const;
export const ACCEPTS_FOLLOWERS = ['dm_accept', 'nickname_username_change_pop_up_cta_2'] as const;

/** Letting somebody in: as a follower, or with a first message. */
export function accept(map: TikTokMap): Control[] {
  const { anchors } = map;
  return [
    {
      what: 'accept a follower request',
      act: 'accept',
      at: (target) => {
        const button = target.closest('button, [role="button"]');
        const asked = button && closest(button, anchors.activity);
        return asked && saysKey(button, map, ACCEPTS_FOLLOWERS) ? button : undefined;
      },
      read: (button, page) => {
        const person = usable(button) ? personAround(button, page, map) : undefined;
        return person && { kind: 'accept', person, what: 'follower' };
      },
    },
    {
      what: 'accept a message request',
      act: 'accept',
      at: (target) => closest(target, anchors.strangerAnswers) ?? saying(target, map, ACCEPTS_MESSAGES),
      read: (button, page) => {
        if (!/^\/messages\b/.test(page.url.pathname) || !usable(button) || !accepts(button, map))
          return undefined;
        const person = partnerOf(page, map);
        return person && { kind: 'accept', person, what: 'message-request' };
      },
    },
  ];
}

/** The answers to a message request are no buttons, only blocks that say a word. */
function saying(target: Element, map: TikTokMap, keys: readonly Key[]): Element | undefined {
  const blocks = [target, target.parentElement, target.parentElement?.parentElement];
  return blocks.find((block) => block && saysKey(block, map, keys)) ?? undefined;
}

/** By its word; where that is unknown, by its place: delete comes first, accept last. */
function accepts(button: Element, map: TikTokMap): boolean {
  if (saysKey(button, map, ACCEPTS_MESSAGES)) return true;
  const box = closest(button, map.anchors.stranger);
  const answers = box ? [...box.querySelectorAll(map.anchors.strangerAnswers.find.join())] : [];
  return answers.length > 1 && answers.at(-1) === button;
}
