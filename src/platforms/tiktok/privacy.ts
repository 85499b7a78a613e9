import type { Audience } from '../../core/action.ts';
import type { Control } from '../../core/platform.ts';
import { around, closest, every, usable } from '../shared/find.ts';
import { switchAt, switchesPrivacy } from '../shared/switch.ts';
import type { TikTokMap } from './map.ts';
import { type Key, saysKey } from './words.ts';

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

/** Its words stand in the same row, before another switch begins. */
function isOfAccount(toggle: Element, map: TikTokMap): boolean {
  for (const row of around(toggle)) {
    if (every(row, map.anchors.switch).length > 1) return false;
    if ([...row.querySelectorAll('*')].some((part) => saysKey(part, map, ['private_acc']))) return true;
  }
  return false;
}
