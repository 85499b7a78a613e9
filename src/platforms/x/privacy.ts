import type { Audience } from '../../core/action.ts';
import type { Control } from '../../core/platform.ts';
import { closest, usable } from '../shared/find.ts';
import { switchAt, switchesPrivacy } from '../shared/switch.ts';
import type { XMap } from './map.ts';

const AUDIENCES: Readonly<Record<string, Audience>> = { everyone: 'public', subscribers: 'group' };

/** Who sees what: the account as a whole, and one post. */
export function privacy({ anchors }: XMap): Control[] {
  return [
    {
      what: anchors.protect.what,
      act: 'set-privacy',
      at: (target) => switchAt(target, anchors.protect),
      read: (box, page) => (usable(box) ? switchesPrivacy(box, page) : undefined),
    },
    {
      what: anchors.audience.what,
      act: 'set-audience',
      at: (target) => closest(target, anchors.audience),
      read: (item) => {
        const audience = AUDIENCES[item.getAttribute('data-testid')?.split('-')[1] ?? ''];
        return audience && usable(item) ? { kind: 'set-audience', audience } : undefined;
      },
    },
  ];
}
