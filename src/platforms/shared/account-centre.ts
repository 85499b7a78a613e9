import type { Action, ProfileFieldName } from '../../core/action.ts';
import type { Anchor, Control, Page } from '../../core/platform.ts';
import { birthdayIn } from './birthday.ts';
import { around, usable } from './find.ts';
import { pressOn } from './press.ts';

/** Meta's one place for the details of all accounts: what a page of it is about stands in the address. */
const PAGES: readonly (readonly [page: RegExp, field: ProfileFieldName])[] = [
  [/birthday/, 'birthday'],
  [/contact_points|email|phone/, 'contact'],
  [/\/(user)?name\b/, 'name'],
];

/** The last button of words in its dialog saves. */
export function accountCentre(button: Anchor): Control {
  return pressOn(button)(
    'save in the accounts centre',
    'edit-profile',
    (pressed) => !pressed.querySelector('svg, img'),
    (pressed, page) =>
      /^accountscenter\./.test(page.url.hostname) ? editOf(pressed, page, button) : undefined,
  );
}

function editOf(pressed: Element, { url }: Page, button: Anchor): Action | undefined {
  const field = PAGES.find(([page]) => page.test(url.pathname))?.[1];
  for (const place of field ? around(pressed) : []) {
    const born = birthdayIn(place);
    if (born) return isLast(pressed, place, button) ? { kind: 'edit-profile', fields: [born] } : undefined;
    const boxes = [
      ...place.querySelectorAll<HTMLInputElement>(
        'input:not([type]), input[type="text"], input[type="email"], input[type="tel"]',
      ),
    ];
    const value = boxes
      .map((box) => box.value.trim())
      .filter(Boolean)
      .join(' ');
    if (!boxes.length || !field) continue;
    return value && isLast(pressed, place, button)
      ? { kind: 'edit-profile', fields: [{ field, value }] }
      : undefined;
  }
  return undefined;
}

function isLast(pressed: Element, place: Element, button: Anchor): boolean {
  const words = [...place.querySelectorAll(button.find.join())];
  return words.filter((b) => usable(b) && !b.querySelector('svg, img')).at(-1) === pressed;
}
