import type { Control } from '../../core/platform.ts';
import { around, closest, first, usable } from '../shared/find.ts';
import type { XMap } from './map.ts';
import type { Menus } from './menu.ts';
import { authorOf } from './person.ts';

/** Passing on a post as it is, from its menu: the first item there, before the one that leads to a quote. */
export function repost(map: XMap, { openerOf }: Menus): Control {
  const { anchors } = map;
  return {
    what: 'repost a post',
    act: 'share',
    at: (target) => closest(target, anchors.repost) ?? aboveQuote(target, map),
    read: (item, page) => {
      const opener = openerOf(page);
      // The menu of a post that is reposted already begins with taking that back.
      const back = !closest(item, anchors.repost) && opener?.matches('[data-testid="unretweet"]');
      if (!usable(item) || back) return undefined;
      const post = opener && closest(opener, anchors.post);
      const of = post && authorOf(post, map);
      return of ? { kind: 'share', of } : { kind: 'share' };
    },
  };
}

function aboveQuote(target: Element, { anchors }: XMap): Element | undefined {
  const item = closest(target, anchors.menuItem);
  if (!item || item.hasAttribute('data-testid')) return undefined;
  const menu = [...around(item)].find((place) => first(place, anchors.quote));
  return menu && first(menu, anchors.menuItem) === item && !closest(item, anchors.quote) ? item : undefined;
}
