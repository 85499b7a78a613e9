import type { ActionKind } from '../../core/action.ts';
import type { Expectation, Page } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { account } from './account.ts';
import type { TikTokMap } from './map.ts';
import { profileShown } from './person.ts';

type Name = keyof TikTokMap['anchors'];

/**
 * What should be on a page of this kind, so that a changed site is noticed. Parts of one thing vouch for each other:
 * a box without its button, or a button without its box, is a change; neither is a page that is loading or closed.
 */
export function expects(map: TikTokMap) {
  const { anchors } = map;
  const signedIn = account(map);
  return (page: Page): Expectation[] => {
    const me = signedIn(page);
    if (me === 'signed out') return [];
    const { pathname } = page.url;
    const shown = (name: Name) => first(page.document, anchors[name]) !== undefined;
    const pair = (act: ActionKind, one: Name, other: Name): Expectation[] =>
      shown(one) || shown(other) ? [{ what: anchors[one].what, act, there: shown(one) && shown(other) }] : [];
    if (/^\/@[\w.]+\/(video|photo)\//.test(pathname)) return pair('comment', 'commentBox', 'commentButton');
    if (pathname.startsWith('/messages'))
      return shown('stranger') ? [] : pair('message', 'messageBox', 'partnerName');
    if (pathname.startsWith('/tiktokstudio/upload')) return pair('publish', 'postVideo', 'caption');
    const handle = profileShown(page, map)?.handle;
    const own = me !== 'unknown' && me.handle === handle;
    if (!handle || own || !shown('messageOpener')) return [];
    return [{ what: anchors.follow.what, act: 'connect', there: shown('follow') }];
  };
}
