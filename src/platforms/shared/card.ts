import type { Person } from '../../core/person.ts';
import type { Anchor, Page } from '../../core/platform.ts';
import { wordsIn } from './editor.ts';
import { around, every, precedes, usable } from './find.ts';
import { nameOf, tidy } from './labels.ts';

/** How a site shows people: what their links, asides and headings look like, and whom an address belongs to. */
export interface Faces {
  anchors: Readonly<Record<'button' | 'link' | 'aside' | 'unread' | 'heading', Anchor>>;
  personAt(address: string, from: URL): Person | undefined;
}

const PICTURES = 'svg[role="img"][aria-label], img[alt]:not([alt=""])';

/** The smallest part of the page around a button that shows a person: a card, a row, a header. Never the whole page. */
export interface Card {
  place: Element;
  /** Whom its link names; without a link there may be a name all the same. */
  person?: Person;
  name?: string;
}

export function cardAround(button: Element, page: Page, faces: Faces, until?: string): Card | undefined {
  let card = button;
  for (const place of around(button, until)) {
    const links = linksTo(place, button, page, faces);
    const link = ownLink(links, place, button, faces);
    if (link) {
      const name = link.contains(button)
        ? (pictured(link, faces) ?? wordsOf(link, faces, button))
        : shown(
            links.filter((l) => sameAddress(l, link, page, faces)),
            faces,
          );
      return { place, person: addressed(link, page, faces), name };
    }
    if (every(place, faces.anchors.heading).length || rivalsOf(button, place, faces).length) break;
    card = place;
    // What is pressed inside a link is about whom that leads to: outside of it stand others.
    if (place.matches('a, [role="link"]')) break;
  }
  const name = card === button ? undefined : (pictured(card, faces) ?? wordsOf(card, faces, button));
  return name ? { place: card, name } : undefined;
}

/** Links to persons below `place`, without the people who only stand beside. */
export function linksTo(place: Element, button: Element, page: Page, faces: Faces): Element[] {
  const below = every(place, faces.anchors.link);
  const all = place.matches(faces.anchors.link.find.join()) ? [place, ...below] : below;
  return all.filter((link) => addressed(link, page, faces) && !isAside(link, button, faces));
}

export function isAside(element: Element, button: Element, faces: Faces): boolean {
  const side = element.closest(faces.anchors.aside.find.join());
  return Boolean(side && !side.contains(button));
}

/** The person that links to one address show: their words, else their labels, else those of their pictures. */
export function shown(links: readonly Element[], faces: Faces): string | undefined {
  const from = (read: (link: Element) => string | null | undefined) =>
    links.map((link) => tidy(read(link) ?? '')).find(Boolean);
  return (
    from((link) => wordsOf(link, faces)) ??
    from((link) => link.getAttribute('aria-label')) ??
    from((link) => pictured(link, faces))
  );
}

/** The first words of a card: its name. Not those of its buttons, nor of people who stand beside, nor `but` these. */
export function wordsOf(place: Element, faces: Faces, button?: Element, but?: string): string | undefined {
  const skip = [...faces.anchors.unread.find, ...faces.anchors.aside.find].join();
  const walker = place.ownerDocument.createTreeWalker(place, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const holder = node.parentElement;
    if (!holder || !/\p{L}/u.test(node.textContent ?? '') || button?.contains(holder)) continue;
    const others = [holder.closest(skip), holder.closest(faces.anchors.button.find.join())];
    if (
      others.some((part) => part && part !== place && place.contains(part) && !part.contains(button ?? place))
    )
      continue;
    const text = tidy(wordsIn(holder)).slice(0, 100);
    if (text !== but) return text;
  }
  return undefined;
}

export function addressed(link: Element, page: Page, faces: Faces): Person | undefined {
  const address = link.getAttribute('href');
  return address && !address.startsWith('#') ? faces.personAt(address, page.url) : undefined;
}

/** The first link behind the edge of the card: the heading above it, or in a list the button of the person before. */
function ownLink(
  links: readonly Element[],
  place: Element,
  button: Element,
  faces: Faces,
): Element | undefined {
  if (!links.length) return undefined;
  const edges = [...every(place, faces.anchors.heading), ...rivalsOf(button, place, faces)];
  const over = edges.filter((edge) => precedes(edge, button));
  const behind = (link: Element) => over.every((edge) => precedes(edge, link) || link.contains(edge));
  const own = links.find((l) => l.contains(button) || (precedes(l, button) && behind(l)));
  return own ?? (edges.length ? undefined : links[0]);
}

/** Buttons of the same name, which belong to other people. */
function rivalsOf(button: Element, place: Element, { anchors }: Faces): Element[] {
  const name = nameOf(button);
  return every(place, anchors.button).filter((b) => b !== button && usable(b) && nameOf(b) === name);
}

/** Friends in common, by the names on their pictures: people who stand beside the one that the card is about. */
export function mutualsIn(place: Element, faces: Faces): { mutuals: string[] } | undefined {
  const sides = every(place, faces.anchors.aside);
  const icons = sides.flatMap((side) => [...side.querySelectorAll(PICTURES)]);
  const names = new Set(icons.flatMap((icon) => labelOf(icon) ?? []));
  return names.size ? { mutuals: [...names].slice(0, 20) } : undefined;
}

function sameAddress(a: Element, b: Element, page: Page, faces: Faces): boolean {
  const [one, other] = [addressed(a, page, faces), addressed(b, page, faces)];
  return one?.id === other?.id && one?.handle === other?.handle;
}

/** The name on a picture. */
function pictured(place: Element, faces: Faces): string | undefined {
  const aside = faces.anchors.aside.find.join();
  for (const icon of place.querySelectorAll(PICTURES)) {
    const side = icon.closest(aside);
    if (!side || side.contains(place)) return labelOf(icon);
  }
  return undefined;
}

function labelOf(icon: Element): string | undefined {
  return icon.getAttribute('aria-label') ?? icon.getAttribute('alt') ?? undefined;
}
