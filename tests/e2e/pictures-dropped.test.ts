import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exif, files } from '../sample-picture.ts';
import type { LogEntry } from '../standins/acts.ts';
import { standinFor } from '../standins/serve.mjs';
import { inChromium } from './browsers.ts';
import type { ChromiumDriver } from './chromium.ts';
import type { Tab } from './driver.ts';
import { warned } from './person.ts';
import { calmSchool, setUp } from './school.ts';

const fromSchool = 'This picture may be from school';
const aPicture = 'A picture: one look';

/** Files come without an input, too. Only Chromium lets a test drop and paste them as a person does. */
describe('pictures that are dropped or pasted', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dropped-'));
  const atSchool = join(folder, 'IMG_2041.jpg');
  let browser: ChromiumDriver;
  beforeAll(async () => {
    const place = { latitude: 51.5001, longitude: -3.2001 };
    writeFileSync(atSchool, files.jpeg(exif({ taken: '2026:11:19 18:40:00', place })));
    browser = await inChromium({ pages: standinFor });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test('on X, a picture from school dropped on the box is asked about, and held when it is posted', async () => {
    const box = '[data-testid="tweetTextarea_0"]';
    const tab = await browser.open('https://x.com/home');
    await tab.hands.waitForSelector(box);
    await drop(box);
    await appears(tab, fromSchool);
    await tab.press(box);
    await tab.type('Look at these');
    await tab.press('[data-testid="tweetButtonInline"]');
    expect((await warned(tab)).text).toMatch(/picture/i);
    expect(await tab.see<LogEntry[]>('window.site.log')).toEqual([]);
    await tab.close();
  });

  test('on X, a pasted picture is noticed, pasted words are none', async () => {
    const tab = await browser.open('https://x.com/home');
    await tab.hands.waitForSelector('[data-testid="tweetTextarea_0"]');
    await tab.press('[data-testid="tweetTextarea_0"]');
    await tab.type('Tea');
    await tab.key('Control+a');
    await tab.key('Control+x');
    await tab.key('Control+v');
    expect(await tab.button(aPicture)).toBeUndefined();
    await paste();
    await appears(tab, aPicture);
    await tab.close();
  });

  test('on TikTok, what is dropped where a video is chosen is asked about', async () => {
    const tab = await browser.open('https://www.tiktok.com/tiktokstudio/upload');
    await tab.hands.waitForSelector('[data-e2e="select_video_container"]');
    await drop('[data-e2e="select_video_container"] p');
    await appears(tab, fromSchool);
    await tab.close();
  });

  const shown = () => {
    const page = browser.context.pages().at(-1);
    if (!page) throw new Error('No page is open.');
    return page;
  };

  async function drop(selector: string): Promise<void> {
    const page = shown();
    const box = await page.locator(selector).first().boundingBox();
    const wire = await browser.context.newCDPSession(page);
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 8];
    const data = { items: [], files: [atSchool], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await wire.send('Input.dispatchDragEvent', { type, x, y, data });
  }

  async function paste(): Promise<void> {
    const page = shown();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(async () => {
      const canvas = new OffscreenCanvas(4, 4);
      canvas.getContext('2d')?.fillRect(0, 0, 4, 4);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob })]);
    });
    await page.keyboard.press('Control+v');
  }
});

async function appears(tab: Tab, name: string): Promise<void> {
  await expect.poll(() => tab.button(name), { timeout: 5_000, message: name }).toBeDefined();
}
