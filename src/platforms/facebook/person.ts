import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { cardAround, type Faces, mutualsIn } from '../shared/card.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, every } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { personOfAddress } from './address.ts';
import type { FacebookMap } from './map.ts';

export function facesOf(map: FacebookMap): Faces {
  return { anchors: map.anchors, personAt: personOfAddress };
}

/** Whom the card, row or header around a button is about. */
export function personAround(button: Element, page: Page, map: FacebookMap): Person | undefined {
  if (button.closest('[role="menu"]'))
    return inHead(page.document.querySelector('main h1, [role="main"] h1'), page);
  const faces = facesOf(map);
  const card = cardAround(button, page, faces);
  const owner = ownerOf(button, page, card?.person ? card.place : undefined, map);
  if (owner) return owner;
  if (!card) return inHead(page.document.querySelector('main h1, [role="main"] h1'), page);
  const mutuals = mutualsIn(card.place, faces);
  return card.name ? { ...card.person, name: card.name, ...mutuals } : card.person;
}

/** In the head of somebody's page the address says who: the links there may be friends in common. */
function ownerOf(
  button: Element,
  page: Page,
  upTo: Element | undefined,
  map: FacebookMap,
): Person | undefined {
  if (!personOfAddress(page.url.href, page.url)) return undefined;
  for (const place of around(button)) {
    const title = place.querySelector('h1');
    if (title) return inHead(title, page);
    if (place === upTo || every(place, map.anchors.heading).length) return undefined;
  }
  return undefined;
}

/** A menu opens beside the page: it is about whom the page is about. */
function inHead(title: Element | null, page: Page): Person | undefined {
  const owner = personOfAddress(page.url.href, page.url);
  return owner && title ? { ...owner, name: tidy(wordsIn(title)) } : owner;
}
