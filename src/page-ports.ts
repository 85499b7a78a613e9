import { browser } from 'wxt/browser';
import type { AnyToPage } from './messages.ts';
import { OVERLAY } from './overlay/contract.ts';
import { openLine } from './page-line.ts';
import type { Ports } from './watch/ports.ts';

/** The browser as a page's own script may use it. */
export const pagePorts: Ports = {
  ask: openLine(),
  hear(answer, signal) {
    const listener = (message: AnyToPage, _: unknown, reply: (value: unknown) => void) =>
      reply(answer(message));
    browser.runtime.onMessage.addListener(listener);
    signal.addEventListener('abort', () => {
      if (pagePorts.alive()) browser.runtime.onMessage.removeListener(listener);
    });
  },
  alive() {
    try {
      return browser.runtime.id !== undefined;
    } catch {
      return false;
    }
  },
  overlay: () => globalThis[OVERLAY],
};
