import type { Control } from '../../core/platform.ts';
import { around, closest, every, first, usable } from '../shared/find.ts';
import { says } from '../shared/labels.ts';
import type { XMap } from './map.ts';
import { firstLine } from './person.ts';

/** Joining a community, and gathering people live. */
export function gather({ anchors, labels }: XMap): Control[] {
  return [
    {
      what: anchors.join.what,
      act: 'join',
      at: (target) => closest(target, anchors.join) ?? calledJoin(target, labels),
      read: (button, { url, document }) => {
        const card = closest(button, anchors.community) ?? communityBeside(button);
        // Other communities are suggested beside the one of the page: then only a card says which is joined.
        const alone = every(document, anchors.join).length < 2;
        const here =
          alone && url.pathname.startsWith('/i/communities/') ? first(document, anchors.heading) : undefined;
        const place = card ?? here;
        const group = place && firstLine(place);
        return group && usable(button) ? { kind: 'join', group } : undefined;
      },
    },
    {
      what: anchors.live.what,
      act: 'go-live',
      at: (target) => closest(target, anchors.live),
      read: (link) => (usable(link) ? { kind: 'go-live' } : undefined),
    },
  ];
}

function calledJoin(target: Element, labels: XMap['labels']): Element | undefined {
  const button = target.closest('button:not([data-testid])');
  return button && says(button, labels.join) ? button : undefined;
}

/** A card that lost its mark still leads to its community; the head of a page has a heading. */
function communityBeside(button: Element): Element | undefined {
  for (const place of around(button)) {
    if (place.querySelector('h1, h2')) return undefined;
    const link = place.querySelector('a[href^="/i/communities/"]');
    if (link) return link;
  }
  return undefined;
}
