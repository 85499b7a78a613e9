import type { Page, SignedIn } from '../../core/platform.ts';
import { islands, textAfter } from '../shared/island.ts';

/** Who is signed in, and whether the account is open to everybody: Instagram writes it into every page. */
export function accountOf({ document }: Page): SignedIn {
  return islands(document, { PolarisViewer: viewer, CurrentUserInitialData: user });
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
