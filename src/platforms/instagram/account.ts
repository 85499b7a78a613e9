import type { Page, SignedIn } from '../../core/platform.ts';
import { islands, islandsOf, textAfter } from '../shared/island.ts';
import { ownerOfPage } from './address.ts';
import type { InstagramMap } from './map.ts';
import { linesIn } from './person.ts';

/** Who is signed in, and whether the account is open to everybody: Instagram writes it into every page. */
export function accountOf({ document }: Page): SignedIn {
  return islands(document, { PolarisViewer: viewer, CurrentUserInitialData: user });
}

/** What the own profile says: on its own page as it stands there, on every other as it was when the page came. */
export function ownWords(page: Page, map: InstagramMap): string[] | undefined {
  const account = accountOf(page);
  if (typeof account !== 'object' || !account.handle) return undefined;
  const here = ownerOfPage(page.url)?.handle === account.handle ? linesIn(page, map) : [];
  if (here.length) return here;
  const [json = ''] = islandsOf(page.document, 'PolarisViewer');
  const said = ['full_name', 'biography', 'category_name'].map((key) => textAfter(json, key));
  return said.filter((words) => words !== undefined);
}

function viewer(json: string): SignedIn | undefined {
  const handle = textAfter(json, 'username');
  if (!handle) return /"data":null/.test(json.slice(0, 200)) ? 'signed out' : undefined;
  const closed = textAfter(json, 'is_private');
  const name = textAfter(json, 'full_name');
  return {
    handle,
    id: textAfter(json, 'id'),
    ...(name ? { name } : {}),
    ...(closed === undefined ? {} : { open: closed === 'false' }),
  };
}

function user(json: string): SignedIn | undefined {
  const id = textAfter(json, 'NON_FACEBOOK_USER_ID') ?? textAfter(json, 'IG_USER_EIMU');
  if (id === undefined) return undefined;
  return id === '' || id === '0' ? 'signed out' : { id };
}
