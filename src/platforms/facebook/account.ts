import type { Page, SignedIn } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { islands, textAfter } from '../shared/island.ts';
import { personOfAddress } from './address.ts';
import type { FacebookMap } from './map.ts';

/** Who is signed in: Facebook writes it into every page. USER_ID is the profile or page that is acting. */
export function accountOf(page: Page, map: FacebookMap): SignedIn {
  const read = (json: string): SignedIn | undefined => {
    const id = textAfter(json, 'USER_ID');
    if (id === undefined) return undefined;
    if (id === '' || id === '0') return 'signed out';
    const link = first(page.document, map.anchors.ownLink)?.getAttribute('href');
    const handle = link ? personOfAddress(link, page.url)?.handle : undefined;
    const name = textAfter(json, 'NAME');
    return { id, ...(handle ? { handle } : {}), ...(name ? { name } : {}) };
  };
  return islands(page.document, { CurrentUserInitialData: read });
}
