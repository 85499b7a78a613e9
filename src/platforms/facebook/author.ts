import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { addressed, shown } from '../shared/card.ts';
import { around, every, first, nearest } from '../shared/find.ts';
import type { FacebookMap } from './map.ts';
import { facesOf } from './person.ts';

/** Whose post or comment a button or box stands below: of a comment its first link, of a post the nearest author. */
export function authorOf(inside: Element, page: Page, map: FacebookMap): Person | undefined {
  const { anchors } = map;
  const comment = nearest(inside, anchors.comment);
  const writer = comment && firstOf(every(comment, anchors.link), page, map);
  if (writer) return writer;
  for (const place of around(inside)) {
    const link = first(place, anchors.postAuthor);
    const author = (link && firstOf([link], page, map)) ?? commentedIn(place, page, map);
    if (author) return author;
  }
  return undefined;
}

/**
 * Where comments have lost their mark, one still links to its writer with its own number. A place with several of them
 * is nobody's: a box below other people's comments is about the post.
 */
function commentedIn(place: Element, page: Page, map: FacebookMap): Person | undefined {
  if (first(place, map.anchors.comment)) return undefined;
  const links = every(place, map.anchors.commentLink);
  const comments = new Set(
    links.map((link) => /[?&]comment_id=([^&#]+)/.exec(link.getAttribute('href') ?? '')?.[1]),
  );
  return comments.size === 1 ? firstOf(links, page, map) : undefined;
}

/** Whom the first of these links to, under the name that any of them shows. */
function firstOf(links: readonly Element[], page: Page, map: FacebookMap): Person | undefined {
  const faces = facesOf(map);
  const people = links.filter((link) => addressed(link, page, faces));
  const person = people[0] && addressed(people[0], page, faces);
  const same = people.filter((link) => addressed(link, page, faces)?.handle === person?.handle);
  return person && { ...person, name: shown(same, faces) };
}
