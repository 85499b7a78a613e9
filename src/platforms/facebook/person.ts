import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { cardAround, type Faces, mutualsIn } from '../shared/card.ts';
import { wordsIn } from '../shared/editor.ts';
import { around, every } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { personOfAddress } from './address.ts';
import { introOf } from './intro.ts';
import type { FacebookMap } from './map.ts';

export function facesOf(map: FacebookMap): Faces {
  return { anchors: map.anchors, personAt: personOfAddress };
}

/** Whom the card, row or header around a button is about. */
export function personAround(button: Element, page: Page, map: FacebookMap): Person | undefined {
  const faces = facesOf(map);
  const card = button.closest('[role="menu"]') ? undefined : cardAround(button, page, faces);
  const here = personOfAddress(page.url.href, page.url);
  // The tabs of a profile link to it as well, and are called after what is behind them.
  const heads = here && card?.person && isSame(card.person, here);
  if (!card || heads) return inHead(page.document.querySelector('main h1, [role="main"] h1'), page, map);
  const owner = ownerOf(button, page, card.person ? card.place : undefined, map);
  if (owner) return owner;
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
    if (title) return inHead(title, page, map);
    if (place === upTo || every(place, map.anchors.heading).length) return undefined;
  }
  return undefined;
}

function isSame(one: Person, other: Person): boolean {
  return one.id === other.id && one.handle === other.handle;
}

/** A menu opens beside the page: it is about whom the page is about. */
function inHead(title: Element | null, page: Page, map: FacebookMap): Person | undefined {
  const owner = personOfAddress(page.url.href, page.url);
  if (!owner || !title) return owner;
  const cues = introOf(page, map).map((line) => `bio:${line}`);
  return { ...owner, name: tidy(wordsIn(title)), ...(cues.length ? { cues } : {}) };
}
