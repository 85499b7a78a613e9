/** A key that went down in our own dialog belongs to it until it comes up, though the dialog may be gone by then. */
export interface OwnKeys {
  /** This event hit us. */
  hit(event: Event): void;
  /** This one did not: is it the rest of a key that did? The page must not learn that it was pressed. */
  rest(event: Event): boolean;
}

export function keepOwnKeys(): OwnKeys {
  const down = new Set<string>();
  return {
    hit(event) {
      if (!(event instanceof KeyboardEvent) || !event.isTrusted) return;
      if (event.type === 'keydown') down.add(event.code);
      if (event.type === 'keyup') down.delete(event.code);
    },
    rest(event) {
      if (!(event instanceof KeyboardEvent) || !down.has(event.code)) return false;
      const again = event.type === 'keydown' && !event.repeat;
      if (again || event.type === 'keyup') down.delete(event.code);
      return !again;
    },
  };
}
