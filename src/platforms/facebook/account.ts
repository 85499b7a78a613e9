import type { Page, SignedIn } from '../../core/platform.ts';
import { first, nearest } from '../shared/find.ts';
import { islands, textAfter } from '../shared/island.ts';
import { slotIn } from '../shared/labels.ts';
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
  const account = islands(page.document, { CurrentUserInitialData: read });
  const acting = typeof account === 'object' ? actingName(page, map) : undefined;
  if (typeof account !== 'object' || !acting || acting === account.name) return account;
  return { name: acting, ...(account.name ? { by: account.name } : {}) };
}

/** A comment may be written as a page that one looks after: the box with the focus says so. */
function actingName({ document }: Page, map: FacebookMap): string | undefined {
  const box = document.activeElement && nearest(document.activeElement, map.anchors.editor);
  const said = box?.getAttribute('aria-label') ?? box?.getAttribute('aria-placeholder');
  return said ? slotIn(said, map.labels.commentAs)?.replace(/(…|\.{3})$/, '') : undefined;
}
