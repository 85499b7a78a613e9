import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, every, precedes, usable } from '../shared/find.ts';
import { nameOf, tidy } from '../shared/labels.ts';
import { personOfAddress } from './address.ts';
import type { FacebookMap } from './map.ts';

/**
 * Whom the card, row or header around a button is about: the smallest part of the page that shows a person,
 * never the first person of the page.
 */
export function personAround(button: Element, page: Page, map: FacebookMap): Person | undefined {
  const owner = personOfAddress(page.url.href, page.url);
  let card = button;
  for (const place of around(button)) {
    const title = owner && place.querySelector('h1');
    if (title) return { ...owner, name: tidy(wordsIn(title)) };
    const links = linksTo(place, button, page, map);
    const link = ownLink(links, place, button, map);
    if (link) return personOf(link, links, button, page, map);
    if (every(place, map.anchors.heading).length) break;
    card = place;
  }
  const name = card === button ? undefined : (pictured(card, map) ?? words(card, button, map));
  return name ? { name } : undefined;
}

/** A person, as a link to them shows them. */
export function personOf(
  link: Element,
  links: readonly Element[],
  button: Element | undefined,
  page: Page,
  map: FacebookMap,
): Person | undefined {
  const person = addressed(link, page);
  const twins = links.filter((l) => same(addressed(l, page), person));
  const name =
    button && link.contains(button) ? (pictured(link, map) ?? words(link, button, map)) : shown(twins, map);
  return name ? { ...person, name } : person;
}

/** Links to persons below `place`, without the people who only stand beside. */
export function linksTo(place: Element, button: Element, page: Page, map: FacebookMap): Element[] {
  const below = every(place, map.anchors.link);
  const all = place.matches(map.anchors.link.find.join()) ? [place, ...below] : below;
  const aside = map.anchors.aside.find.join();
  return all.filter((link) => {
    const side = link.closest(aside);
    return addressed(link, page) && (!side || side.contains(button));
  });
}

/** In a list without cards: the first link after the button of the person before. */
function ownLink(
  links: readonly Element[],
  place: Element,
  button: Element,
  map: FacebookMap,
): Element | undefined {
  if (!links.length) return undefined;
  const name = nameOf(button);
  const rivals = every(place, map.anchors.button).filter(
    (b) => b !== button && usable(b) && nameOf(b) === name,
  );
  const before = rivals.filter((b) => precedes(b, button)).at(-1);
  const own = links.find(
    (l) => l.contains(button) || (precedes(l, button) && (!before || precedes(before, l))),
  );
  return own ?? (rivals.length ? undefined : links[0]);
}

function addressed(link: Element, page: Page): Person | undefined {
  return personOfAddress(link.getAttribute('href') ?? '', page.url);
}

function same(a: Person | undefined, b: Person | undefined): boolean {
  return a?.id === b?.id && a?.handle === b?.handle;
}

/** The words of the links, else their labels, else those of their pictures. */
function shown(links: readonly Element[], map: FacebookMap): string | undefined {
  const from = (read: (link: Element) => string | null | undefined) => {
    for (const link of links) {
      const text = tidy(read(link) ?? '');
      if (text) return text;
    }
    return undefined;
  };
  return (
    from((link) => words(link, undefined, map)) ??
    from((link) => link.getAttribute('aria-label')) ??
    from((link) => pictured(link, map))
  );
}

/** The name on a picture; photos carry it as the label of their icon. */
function pictured(place: Element, map: FacebookMap): string | undefined {
  const aside = map.anchors.aside.find.join();
  const icons = place.querySelectorAll('svg[role="img"][aria-label], img[alt]:not([alt=""])');
  for (const icon of icons) {
    const side = icon.closest(aside);
    if (!side || side.contains(place))
      return icon.getAttribute('aria-label') ?? icon.getAttribute('alt') ?? undefined;
  }
  return undefined;
}

/** The first words of a card: its name. Not those of the button itself, nor of people who stand beside. */
export function words(place: Element, button: Element | undefined, map: FacebookMap): string | undefined {
  const skip = [...map.anchors.unread.find, ...map.anchors.aside.find].join();
  const walker = place.ownerDocument.createTreeWalker(place, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || !tidy(node.textContent ?? '') || button?.contains(holder)) continue;
    const skipped = holder.closest(skip);
    if (skipped && place.contains(skipped) && skipped !== place) continue;
    return tidy(wordsIn(holder)).slice(0, 100);
  }
  return undefined;
}
