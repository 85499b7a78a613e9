import type { ActionKind } from '../../core/action.ts';
import type { Expectation, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, every, first } from '../shared/find.ts';
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
    const beside = [...likes(page, map), ...unsent(page, map)];
    if (/^\/@[\w.]+\/(video|photo)\//.test(pathname))
      return [...pair('comment', 'commentBox', 'commentButton'), ...beside];
    if (pathname.startsWith('/messages'))
      return shown('stranger') ? [] : [...pair('message', 'messageBox', 'partnerName'), ...beside];
    if (pathname.startsWith('/tiktokstudio/upload')) return pair('publish', 'postVideo', 'caption');
    const handle = profileShown(page, map)?.handle;
    const own = me !== 'unknown' && me.handle === handle;
    if (!handle || own || !shown('messageOpener')) return beside;
    return [{ what: anchors.follow.what, act: 'connect', there: shown('follow') }];
  };
}

/** A video that shows who made it can be liked, and so can a comment that shows its words. */
function likes({ document }: Page, { anchors }: TikTokMap): Expectation[] {
  const videos = every(document, anchors.video).filter((video) => first(video, anchors.author));
  const said = every(document, anchors.commentWords);
  const video = { what: anchors.like.what, there: videos.some((one) => first(one, anchors.like)) };
  const comment = {
    what: anchors.likeComment.what,
    there:
      said.some((words) => closest(words, anchors.comment)) &&
      [anchors.commenter, anchors.likeComment].every((anchor) => first(document, anchor)),
  };
  return [...(videos.length ? [video] : []), ...(said.length ? [comment] : [])].map((part) => ({
    ...part,
    act: 'react',
  }));
}

/** Words that wait in the box of a message, and no button to send them. */
function unsent({ document }: Page, { anchors }: TikTokMap): Expectation[] {
  const box = first(document, anchors.messageBox);
  const there = Boolean(first(document, anchors.messageButton));
  return box && wordsIn(box).trim() ? [{ what: anchors.messageButton.what, act: 'message', there }] : [];
}
