import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Dialog, Driver, Tab } from './driver.ts';
import { called } from './person.ts';
import { calmSchool, setUp } from './school.ts';

const allDay = [['00:00', '23:59']];
const working = {
  ...calmSchool,
  hours: {
    days: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
  },
};
const home = 'https://x.com/home';

describe.each(browsers)('in working hours, in %s', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
  });
  afterAll(() => browser?.close());

  async function atWork(): Promise<Tab> {
    const options = await browser.open('options.html');
    await setUp(options, working);
    await options.close();
    return browser.open(home);
  }

  test('a card asks once; on a break, the day is one’s own', async () => {
    const tab = await atWork();
    await expect.poll(() => card(tab), { timeout: 15_000, message: 'a card' }).toBeDefined();
    await press(tab, 'I am on a break');
    await expect.poll(() => card(tab), { message: 'no card' }).toBeUndefined();
    await tab.close();

    const again = await browser.open(home);
    await again.press('[data-testid$="-follow"][aria-label$="@marcusf"]');
    await expect.poll(() => again.see<unknown[]>('window.site.log')).toHaveLength(1);
    expect(await card(again)).toBeUndefined();
    await again.close();
  });

  test('Leave leaves the site', async () => {
    const tab = await atWork();
    await expect.poll(() => card(tab), { timeout: 15_000, message: 'a card' }).toBeDefined();
    // The tab may be gone before the press is reported back.
    await press(tab, 'Leave').catch(() => undefined);
    await expect
      .poll(() => tab.see('location.href').catch(() => 'gone'), { message: 'the tab' })
      .toBe('gone');
  });
});

async function card(tab: Tab): Promise<Dialog | undefined> {
  return (await tab.dialogs()).find((dialog) => dialog.parts.some(called('I am on a break')));
}

async function press(tab: Tab, name: string): Promise<void> {
  const part = (await card(tab))?.parts.find(called(name));
  if (!part) throw new Error(`The card has no “${name}”.`);
  await tab.pressPart(part);
}
