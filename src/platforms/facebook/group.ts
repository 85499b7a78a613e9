import type { Control } from '../../core/platform.ts';
import { around } from '../shared/find.ts';
import { isOne, nameOf, slotIn, tidy } from '../shared/labels.ts';
import { pressOn } from '../shared/press.ts';
import type { FacebookMap } from './map.ts';

/** Joining: on a card, in a search, or in the head of the group's own page. */
export function joinGroup(map: FacebookMap): Control {
  return pressOn(map.anchors.button)('join a group', 'join', map.labels.join, (control, page) => {
    const group = groupAround(control, page.url, map);
    return group ? { kind: 'join', group } : undefined;
  });
}

/** The group's name: behind the comma of the label, on the link of the card, else over the page. */
function groupAround(button: Element, url: URL, map: FacebookMap): string | undefined {
  const named = slotIn(nameOf(button), map.labels.join)?.replace(/^[\s,:]+/, '');
  if (named && !isOne(named, map.labels.join)) return named;
  for (const place of around(button)) {
    const title = /^\/groups\//.test(url.pathname) && place.querySelector('h1');
    if (title) return tidy(title.textContent ?? '');
    const links = [...place.querySelectorAll('a[href*="/groups/"]')].filter((l) => tidy(l.textContent ?? ''));
    if (links.length) return links.length > 3 ? undefined : tidy(links[0]?.textContent ?? '');
  }
  return undefined;
}
