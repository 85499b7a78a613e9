import browser from 'webextension-polyfill';
import { OVERLAY, type Overlay } from '../../overlay/contract.ts';

/** The very file that sites get, on first use: it draws words in a way of its own, which is not for this page's. */
export async function bringOverlay(): Promise<Overlay> {
  const there = globalThis[OVERLAY];
  if (there) return there;
  await new Promise((done, fail) => {
    const script = document.createElement('script');
    script.addEventListener('load', done);
    script.addEventListener('error', fail);
    script.src = browser.runtime.getURL('overlay.js');
    document.head.append(script);
  });
  const overlay = globalThis[OVERLAY];
  if (!overlay) throw new Error('the overlay did not come');
  return overlay;
}
