import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { cardAround, type Faces, wordsOf } from '../shared/card.ts';
import { tidy } from '../shared/labels.ts';
import { ownerOfPage, personOfAddress } from './address.ts';
import type { InstagramMap } from './map.ts';

export function facesOf(map: InstagramMap): Faces {
  return { anchors: map.anchors, personAt: personOfAddress };
}

/** Whom the row or header around a button is about. */
export function personAround(button: Element, page: Page, map: InstagramMap): Person | undefined {
  const faces = facesOf(map);
  const owner = ownerOfPage(page.url);
  const header = button.closest('header');
  if (owner && header?.closest('main, [role="main"]') && !header.closest('article'))
    return titled(owner, page);
  const card = cardAround(button, page, faces, 'body, main, [role="main"], [role="dialog"]');
  if (card?.person) {
    if (card.person.handle === owner?.handle) return titled(card.person, page);
    const name = wordsOf(card.place, faces, button, card.person.handle);
    return name ? { ...card.person, name } : card.person;
  }
  return undefined;
}

/** The title of a profile says what the person calls themselves: "Katie Smith (@katie.s) …". */
function titled(owner: Person, page: Page): Person {
  const at = page.document.title.indexOf(`(@${owner.handle})`);
  const name = at > 0 ? tidy(page.document.title.slice(0, at).replace(/^\(\d+\+?\)/, '')) : '';
  return name ? { ...owner, name } : owner;
}
