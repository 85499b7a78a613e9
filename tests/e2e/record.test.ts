import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver, Popup, Tab } from './driver.ts';
import { calmSchool, setUp } from './school.ts';

const site = 'https://x.com/home';

describe.each(browsers)('records, in %s', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(() => browser?.close());

  async function popupOver(tab: Tab): Promise<Popup> {
    const popup = await tab.toolbar();
    await expect
      .poll(() => popup.text(), { timeout: 5_000 })
      .toMatch(/Make a record|Records are off|No record/);
    return popup;
  }

  async function page(address: string): Promise<Tab> {
    await expect.poll(() => browser.opened(address), { timeout: 5_000, message: address }).toBeDefined();
    const tab = await browser.opened(address);
    if (!tab) throw new Error(`${address} went by itself.`);
    return tab;
  }

  const words = (tab: Tab) => tab.see<string>('document.body.innerText');

  test('a record is made by the person’s press, with picture, address, time and number', async () => {
    const tab = await browser.open(site);
    const popup = await popupOver(tab);
    await popup.press('Make a record');
    await expect.poll(() => popup.text()).toMatch('indecent picture');
    await popup.press('No');
    const record = await page('record.html#');
    await expect.poll(() => words(record)).toMatch(/SHA-256/);
    expect(await words(record)).toContain(site);
    expect(await words(record)).toMatch(/UTC \d{4}-\d\d-\d\dT/);
    expect(await record.see('document.querySelector("code").innerText')).toMatch(/^[0-9a-f]{64}$/);
    expect(await record.see<number>('document.querySelector("img").naturalWidth')).toBeGreaterThan(500);
    await record.close();
    await tab.close();
  });
});
