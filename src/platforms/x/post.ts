import type { Action, Audience } from '../../core/action.ts';
import type { Person } from '../../core/person.ts';
import type { Anchor, Composer, Control, Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { closest, first, precedes, usable } from '../shared/find.ts';
import { island } from './account.ts';
import type { XMap } from './map.ts';
import { authorOf } from './person.ts';

/** Posts, replies and quotes are written in the same boxes and sent with the same buttons. */
export function sendPost(map: XMap): Control[] {
  const acts = [
    ['publish', 'write a post'],
    ['comment', 'answer a post'],
    ['share', 'quote a post'],
  ] as const;
  return acts.map(([act, what]) => ({
    what,
    act,
    at: (target) => closest(target, map.anchors.postButton),
    read: (button, page) => {
      // It can be pressed only with something to post: without words, a picture.
      const action = usable(button) ? written(button, page, map, true) : undefined;
      return action?.kind === act ? action : undefined;
    },
  }));
}

export function postBox(map: XMap): Composer {
  return {
    what: 'a post or a reply',
    act: 'publish',
    at: (target) => closest(target, map.anchors.box),
    sends: ['Ctrl+Enter'],
    read: (box, page) => written(box, page, map, false),
  };
}

function written(inside: Element, page: Page, map: XMap, full: boolean): Action | undefined {
  const { scope, apart } = composerOf(inside, page, map);
  const boxes = scope ? all(scope, map.anchors.box.find) : [];
  const text = boxes
    .map((box) => wordsIn(box).trim())
    .filter(Boolean)
    .join('\n\n');
  if (!scope || !boxes[0]) return undefined;
  const on = apart ? answeredAbove(boxes[0], scope, map) : answeredHere(page, map);
  const of = apart && !on ? quotedBelow(boxes[0], scope, map) : undefined;
  if (!full && !text && !of && !first(scope, map.anchors.attachments)) return undefined;
  const audience = audienceHere(page);
  if (on) return { kind: 'comment', text, on, audience };
  if (of) return { kind: 'share', text, of, audience };
  return { kind: 'publish', text, audience, place: audience === 'group' ? 'group' : 'timeline' };
}

/** The home box stays below an open window, and the button of a thread wanders: the window first, then the nearest block. */
function composerOf(inside: Element, page: Page, { anchors }: XMap): { scope?: Element; apart: boolean } {
  const apart = inside.closest('[role="dialog"], [aria-modal="true"]');
  if (apart && all(apart, anchors.box.find).length) {
    return { scope: apart, apart: !/\/status\//.test(page.url.pathname) };
  }
  if (page.url.pathname.startsWith('/compose/')) {
    const scope = inside.closest('main');
    if (scope && all(scope, anchors.box.find).length) return { scope, apart: true };
  }
  for (let scope = inside.parentElement; scope; scope = scope.parentElement) {
    if (all(scope, anchors.box.find).length) return { scope: threadAround(scope, anchors), apart: false };
  }
  return { apart: false };
}

/** The posts of a thread are boxes one below another, numbered; only the last has the button. */
function threadAround(part: Element, { box }: XMap['anchors']): Element {
  let whole = part;
  let count = all(part, box.find).length;
  for (let at = part.parentElement; at && !at.matches('body, main, [role="main"]'); at = at.parentElement) {
    const boxes = all(at, box.find);
    const numbers = new Set(
      boxes.map((b) => b.closest('[data-testid^="tweetTextarea_"]')?.getAttribute('data-testid')),
    );
    if (numbers.size < boxes.length) break;
    if (boxes.length > count) whole = at;
    count = boxes.length;
  }
  return whole;
}

/** In a window of its own, the answered post stands above the box; a quoted one stands below. */
function answeredAbove(box: Element, scope: Element, map: XMap): Person | undefined {
  const above = all(scope, map.anchors.post.find).filter((post) => precedes(post, box));
  const post = above.at(-1);
  return post && authorOf(post, map);
}

function quotedBelow(box: Element, scope: Element, map: XMap): Person | undefined {
  const below = (anchor: Anchor) => all(scope, anchor.find).find((shown) => precedes(box, shown));
  const quoted = below(map.anchors.nameBlock) ?? below(map.anchors.post);
  return quoted && authorOf(quoted, map);
}

/** Below a post on its own page, what is written answers that post. */
function answeredHere({ url, document }: Page, map: XMap): Person | undefined {
  const [, handle, id] = url.pathname.match(/^\/(\w+)\/status\/(\d+)/) ?? [];
  if (!handle || !id) return undefined;
  const post = all(document, map.anchors.post.find).find((p) =>
    p.querySelector(`a[href*="/status/${id}"] time`),
  );
  return (post && authorOf(post, map)) ?? (handle === 'i' ? undefined : { platform: 'x', handle });
}

function audienceHere({ url, document }: Page): Audience {
  if (/^\/i\/communities\/\d/.test(url.pathname)) return 'group';
  const open = island(document)?.open;
  return open === undefined ? 'unknown' : open ? 'public' : 'friends';
}

function all(root: ParentNode, find: readonly string[]): Element[] {
  for (const selector of find) {
    const found = [...root.querySelectorAll(selector)];
    if (found.length) return found;
  }
  return [];
}
