import type { Anchor, Page } from '../../core/platform.ts';
import { first, nearest } from './find.ts';

/** The switch or checkbox that a press changes: itself, or by its label. */
export function switchAt(target: Element, anchor: Anchor): Element | undefined {
  const label = target.closest('label');
  return nearest(target, anchor) ?? (label ? first(label, anchor) : undefined);
}

/** Was it on before this press? A checkbox has changed by the time that a click on it is heard. */
export function wasOn(box: Element, page: Page): boolean {
  if (!('checked' in box) || box.getAttribute('type') !== 'checkbox')
    return box.getAttribute('aria-checked') === 'true';
  return page.clicked === box ? !box.checked : Boolean(box.checked);
}
