import type { Audience } from '../../core/action.ts';
import type { Control, Page } from '../../core/platform.ts';
import { around, closest, every, usable } from '../shared/find.ts';
import { switchAt, switchesPrivacy } from '../shared/switch.ts';
import type { TikTokMap } from './map.ts';
import { type Key, knowsKey, saysKey } from './words.ts';

const AUDIENCES: readonly [Key, Audience][] = [
  ['commonStrings_privacySettings_option_everyone', 'public'],
  ['commonStrings_privacySettings_option_onlyYou', 'only-me'],
  ['friends', 'friends'],
  ['followers', 'friends'],
];

/** Who sees what: the account as a whole, and one video. */
export function privacy(map: TikTokMap): Control[] {
  const { anchors } = map;
  return [
    {
      what: 'open or close one’s account',
      act: 'set-privacy',
      at: (target) => switchAt(target, anchors.switch),
      read: (toggle, page) =>
        page.url.pathname.startsWith('/setting') && usable(toggle) && isOfAccount(toggle, map)
          ? switchesPrivacy(toggle, page)
          : undefined,
    },
    {
      what: anchors.visibility.what,
      act: 'set-audience',
      at: (target) => closest(target, anchors.choice),
      read: (option, { url }) => {
        const audience = url.pathname.startsWith('/tiktokstudio/upload') && audienceSaid(option, map);
        return audience && usable(option) ? { kind: 'set-audience', audience } : undefined;
      },
    },
  ];
}

export function audienceSaid(element: Element, map: TikTokMap): Audience | undefined {
  return AUDIENCES.find(([key]) => saysKey(element, map, [key]))?.[1];
}

/** Is there a page of switches that has to name the one of the account, and does that say how it stands? */
export function switchFound(page: Page, map: TikTokMap): boolean | undefined {
  const toggles = every(page.document, map.anchors.switch);
  const known = knowsKey(page.document, map, ['private_acc']);
  if (known && !namesAccount(page.document, map)) return undefined;
  const own = toggles.filter((toggle) => isOfAccount(toggle, map));
  return own.length > 0 && own.every((toggle) => switchesPrivacy(toggle, page));
}

/** Its words stand in the same row, before another switch begins. */
function isOfAccount(toggle: Element, map: TikTokMap): boolean {
  for (const row of around(toggle)) {
    if (every(row, map.anchors.switch).length > 1) return false;
    if (namesAccount(row, map)) return true;
  }
  return false;
}

function namesAccount(place: ParentNode, map: TikTokMap): boolean {
  return [...place.querySelectorAll('p, span, div, label, h1, h2, h3')].some((part) =>
    saysKey(part, map, ['private_acc']),
  );
}
