import type { Expectation, Page } from '../../core/platform.ts';
import { every, first } from '../shared/find.ts';
import { isForeign } from '../shared/labels.ts';
import { areMute } from '../shared/mute.ts';
import { accountOf } from './account.ts';
import type { FacebookMap } from './map.ts';

/** What is known by words, or by words as well as by place: lost in a language that nobody told us of. */
const BY_WORDS = [
  'connect',
  'accept',
  'join',
  'react',
  'share',
  'tag',
  'set-audience',
  'set-privacy',
  'go-live',
  'message',
  'remove-comment',
] as const;

/** What is known by the labels of buttons that have no words. */
const BY_ICONS = ['message', 'react', 'share', 'remove-comment'] as const;

/** What should be on a page of this kind; nothing while it loads, nor while nobody is signed in. */
export function expected(page: Page, map: FacebookMap): Expectation[] {
  const { url, document } = page;
  const { anchors } = map;
  const there = (...names: (keyof typeof anchors)[]) => names.some((name) => first(document, anchors[name]));
  if (accountOf(page, map) === 'signed out' || document.readyState !== 'complete') return [];
  if (/^(m|mbasic|touch)\./.test(url.hostname) || !there('main')) return [];
  const list: Expectation[] = isForeign(map.labels, document)
    ? BY_WORDS.map((act) => ({ what: 'words of the site', act, there: false }))
    : [];
  if (there('banner')) list.push({ what: anchors.search.what, act: 'search', there: there('search') });
  if (/^\/messages\/(e2ee\/)?t\//.test(url.pathname) && there('conversation'))
    list.push({ what: anchors.editor.what, act: 'message', there: there('editor') });
  if (there('posts')) {
    list.push({ what: anchors.postAuthor.what, act: 'comment', there: there('postAuthor') });
    list.push({ what: anchors.like.what, act: 'react', there: there('like') });
    if (every(document, anchors.posts).some((post) => first(post, anchors.commentLink)))
      list.push({ what: anchors.comment.what, act: 'remove-comment', there: there('comment') });
  }
  if (there('conversation') && document.querySelector('[aria-haspopup]') && !there('opener'))
    list.push({ what: anchors.opener.what, act: 'message', there: false });
  if (areMute(document, anchors.button))
    list.push(...BY_ICONS.map((act) => ({ what: 'labels of buttons', act, there: false })));
  return list;
}
