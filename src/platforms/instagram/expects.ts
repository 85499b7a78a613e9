import type { Expectation, Page } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { isForeign } from '../shared/labels.ts';
import { areMute } from '../shared/mute.ts';
import { accountOf } from './account.ts';
import type { InstagramMap } from './map.ts';
import { isPrivacyPage, switchOf } from './privacy.ts';

/** What is known by words, or by words as well as by place: lost in a language that nobody told us of. */
const BY_WORDS = [
  'connect',
  'accept',
  'join',
  'react',
  'share',
  'publish',
  'set-privacy',
  'go-live',
  'message',
  'remove-comment',
] as const;

/** What is known by the labels of icons. */
const BY_ICONS = ['message', 'react', 'share', 'remove-comment'] as const;

/** What should be on a page of this kind; nothing while it loads, nor while nobody is signed in. */
export function expected(page: Page, map: InstagramMap): Expectation[] {
  const { url, document } = page;
  const { anchors } = map;
  const there = (...names: (keyof typeof anchors)[]) => names.some((name) => first(document, anchors[name]));
  if (accountOf(page) === 'signed out' || document.readyState !== 'complete' || !there('main')) return [];
  if (isForeign(map.labels, document))
    return BY_WORDS.map((act) => ({ what: 'words of the site', act, there: false }));
  if (areMute(document, anchors.button))
    return BY_ICONS.map((act) => ({ what: 'labels of icons', act, there: false }));
  if (isPrivacyPage(url) && document.querySelector('input[type="checkbox"], [role="switch"]'))
    return [{ what: anchors.closed.what, act: 'set-privacy', there: Boolean(switchOf(document, map)) }];
  if (/^\/direct\/t\//.test(url.pathname) && there('conversation', 'olderList')) {
    const opens = there('opener') || !document.querySelector('[aria-haspopup]');
    const all = there('conversation') && there('editor') && opens;
    return [{ what: anchors.editor.what, act: 'message', there: all }];
  }
  if (url.pathname.startsWith('/accounts/edit') && document.querySelector('form'))
    return [{ what: anchors.bio.what, act: 'edit-profile', there: there('bio') }];
  if (/^\/(p|reel)\//.test(url.pathname) && there('article'))
    return [{ what: anchors.postAuthor.what, act: 'comment', there: there('postAuthor') }];
  return [];
}
