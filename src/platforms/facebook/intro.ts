import type { Page } from '../../core/platform.ts';
import { wordsIn } from '../shared/editor.ts';
import { every, first, nearest } from '../shared/find.ts';
import { tidy } from '../shared/labels.ts';
import { accountOf } from './account.ts';
import { personOfAddress } from './address.ts';
import type { FacebookMap } from './map.ts';

const ENOUGH = 12;

/** What a profile says of its owner in words: the few lines about them, work, school. Posts are none of it. */
export function introOf({ document }: Page, { anchors }: FacebookMap): string[] {
  const about = every(document, anchors.introLine).filter(
    (line) => !nearest(line, anchors.elsewhere) && !line.querySelector('[dir="auto"]'),
  );
  const lines = about.map((line) => tidy(wordsIn(line)).slice(0, 200));
  return [...new Set(lines.filter((line) => /\p{L}/u.test(line)))].slice(0, ENOUGH);
}

/** The own profile has the address of who is signed in, or a way to edit it. */
export function ownIntro(page: Page, map: FacebookMap): string[] | undefined {
  const account = accountOf(page, map);
  const owner = personOfAddress(page.url.href, page.url);
  if (!owner || typeof account !== 'object') return undefined;
  const own = owner.id ? owner.id === account.id : owner.handle === account.handle;
  return own || first(page.document, map.anchors.editOwn) ? introOf(page, map) : undefined;
}
