import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { addressed, shown } from '../shared/card.ts';
import { around, every, first, nearest } from '../shared/find.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** Whose post or comment a button or box stands below: of a comment its first link, of a post the nearest author. */
export function authorOf(inside: Element, page: Page, map: FacebookMap): Person | undefined {
  const faces = facesOf(map);
  const comment = nearest(inside, map.anchors.comment);
  const links = comment ? every(comment, map.anchors.link) : [];
  const writers = links.filter((link) => addressed(link, page, faces));
  const own = writers[0] && addressed(writers[0], page, faces);
  if (own) {
    const same = writers.filter((l) => addressed(l, page, faces)?.handle === own.handle);
    return { ...own, name: shown(same, faces) };
  }
  for (const place of around(inside)) {
    const link = first(place, map.anchors.postAuthor);
    const author = link && addressed(link, page, faces);
    if (link && author) return { ...author, name: shown([link], faces) };
  }
  return undefined;
}
