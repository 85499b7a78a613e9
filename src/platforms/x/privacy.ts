import type { Audience } from '../../core/action.ts';
import type { Anchor, Control } from '../../core/platform.ts';
import { closest, every, usable } from '../shared/find.ts';
import { switchAt, switchesPrivacy } from '../shared/switch.ts';
import type { XMap } from './map.ts';

const AUDIENCES: Readonly<Record<string, Audience>> = { everyone: 'public', subscribers: 'group' };
/** In this order, where a choice does not say which it is. */
const IN_ORDER: readonly Audience[] = ['public', 'group'];

/** Who sees what: the account as a whole, and one article. */
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
      at: (target) => switchAt(target, anchors.audience),
      read: (choice) => {
        const audience = audienceOf(choice, anchors.audience);
        return audience && usable(choice) ? { kind: 'set-audience', audience } : undefined;
      },
    },
  ];
}

function audienceOf(choice: Element, anchor: Anchor): Audience | undefined {
  const said = closest(choice, anchor)?.getAttribute('data-testid')?.split('-')[1];
  return said ? AUDIENCES[said] : IN_ORDER[every(choice.ownerDocument, anchor).indexOf(choice)];
}
