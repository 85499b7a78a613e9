import type { Expectation, Page } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { accountOf } from './account.ts';
import type { InstagramMap } from './map.ts';

/** What should be on a page of this kind; nothing while it loads, nor while nobody is signed in. */
export function expected(page: Page, map: InstagramMap): Expectation[] {
  const { url, document } = page;
  const { anchors } = map;
  const there = (...names: (keyof typeof anchors)[]) => names.some((name) => first(document, anchors[name]));
  if (typeof accountOf(page) !== 'object' || document.readyState !== 'complete' || !there('main')) return [];
  if (/^\/direct\/t\//.test(url.pathname) && there('conversation'))
    return [{ what: anchors.editor.what, act: 'message', there: there('editor') }];
  if (url.pathname.startsWith('/accounts/edit') && document.querySelector('form'))
    return [{ what: anchors.bio.what, act: 'edit-profile', there: there('bio') }];
  if (/^\/(p|reel)\//.test(url.pathname) && there('article'))
    return [{ what: anchors.postAuthor.what, act: 'comment', there: there('postAuthor') }];
  return [];
}
