import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { first } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import type { TikTokMap } from './map.ts';
import { lineOf } from './words.ts';

/** Whom a button belongs to: the smallest block around it that shows somebody, else the profile it stands on. */
export function personAround(button: Element, page: Page, map: TikTokMap): Person | undefined {
  for (let block = button.parentElement; block && block !== page.document.body; block = block.parentElement) {
    if (first(block, map.anchors.profileHead)) return profileShown(page, map);
    const links = [...block.querySelectorAll('a[href*="/@"]')].filter((link) => handleOf(link));
    if (links[0]) return personOf(shownTwice(links) ?? []);
  }
  return profileShown(page, map);
}

/** Others may be named beside the person of a block; with picture and name, only its own is shown. */
function shownTwice(links: readonly Element[]): Element[] | undefined {
  const handles = [...new Set(links.map(handleOf))];
  const shown = handles.map((handle) => links.filter((link) => handleOf(link) === handle));
  const own = shown.length === 1 ? shown : shown.filter((of) => of.length > 1);
  return own.length === 1 ? own[0] : undefined;
}

/** Whose profile this is. Its address says it: the headings have changed places before. */
export function profileShown({ url, document }: Page, { anchors }: TikTokMap): Person | undefined {
  const handle = handleOfPath(url.pathname);
  const name = handle ? lineOf(first(document, anchors.profileName)) : '';
  return handle ? { platform: 'tiktok', handle, ...(name && name !== handle && { name }) } : undefined;
}

/** Somebody on their own profile, with what it says of them: a bio may give a pupil away. */
export function withBio(person: Person, page: Page, { anchors }: TikTokMap): Person {
  const bio = first(page.document, anchors.profileBio);
  const words = bio && person.handle === handleOfPath(page.url.pathname) ? wordsIn(bio).trim() : '';
  return words ? { ...person, cues: [`bio:${words.slice(0, 200)}`] } : person;
}

/** One person, from links that all lead to them: the name is the first line that is not the handle. */
export function personOf(links: readonly Element[]): Person | undefined {
  const handle = handleOf(links[0]);
  if (!handle) return undefined;
  const lines = links.flatMap((link) => wordsIn(link).split('\n').map(tidy));
  // "· 5-23" beside the handle is when.
  const named = lines.filter((line) => /\p{L}/u.test(line) && !line.startsWith('·'));
  const name = named.find((line) => line.replace(/^@/, '') !== handle);
  return { platform: 'tiktok', handle, ...(name && { name }) };
}

/** Whom the first of these links leads to, by all of them that do. */
export function firstOf(links: readonly Element[]): Person | undefined {
  const people = links.filter((link) => handleOf(link));
  const handle = handleOf(people[0]);
  return personOf(people.filter((link) => handleOf(link) === handle));
}

/** The person that a link leads to; not the video of somebody. */
export function handleOf(link: Element | null | undefined): string | undefined {
  return handleOfPath(link?.getAttribute('href')?.replace(/^https:\/\/www\.tiktok\.com(?=\/)/, '') ?? '');
}

export function handleOfPath(path: string): string | undefined {
  return path.match(/^\/@([\w.]{1,24})\/?(?:[?#].*)?$/)?.[1];
}
