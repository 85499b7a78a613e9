import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { cardAround, type Faces, wordsOf } from '../shared/card.ts';
import { wordsIn } from '../shared/editor.ts';
import { every } from '../shared/find.ts';
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
    return titled(owner, page, map);
  const card = cardAround(button, page, faces, 'body, main, [role="main"], [role="dialog"]');
  if (card?.person) {
    if (card.person.handle === owner?.handle) return titled(card.person, page, map);
    const name = wordsOf(card.place, faces, button, card.person.handle);
    // "katie.s started following you." is no name.
    return name && !name.startsWith(`${card.person.handle} `) ? { ...card.person, name } : card.person;
  }
  return undefined;
}

/** The title of a profile says what the person calls themselves: "Katie Smith (@katie.s) …". */
function titled(owner: Person, page: Page, map: InstagramMap): Person {
  const at = page.document.title.indexOf(`(@${owner.handle})`);
  const name = at > 0 ? tidy(page.document.title.slice(0, at).replace(/^\(\d+\+?\)/, '')) : '';
  const cues = linesIn(page, map).filter((line) => line !== name && line !== owner.handle);
  const mutuals = mutualsIn(page, map);
  return {
    ...owner,
    ...(name ? { name } : {}),
    ...(cues.length ? { cues: cues.map((line) => `bio:${line}`) } : {}),
    ...(mutuals.length ? { mutuals } : {}),
  };
}

/** What the head of a profile says in words: its bio, a category. Counts and buttons are none of it. */
export function linesIn({ document }: Page, { anchors }: InstagramMap): string[] {
  const lines = every(document, anchors.headLine)
    .filter((line) => !line.closest('a, button, h1, h2') && !line.querySelector('a, button, [dir="auto"]'))
    .map((line) => tidy(wordsIn(line)).slice(0, 200));
  return [...new Set(lines.filter((line) => /\p{L}/u.test(line)))].slice(0, 6);
}

/** "Followed by amira.sid, osiangp + 3 more": each of them in a part of its own. */
function mutualsIn({ document }: Page, { anchors }: InstagramMap): string[] {
  const parts = every(document, anchors.mutuals).flatMap((link) => [...link.querySelectorAll('span')]);
  return parts.filter((part) => !part.firstElementChild).map((part) => tidy(part.textContent ?? ''));
}
