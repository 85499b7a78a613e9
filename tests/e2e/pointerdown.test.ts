import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { ADDRESS, ownPage } from './own-pages/build.ts';

const katie = '[data-name="Katie Smith"]';
const marcus = '[data-name="Marcus Fenwick"]';
const whole = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];

describe.each(browsers)('a button that acts when the pointer goes down, in %s', (_, open) => {
  let browser: Driver;
  let tab: Tab;
  beforeAll(async () => {
    browser = await open({ pages: await ownPage('pointerdown') });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    tab = await browser.open(ADDRESS);
    return () => tab.close();
  });

  const heard = () => tab.see<string[]>('window.heard');
  const warned = () => tab.see<string[]>('window.warned');
  /** The mouse comes there, and the question is asked before the press. */
  const comeTo = async (button: string) => {
    await tab.hover(button);
    await expect.poll(() => tab.see('document.querySelector(":hover:is(button)") !== null')).toBe(true);
  };

  test('is held with the whole of its press', async () => {
    await comeTo(katie);
    await tab.hands.click(katie);
    await expect.poll(warned).toEqual(['This looks like a pupil']);
    expect(await heard()).toEqual([]);
  });

  test('after Carry on, the next press passes as it is, once', async () => {
    await comeTo(katie);
    await tab.hands.click(katie);
    await expect.poll(warned).toHaveLength(1);
    await tab.see('decide("carry-on")');
    await tab.hands.click(katie);
    expect(await heard()).toEqual(whole.map((type) => `Katie Smith: ${type}`));
    await tab.hands.click(katie);
    await expect.poll(warned).toHaveLength(2);
    expect(await heard()).toHaveLength(whole.length);
  });

  test('about somebody whom the school does not know is nobody’s business', async () => {
    await comeTo(marcus);
    await tab.hands.click(marcus);
    await tab.hands.click(marcus);
    await expect.poll(heard).toEqual(expect.arrayContaining(whole.map((type) => `Marcus Fenwick: ${type}`)));
    expect((await heard()).filter((line) => line.includes('forged'))).toEqual([]);
    expect(await warned()).toEqual([]);
  });
});
