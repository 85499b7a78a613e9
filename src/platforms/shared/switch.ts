import type { Action } from '../../core/action.ts';
import type { Anchor, Page } from '../../core/platform.ts';
import { first, nearest } from './find.ts';

/** The switch or checkbox that a press changes: itself, or by its label. */
export function switchAt(target: Element, anchor: Anchor): Element | undefined {
  const label = target.closest('label');
  return nearest(target, anchor) ?? (label ? first(label, anchor) : undefined);
}

/** What the switch of a closed account does: off opens it. Nothing where it does not say how it stands. */
export function switchesPrivacy(box: Element, page: Page): Action | undefined {
  const closed = wasOn(box, page);
  return closed === undefined ? undefined : { kind: 'set-privacy', open: closed };
}

/** Was it on before this press? A checkbox has changed by the time that a click on it is heard. */
function wasOn(box: Element, page: Page): boolean | undefined {
  if (!('checked' in box) || box.getAttribute('type') !== 'checkbox') {
    const said = box.getAttribute('aria-checked');
    return said === null ? undefined : said === 'true';
  }
  return page.clicked === box ? !box.checked : Boolean(box.checked);
}
