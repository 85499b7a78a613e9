import type { Anchor } from '../../core/platform.ts';
import { every, usable } from './find.ts';
import { nameOf } from './labels.ts';

/** Buttons without words are known by their labels. Are there some, and not one of them says what it is? */
export function areMute(page: Document, button: Anchor): boolean {
  const icons = every(page, button).filter((one) => usable(one) && !one.textContent?.trim());
  return icons.length > 0 && !icons.some(nameOf);
}
