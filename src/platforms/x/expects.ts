import type { Expectation, Page } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { account } from './account.ts';
import type { XMap } from './map.ts';
import { handleOfPath } from './person.ts';

/** What should be on a page of this kind, so that a changed site is noticed. */
export function expects(map: XMap) {
  const { anchors } = map;
  const signedIn = account(map);
  return (page: Page): Expectation[] => {
    if (signedIn(page) === 'signed out') return [];
    const { pathname } = page.url;
    const there = (...wanted: (keyof XMap['anchors'])[]) =>
      wanted.some((name) => first(page.document, anchors[name]));
    if (/^\/(home|compose\/post|\w+\/status\/\d+)\/?$/.test(pathname))
      return [{ what: anchors.box.what, act: 'publish', there: there('box') }];
    if (/^\/(i\/chat|messages)\/[^/]*\d/.test(pathname))
      return [
        { what: anchors.messageBox.what, act: 'message', there: there('messageBox', 'acceptMessages') },
      ];
    if (pathname === '/settings/profile')
      return [{ what: anchors.saveProfile.what, act: 'edit-profile', there: there('saveProfile') }];
    if (handleOfPath(pathname))
      return [{ what: anchors.follow.what, act: 'connect', there: there('follow', 'followed') }];
    return [];
  };
}
