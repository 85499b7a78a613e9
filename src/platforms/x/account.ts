import type { Page, SignedIn } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import type { XMap } from './map.ts';
import { handleOf } from './person.ts';

interface Island {
  id?: string;
  handle?: string;
  open?: boolean;
}

/** What each document said of its account when it was loaded. Not kept up by the site. */
const islands = new WeakMap<Document, Island>();

/** The link to one's own profile is alive; the facts in the page are as old as its loading. */
export function account({ anchors }: XMap) {
  return (page: Page): SignedIn => {
    const facts = island(page.document);
    const handle = handleShown(page.document, anchors) ?? facts?.handle;
    if (handle)
      return facts?.handle?.toLowerCase() === handle.toLowerCase() ? { ...facts, handle } : { handle };
    if (facts?.id) return facts;
    return facts || first(page.document, anchors.logIn) ? 'signed out' : 'unknown';
  };
}

/** The facts that a page was sent with. Undefined while it has none (or none yet). */
export function island(document: Document): Island | undefined {
  const known = islands.get(document);
  if (known) return known;
  for (const { textContent: text } of document.querySelectorAll('script:not([src])')) {
    if (!text?.includes('window.__INITIAL_STATE__=')) continue;
    const facts = factsIn(text);
    islands.set(document, facts);
    return facts;
  }
  return undefined;
}

function factsIn(text: string): Island {
  const id = text.match(/"session":\{[^}]*?"user_id":"(\d+)"/)?.[1];
  const settings = text.slice(text.indexOf('"settings":{"remote":'));
  const handle = settings.match(/"screen_name":"(\w+)"/)?.[1];
  const closed = settings.match(/"protected":(true|false)/)?.[1];
  return { ...(id && { id }), ...(handle && { handle }), ...(closed && { open: closed === 'false' }) };
}

function handleShown(document: Document, anchors: XMap['anchors']): string | undefined {
  const link = first(document, anchors.profileLink);
  const handle = handleOf(link) ?? link?.getAttribute('href')?.match(/\/(\w+)\/communities$/)?.[1];
  const picture = first(document, anchors.ownPicture)?.getAttribute('data-testid');
  return handle ?? picture?.slice('UserAvatar-Container-'.length);
}
