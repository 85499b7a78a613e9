import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { addressed, cardAround } from '../shared/card.ts';
import { around, every, first, nearest } from '../shared/find.ts';
import { ownerOfPage } from './address.ts';
import type { InstagramMap } from './map.ts';
import { facesOf } from './person.ts';

/** Who wrote what a button or box stands below: of a comment its first link, of a post its header, else of the page, else who is nearest. */
export function authorOf(inside: Element, page: Page, map: InstagramMap): Person | undefined {
  const faces = facesOf(map);
  const comment = nearest(inside, map.anchors.oneComment);
  const writers = comment ? every(comment, map.anchors.link) : [];
  const writer = writers.map((link) => addressed(link, page, faces)).find((person) => person);
  if (writer) return writer;
  for (const place of around(inside)) {
    const link = first(place, map.anchors.postAuthor);
    const author = link && addressed(link, page, faces);
    if (author) return author;
  }
  return ownerOfPage(page.url) ?? cardAround(inside, page, faces)?.person;
}
