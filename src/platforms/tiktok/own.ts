import type { Page } from '../../core/platform.ts';
import { first } from '../shared/find.ts';
import { account } from './account.ts';
import type { TikTokMap } from './map.ts';
import { profileShown } from './person.ts';
import { lineOf } from './words.ts';

/** What one's own profile says, where it is open: name and bio. */
export function ownWords(map: TikTokMap) {
  const signedIn = account(map);
  return (page: Page): string[] | undefined => {
    const me = signedIn(page);
    const shown = profileShown(page, map);
    const here =
      typeof me === 'object' && shown?.handle === me.handle && first(page.document, map.anchors.profileHead);
    if (!here) return undefined;
    return [shown?.name ?? '', lineOf(first(page.document, map.anchors.profileBio))].filter(Boolean);
  };
}
