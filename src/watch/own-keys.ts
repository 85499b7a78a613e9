/** Keys that the page must not learn of. */
export interface OwnKeys {
  /** This event hit us. */
  hit(event: Event): void;
  /**
   * This one did not. Is it the rest of a key that went down in our own dialog, which may be gone by now, or does a
   * warning stand, and the page has taken the focus out of it? Then it is kept.
   */
  keep(event: Event, warning: boolean): boolean;
}

export function keepOwnKeys(): OwnKeys {
  const down = new Set<string>();
  const rest = (event: KeyboardEvent) => {
    if (!down.has(event.code)) return false;
    const again = event.type === 'keydown' && !event.repeat;
    if (again || event.type === 'keyup') down.delete(event.code);
    return !again;
  };
  return {
    hit(event) {
      if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
      if (event.type === 'keydown') down.add(event.code);
      if (event.type === 'keyup') down.delete(event.code);
    },
    keep(event, warning) {
      if (!(event instanceof KeyboardEvent)) return false;
      const ours = rest(event);
      // A key held down goes on in the page otherwise: Escape would close what lies below as well.
      if (ours) event.preventDefault();
      if (ours || warning) event.stopImmediatePropagation();
      return ours || warning;
    },
  };
}
