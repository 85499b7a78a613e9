import type { Expectation, Page } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { account } from './account.ts';
import type { TikTokMap } from './map.ts';
import { profileShown } from './person.ts';

/** What should be on a page of this kind, so that a changed site is noticed. */
export function expects(map: TikTokMap) {
  const { anchors } = map;
  const signedIn = account(map);
  return (page: Page): Expectation[] => {
    const me = signedIn(page);
    if (me === 'signed out') return [];
    const { pathname } = page.url;
    const there = (name: keyof TikTokMap['anchors']) => first(page.document, anchors[name]) !== undefined;
    if (/^\/@[\w.]+\/(video|photo)\//.test(pathname))
      return [{ what: anchors.commentBox.what, act: 'comment', there: there('commentBox') }];
    if (pathname.startsWith('/messages') && there('partnerHandle'))
      return [
        { what: anchors.messageBox.what, act: 'message', there: there('messageBox') || there('stranger') },
      ];
    if (pathname.startsWith('/tiktokstudio/upload') && there('caption'))
      return [{ what: anchors.postVideo.what, act: 'publish', there: there('postVideo') }];
    const shown = profileShown(page, map)?.handle;
    if (shown && !(me !== 'unknown' && me.handle === shown))
      return [{ what: anchors.follow.what, act: 'connect', there: there('follow') }];
    return [];
  };
}
