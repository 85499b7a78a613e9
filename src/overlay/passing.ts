/** Fired by the hundred when a feed scrolls by below the pointer. */
const PASSING =
  'pointerover pointerout mouseover mouseout wheel mousewheel DOMMouseScroll MozMousePixelScroll'.split(' ');

/**
 * Keeps from the page what passes over our element, as long as that is up. At rest nobody listens to these: each
 * one heard is a cost of scrolling. A page that listened before learns that the pointer came and went, and no more.
 */
export function keepPassing(host: Element): () => void {
  const leaving = new AbortController();
  const keep = (event: Event) => {
    if (event.target === host) event.stopImmediatePropagation();
  };
  for (const type of PASSING)
    addEventListener(type, keep, { capture: true, passive: true, signal: leaving.signal });
  return () => leaving.abort();
}
