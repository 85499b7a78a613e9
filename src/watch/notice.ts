import { dress } from '../overlay/dress.ts';

/** How long a plain sentence stays. */
const STAYS = 8_000;

const LOOK =
  'p{position:fixed;inset-block-end:16px;inset-inline-start:16px;z-index:2147483647;max-inline-size:min(420px,90vw);' +
  'margin:0;padding:12px 16px;border-radius:10px;background:#1b2430;color:#fff;font:16px/1.5 system-ui,sans-serif;' +
  'box-shadow:0 12px 40px rgb(20 30 45/.3)}p::before{content:attr(data-said)}';

/**
 * A plain sentence in a corner, for when the overlay cannot be had (the worker is gone). Needs nothing but
 * the page; in a closed shadow root, so that the page cannot read it.
 */
export function notice(sentence: string, lang: string): void {
  const host = document.createElement('div');
  host.style.cssText = 'all: initial';
  const shadow = host.attachShadow({ mode: 'closed' });
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  line.lang = lang;
  dress(shadow, LOOK);
  shadow.append(line);
  document.documentElement.append(host);
  // Drawn, not written: `window.find` looks into closed trees.
  line.dataset.said = sentence;
  setTimeout(() => host.remove(), STAYS);
}
