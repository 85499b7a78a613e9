import type { Person } from '../../core/person.ts';
import type { Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { first, nearest } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import type { XMap } from './map.ts';

/** First words of addresses that are places of the site, not people. */
const PLACES =
  /^(home|explore|search|notifications|messages|i|settings|compose|login|logout|signup|tos|privacy|intent|jobs|hashtag|premium|grok|communities|lists|bookmarks|download|account|about|help)$/;

/** Whom a button belongs to: the smallest block around it that shows somebody. Lists reuse their rows, so nothing is remembered. */
export function personAround(button: Element, map: XMap): Person | undefined {
  for (let block = button.parentElement; block; block = block.parentElement) {
    const handle = handleIn(block, map);
    if (handle) return known(handle, block, map);
    if (block.matches('main, body')) return undefined;
  }
  return undefined;
}

/** On a profile, a button that stands in no row, card, post or window is about whose profile it is. */
export function personOfPage(button: Element, { url }: Page, map: XMap): Person | undefined {
  const handle = handleOfPath(url.pathname);
  const apart = button.closest(
    'article, li, [role="dialog"], [data-testid="HoverCard"], [data-testid="UserCell"]',
  );
  return handle && !apart ? personCalled(handle, button, map) : undefined;
}

/** Somebody whose handle stands on the button, with the name that the page shows around it. */
export function personCalled(handle: string, button: Element, map: XMap): Person {
  for (let block = button.parentElement; block; block = block.parentElement) {
    const name = nameIn(block, handle, map);
    if (name) return { platform: 'x', handle, name };
    if (block.matches('article, main, body, [role="dialog"], [data-testid="UserCell"]')) break;
  }
  return { platform: 'x', handle };
}

/** The person that a row or a suggestion shows. */
export function personIn(row: Element, map: XMap): Person | undefined {
  const handle = handleIn(row, map) ?? handleSaid(row);
  const person = handle && known(handle, row, map);
  return person ? { ...person, name: person.name ?? firstLine(row) } : undefined;
}

/** Rows and cards show a name first. */
export function firstLine(row: Element): string | undefined {
  return wordsIn(row)
    .split('\n')
    .map(tidy)
    .find((line) => /\p{L}/u.test(line) && !line.startsWith('@'));
}

/** Who wrote a post: not who reposted it, nor whom it quotes. */
export function authorOf(post: Element, map: XMap): Person | undefined {
  const block = first(post, map.anchors.nameBlock);
  const head = block ?? post;
  const named = block && (handleOf(block.querySelector('a[href]')) ?? handleIn(block, map));
  const handle = named ?? handleOfPost(post) ?? handleIn(post, map) ?? handleSaid(head);
  return handle ? known(handle, head, map) : undefined;
}

/** The address of a post says whose it is; a post that it quotes stands further down. */
function handleOfPost(post: Element): string | undefined {
  const address = post.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href');
  const handle = address?.match(/(?:^|\.com)\/(\w{1,20})\/status\//)?.[1];
  return handle === 'i' ? undefined : handle;
}

/** The person that a link leads to. */
export function handleOf(link: Element | null | undefined): string | undefined {
  return handleOfPath(link?.getAttribute('href')?.replace(/^https:\/\/(x|twitter)\.com(?=\/)/, '') ?? '');
}

/** The person whose own page an address is. */
export function handleOfPath(path: string): string | undefined {
  const handle = path.match(/^\/(\w{1,20})\/?(?:[?#].*)?$/)?.[1];
  return handle && !PLACES.test(handle) ? handle : undefined;
}

/** The first person that a block shows. */
export function handleIn(block: Element, map: XMap): string | undefined {
  const picture = first(block, map.anchors.picture)?.getAttribute('data-testid');
  if (picture) return picture.slice('UserAvatar-Container-'.length);
  for (const link of block.querySelectorAll('a[href]')) {
    // Whom a bio names, "@nia_trefor", is somebody else; whom the block shows has a picture or a name before that.
    const named = nearest(link, map.anchors.profileBio) || wordsIn(link).trim().startsWith('@');
    const handle = named ? undefined : handleOf(link);
    if (handle) return handle;
  }
  return undefined;
}

/** Quoted posts and suggestions link to nobody: "Nia Trefor @nia_trefor". A name may hold an @ of its own. */
function handleSaid(block: Element): string | undefined {
  return [...wordsIn(block).matchAll(/@(\w{1,20})/g)].at(-1)?.[1];
}

function known(handle: string, block: Element, map: XMap): Person {
  const name = nameIn(block, handle, map);
  return name ? { platform: 'x', handle, name } : { platform: 'x', handle };
}

function nameIn(block: Element, handle: string, map: XMap): string | undefined {
  const inLink = [...block.querySelectorAll(`a[href$="/${handle}" i]`)]
    .filter((link) => handleOf(link))
    .map((link) => tidy(wordsIn(link)))
    .find((words) => words && !words.startsWith('@'));
  if (inLink) return inLink;
  const selector = map.anchors.nameBlock.find.join();
  for (const shown of [...(block.matches(selector) ? [block] : []), ...block.querySelectorAll(selector)]) {
    const [name, rest] = tidy(wordsIn(shown)).split(`@${handle}`);
    if (name && rest !== undefined) return name.trim();
  }
  return undefined;
}
