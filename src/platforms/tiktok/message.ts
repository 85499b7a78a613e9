import type { Action } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, every, first, usable } from '../shared/find.ts';
import { account } from './account.ts';
import type { TikTokMap } from './map.ts';
import { handleOf, personOf } from './person.ts';
import { lineOf } from './words.ts';

export function sendMessage(map: TikTokMap): Control {
  return {
    what: 'send a message',
    act: 'message',
    at: (target) => closest(target, map.anchors.messageButton),
    read: (button, page) => {
      const box = first(page.document, map.anchors.messageBox);
      return box && usable(button) ? message(box, page, map) : undefined;
    },
  };
}

export function messageBox(map: TikTokMap): Composer {
  return {
    what: 'a message',
    act: 'message',
    at: (target) => closest(target, map.anchors.messageBox),
    sends: ['Enter'],
    read: (box, page) => message(box, page, map),
  };
}

/** Whom the open conversation is with. Links in it may belong to whoever made a shared video. */
export function partnerOf(page: Page, map: TikTokMap): Person | undefined {
  const { anchors } = map;
  const { document } = page;
  const handle = lineOf(first(document, anchors.partnerHandle)).replace(/^@/, '');
  const name = lineOf(first(document, anchors.partnerName));
  if (!handle && !name) return beside(page, map);
  return { platform: 'tiktok', ...(handle && { handle }), ...(name && { name }) };
}

/** Where no head names the partner: whose picture stands beside the messages, and is not one’s own. */
function beside(page: Page, map: TikTokMap): Person | undefined {
  const me = account(map)(page);
  const own = typeof me === 'object' ? me.handle : undefined;
  const link = every(page.document, map.anchors.partnerPicture).find(
    (l) => handleOf(l) && handleOf(l) !== own,
  );
  return own && link ? personOf([link]) : undefined;
}

function message(box: Element, page: Page, map: TikTokMap): Action | undefined {
  const text = wordsIn(box).trim();
  const person = text ? partnerOf(page, map) : undefined;
  return person && { kind: 'message', to: { person }, text };
}
