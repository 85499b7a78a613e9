import type { Control } from '../../core/platform.ts';
import { every, usable } from '../shared/find.ts';
import { isOne, nameOf, says } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import { switchAt, switchesPrivacy } from '../shared/switch.ts';
import type { InstagramMap } from './map.ts';

/** Opening or closing the account: the switch, and the question that follows it. */
export function privacy(map: InstagramMap): Control[] {
  const { anchors, labels } = map;
  return [
    {
      what: 'open or close the account',
      act: 'set-privacy',
      at: (target) => switchAt(target, anchors.closed),
      read(box, page) {
        if (!isPrivacyPage(page.url) || !usable(box)) return undefined;
        return box === switchOf(page.document, map) ? switchesPrivacy(box, page) : undefined;
      },
    },
    pressOn(anchors.button)(
      'open the account for good',
      'set-privacy',
      (button) => says(button, labels.goPublic),
      () => ({ kind: 'set-privacy', open: true }),
    ),
  ];
}

/** The switch that closes the account: by its name, or because there is no other. */
export function switchOf(document: Document, { anchors, labels }: InstagramMap): Element | undefined {
  const all = every(document, anchors.closed);
  return all.find((one) => isOne(nameOf(one), labels.closed)) ?? (all.length === 1 ? all[0] : undefined);
}

export function isPrivacyPage({ pathname }: URL): boolean {
  return /^\/accounts\/(who_can_see_your_content|privacy)/.test(pathname);
}
