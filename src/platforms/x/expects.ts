import type { ActionKind } from '../../core/action.ts';
import type { Account } from '../../core/person.ts';
import type { Anchor, Expectation, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { every, first, usable } from '../shared/find.ts';
import { knows } from '../shared/labels.ts';
import { acceptsIn } from './accept.ts';
import { account } from './account.ts';
import type { XMap } from './map.ts';
import { partnerOf } from './message.ts';
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
    return [...ofTheAddress(page, me), ...anywhere(page, map)];
  };

  function ofTheAddress(page: Page, me: Account | 'unknown'): Expectation[] {
    const { pathname } = page.url;
    const shown = (...names: Name[]) => names.some((name) => first(page.document, anchors[name]));
    const one = (act: ActionKind, name: Name, ...orElse: Name[]): Expectation[] => [
      { what: anchors[name].what, act, there: shown(name, ...orElse) },
    ];
    const pair = (act: ActionKind, name: Name, other: Name): Expectation[] =>
      shown(name, other) ? [{ what: anchors[name].what, act, there: shown(name) && shown(other) }] : [];
    if (pathname === '/home') return shown('newPost') && shown('post') ? one('publish', 'box') : [];
    if (pathname === '/compose/post') return shown('postButton') ? one('publish', 'box') : [];
    if (/^\/(i\/chat|messages)\//.test(pathname))
      return [
        ...(shown('conversationHead') ? one('message', 'messageBox', 'acceptMessages') : []),
        ...conversation(page, map),
      ];
    if (isOwnPost(pathname, me) && !knows(map.labels.hideReply, page.document))
      return [{ what: 'hide somebody’s answer', act: 'remove-comment', there: false }];
    if (pathname === '/settings/profile') return pair('edit-profile', 'saveProfile', 'name');
    if (pathname === '/settings/audience_and_tagging')
      return page.document.querySelector('input[type="checkbox"]') ? one('set-privacy', 'protect') : [];
    if (pathname === '/intent/follow')
      return page.document.querySelector('[role="dialog"]') ? one('connect', 'confirm') : [];
    if (pathname === '/follower_requests') return requests(page, map);
    const handle = handleOfPath(pathname);
    const own = me !== 'unknown' && me.handle?.toLowerCase() === handle?.toLowerCase();
    const loaded = shown('nameBlock') && !shown('missing');
    return handle && !own && loaded ? one('connect', 'follow', 'followed') : [];
  }
}

/** Parts of one thing vouch for each other: words without a button to send them, a button without its box. */
function anywhere({ document }: Page, { anchors }: XMap): Expectation[] {
  const sent = (acts: readonly ActionKind[], box: Anchor, button: Anchor): Expectation[] => {
    const here = first(document, box);
    const ready = every(document, button).some(usable);
    const whole = here ? Boolean(first(document, button)) : !ready;
    const waits = here ? wordsIn(here).trim() : ready;
    return waits ? acts.map((act) => ({ what: button.what, act, there: whole })) : [];
  };
  const posts = every(document, anchors.post).filter((post) => first(post, anchors.words));
  const liked = posts.some((post) => first(post, anchors.like) ?? first(post, anchors.unlike));
  const chosen = Boolean(first(document, anchors.audience));
  return [
    ...sent(['publish', 'comment', 'share'], anchors.box, anchors.postButton),
    ...sent(['message'], anchors.messageBox, anchors.messageButton),
    ...(posts.length ? [{ what: anchors.like.what, act: 'react' as const, there: liked }] : []),
    ...(first(document, anchors.mayReply)
      ? [{ what: anchors.audience.what, act: 'set-audience' as const, there: chosen }]
      : []),
  ];
}

/** Whom a conversation is with can be told; and on a page of the older kind only its word lets somebody in. */
function conversation(page: Page, map: XMap): Expectation[] {
  const { anchors, labels } = map;
  const box = first(page.document, anchors.messageBox);
  const named = box && partnerOf(box, page, map) !== undefined;
  const older = page.url.pathname.startsWith('/messages/');
  const accepts = named && knows(labels.accept, page.document);
  return [
    ...(box ? [{ what: anchors.conversationHead.what, act: 'message' as const, there: Boolean(named) }] : []),
    ...(older && box
      ? [{ what: 'accept a message request (older)', act: 'accept' as const, there: Boolean(accepts) }]
      : []),
  ];
}

function isOwnPost(pathname: string, me: Account | 'unknown'): boolean {
  const handle = pathname.match(/^\/(\w+)\/status\/\d/)?.[1];
  return me !== 'unknown' && me.handle !== undefined && me.handle.toLowerCase() === handle?.toLowerCase();
}

/** Whoever asks to follow can be let in. */
function requests({ document }: Page, map: XMap): Expectation[] {
  const { anchors } = map;
  const column = document.querySelector('main, [role="main"]') ?? document;
  const asking = every(column, anchors.row).filter(
    (row) => !first(row, anchors.follow) && !first(row, anchors.followed),
  );
  const there = asking.some((row) => acceptsIn(row, map));
  return asking.length ? [{ what: 'accept a follower request', act: 'accept', there }] : [];
}
