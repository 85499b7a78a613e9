import type { Anchor } from '../../core/platform.ts';

/** The nearest element around `target` that the anchor names, most trusted selector first. */
export function closest(target: Element, anchor: Anchor): Element | undefined {
  for (const selector of anchor.find) {
    const found = target.closest(selector);
    if (found) return found;
  }
  return undefined;
}

/** The nearest element around `target` that any selector of the anchor names. */
export function nearest(target: Element, anchor: Anchor): Element | undefined {
  return target.closest(anchor.find.join()) ?? undefined;
}

/** The first element below `root` that the anchor names, most trusted selector first. */
export function first(root: ParentNode, anchor: Anchor): Element | undefined {
  for (const selector of anchor.find) {
    const found = root.querySelector(selector);
    if (found) return found;
  }
  return undefined;
}

/** Every element below `root` that the anchor names, in reading order. */
export function every(root: ParentNode, anchor: Anchor): Element[] {
  return [...root.querySelectorAll(anchor.find.join())];
}

/** Sites keep hidden, dead copies of their buttons; pressing one is nothing. */
export function usable(element: Element): boolean {
  return !element.closest('[aria-hidden="true"], [aria-disabled="true"], :disabled, [inert]');
}

/** The elements around `from`, nearest first, as far as a page is still about one thing. */
export function* around(from: Element, until = 'body, main, [role="main"]'): Generator<Element> {
  for (let at = from.parentElement; at && !at.matches(until); at = at.parentElement) yield at;
}

/** Parts of a page that stand beside its main part, always there. */
const BESIDE = 'nav, aside, [role="complementary"], [role="banner"], [role="navigation"]';

/**
 * What floats over the page, around this. Where no dialog is marked as one any more, its place tells: it hangs outside
 * the main part of the page.
 */
export function paneAround(
  inside: Element,
  { dialog, main }: Readonly<Record<'dialog' | 'main', Anchor>>,
): Element | undefined {
  const page = inside.ownerDocument;
  const marked = nearest(inside, dialog);
  if (marked || inside.closest(BESIDE) || nearest(inside, main) || first(page, dialog) || !first(page, main))
    return marked;
  return [...around(inside, 'body')].filter((place) => !first(place, main)).at(-1);
}

/** Does `a` begin before `b` in reading order? */
export function precedes(a: Element, b: Element): boolean {
  return Boolean(a.compareDocumentPosition(b) & 4);
}
