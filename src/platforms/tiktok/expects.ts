import type { ActionKind } from '../../core/action.ts';
import type { Expectation, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, every, first } from '../shared/find.ts';
import { ACCEPTS_FOLLOWERS } from './accept.ts';
import { account } from './account.ts';
import { FOLLOWS } from './follow.ts';
import type { TikTokMap } from './map.ts';
import { profileShown } from './person.ts';
import { audienceSaid, switchFound } from './privacy.ts';
import { type Key, knowsKey } from './words.ts';

type Name = keyof TikTokMap['anchors'];

/** What only a word of the site tells, and where it stands: in a language without that word it is lost. */
const BY_WORD: readonly (readonly [act: ActionKind, where: Name, keys: readonly Key[]])[] = [
  ['connect', 'listed', FOLLOWS],
  ['accept', 'activityRow', ACCEPTS_FOLLOWERS],
  ['remove-comment', 'comment', ['delete']],
];

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
    const shown = (...names: Name[]) => names.some((name) => first(page.document, anchors[name]));
    const one = (act: ActionKind, name: Name, there = shown(name)) => ({
      what: anchors[name].what,
      act,
      there,
    });
    const pair = (act: ActionKind, name: Name, other: Name) =>
      shown(name, other) ? [one(act, name, shown(name) && shown(other))] : [];
    const unknown = BY_WORD.filter(([, where, keys]) => shown(where) && !knowsKey(page.document, map, keys));
    const anywhere = [
      ...likes(page, map),
      ...unsent(page, map),
      ...unknown.map(([act, where]) => one(act, where, false)),
    ];
    return [...ofTheAddress(), ...anywhere];

    function ofTheAddress(): Expectation[] {
      if (/^\/@[\w.]+\/(video|photo)\//.test(pathname)) return pair('comment', 'commentBox', 'commentButton');
      if (pathname.startsWith('/messages'))
        return shown('stranger', 'strangerWarning')
          ? [one('accept', 'strangerAnswers')]
          : pair('message', 'messageBox', 'partnerName');
      if (pathname.startsWith('/tiktokstudio/upload'))
        return [...pair('publish', 'postVideo', 'caption'), ...audience(page, map)];
      if (pathname.startsWith('/setting')) return ofTheSwitch(page, map);
      const handle = profileShown(page, map)?.handle;
      const own = me !== 'unknown' && me !== 'signed out' && me.handle === handle;
      return handle && !own && shown('messageOpener') ? [one('connect', 'follow')] : [];
    }
  };
}

/** Who may watch a video is chosen from words. */
function audience({ document }: Page, map: TikTokMap): Expectation[] {
  const chosen = first(document, map.anchors.visibility);
  const there = chosen && audienceSaid(chosen, map) !== undefined;
  return chosen ? [{ what: map.anchors.visibility.what, act: 'set-audience', there: Boolean(there) }] : [];
}

/** The switch of a private account says how it stands. */
function ofTheSwitch(page: Page, map: TikTokMap): Expectation[] {
  const there = switchFound(page, map);
  return there === undefined ? [] : [{ what: 'open or close one’s account', act: 'set-privacy', there }];
}

/** A video that shows who made it can be liked, and so can a comment that shows its words. */
function likes({ document }: Page, { anchors }: TikTokMap): Expectation[] {
  const videos = every(document, anchors.video).filter((video) => first(video, anchors.author));
  const said = every(document, anchors.commentWords);
  const comments = said.map((words) => closest(words, anchors.comment));
  const video = { what: anchors.like.what, there: videos.some((one) => first(one, anchors.like)) };
  const comment = {
    what: anchors.likeComment.what,
    there: comments.some((one) => one && first(one, anchors.commenter) && first(one, anchors.likeComment)),
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
