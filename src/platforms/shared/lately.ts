import type { Page } from '../../core/platform.ts';

/** A menu or a dialog that floats over the page does not say what it was opened for: the button that opened it does. */
export interface Lately<T> {
  keep(what: T | undefined, page: Page): undefined;
  /** What was pointed at last; the address has not changed since. */
  on(page: Page): T | undefined;
}

export function lately<T>(): Lately<T> {
  let kept: { what: T; at: string } | undefined;
  return {
    keep(what, { url }) {
      if (what !== undefined) kept = { what, at: url.href };
    },
    on: ({ url }) => (kept?.at === url.href ? kept.what : undefined),
  };
}
