import type { Response } from '../standins/serve.mjs';
import type { Tab } from './driver.ts';

/** One event as the page's own script got it. */
export interface Seen {
  type: string;
  key?: string;
  trusted: boolean;
  /** It went through what is being watched. */
  there: boolean;
}

/** The first script of the page: it hears, in the capture phase, everything that any page script could. */
export const spy = `
  window.seen = [];
  for (const type of ['click', 'submit', 'keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
    window.addEventListener(type, (event) => {
      const path = event.composedPath().filter((node) => node instanceof Element);
      const there = path.some((node) => node.matches(window.watched ?? 'none'));
      window.seen.push({ type, key: event.key, trusted: event.isTrusted, there });
    }, true);
  }
`;

/** A page with a script of ours before its own. */
export function servedWith(page: Response, before?: string): Response {
  if (!before || page.status !== 200) return page;
  return { ...page, body: page.body.replace(/<head[^>]*>/i, (head) => `${head}<script>${before}</script>`) };
}

/** From now on, events through what this selector names are `there`. */
export function watch(tab: Tab, selector: string): Promise<void> {
  return tab.see(`void (window.seen.length = 0, window.watched = ${JSON.stringify(selector)})`);
}

export function seenBy(tab: Tab): Promise<Seen[]> {
  return tab.see('window.seen');
}
