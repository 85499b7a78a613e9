import type { ActionKind } from '../../core/action.ts';
import type { Expectation, Page } from '../../core/platform.ts';
import { every, first } from '../shared/find.ts';
import { bareIn } from './accept.ts';
import { account } from './account.ts';
import type { XMap } from './map.ts';
import { handleOfPath } from './person.ts';

type Name = keyof XMap['anchors'];

/**
 * What should be on a page of this kind, so that a changed site is noticed. Each is asked for only where something
 * else shows that the page has come in: a page that is loading, empty or closed to one is no alarm.
 */
export function expects(map: XMap) {
  const { anchors } = map;
  const signedIn = account(map);
  return (page: Page): Expectation[] => {
    const me = signedIn(page);
    if (me === 'signed out') return [];
    const { pathname } = page.url;
    const shown = (...names: Name[]) => names.some((name) => first(page.document, anchors[name]));
    const one = (act: ActionKind, name: Name, ...orElse: Name[]): Expectation[] => [
      { what: anchors[name].what, act, there: shown(name, ...orElse) },
    ];
    if (pathname === '/home') return shown('newPost') && shown('post') ? one('publish', 'box') : [];
    if (pathname === '/compose/post') return shown('postButton') ? one('publish', 'box') : [];
    if (/^\/(i\/chat|messages)\/[^/]*\d/.test(pathname))
      return shown('conversationHead') ? one('message', 'messageBox', 'acceptMessages') : [];
    if (pathname === '/settings/profile') return shown('name') ? one('edit-profile', 'saveProfile') : [];
    if (pathname === '/follower_requests') return requests(page, map);
    const handle = handleOfPath(pathname);
    const own = me !== 'unknown' && me.handle?.toLowerCase() === handle?.toLowerCase();
    const loaded = shown('nameBlock') && !shown('missing');
    return handle && !own && loaded ? one('connect', 'follow', 'followed') : [];
  };
}

/** Of the two buttons of a request, the first accepts, whatever it is called: they only have to be there. */
function requests({ document }: Page, { anchors }: XMap): Expectation[] {
  const asking = every(document, anchors.row).filter(
    (row) => !first(row, anchors.follow) && !first(row, anchors.followed),
  );
  const there = asking.some((row) => bareIn(row).length === 2);
  return asking.length ? [{ what: 'accept a follower request', act: 'accept', there }] : [];
}
