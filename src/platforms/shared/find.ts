import type { Anchor } from '../../core/platform.ts';

/** The nearest element around `target` that the anchor names. */
export function closest(target: Element, anchor: Anchor): Element | undefined {
  for (const selector of anchor.find) {
    const found = target.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** The first element below `root` that the anchor names, most trusted selector first. */
export function first(root: ParentNode, anchor: Anchor): Element | undefined {
  for (const selector of anchor.find) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** Sites keep hidden, dead copies of their buttons; pressing one is nothing. */
export function usable(element: Element): boolean {
  return !element.closest('[aria-hidden="true"], [aria-disabled="true"], :disabled, [inert]');
}
