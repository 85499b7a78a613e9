import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { calmSchool, send, setUp } from './school.ts';

const screens = [
  'popup.html',
  'welcome.html',
  'practice.html',
  'policy.html',
  'record.html',
  'report.html',
  'report.html#pupil-contact',
  'report.html#note',
  ...['checkup', 'hours', 'links', 'quiet', 'sees', 'device'].map((part) => `mine.html#${part}`),
  ...['school', 'policy', 'people', 'hours', 'contacts', 'accounts', 'permissions', 'device', 'file'].map(
    (part) => `options.html#${part}`,
  ),
  'options.html#watched',
  'options.html#diagnostics',
];

describe.each(browsers)('at 400 %, in %s', (_, open) => {
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages: standinFor, narrow: true });
    options = await browser.open('options.html');
    await setUp(options, { ...calmSchool, policy: { pack: 'oakfield' } });
  });
  afterAll(() => browser?.close());

  describe.each(['en', 'cy'])('%s', (language) => {
    beforeAll(() => send(options, { type: 'saveOwn', patch: { language } }));

    test.for(screens)('%s is read downwards only', async (address) => {
      const tab = await browser.open(address);
      await expect
        .poll(() => tab.see<string>('document.body.innerText'), { message: 'words' })
        .toMatch(/\w{4}/);
      await tab.see(`document.querySelectorAll('details').forEach((part) => { part.open = true })`);
      expect(await tab.see(`(${beyondTheEdge})()`)).toEqual([]);
      await tab.close();
    });
  });
});

/** Runs in the page: what stands out at the side, but for what scrolls by itself, as a table may. */
function beyondTheEdge(): string[] {
  const scrolls = (one: Element | null): boolean =>
    one !== null && (/auto|scroll/.test(getComputedStyle(one).overflowX) || scrolls(one.parentElement));
  return [...document.body.querySelectorAll('*')]
    .filter((one) => {
      const { left, right, width, height } = one.getBoundingClientRect();
      const shown = width > 1 && height > 1;
      return shown && (left < -0.5 || right > innerWidth + 0.5) && !scrolls(one.parentElement);
    })
    .map((one) => `${one.localName}.${one.className}: ${one.textContent?.slice(0, 40)}`);
}
