import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exif, files } from '../sample-picture.ts';
import { type Act, acts, type LogEntry, picturesAt } from '../standins/acts.ts';
import { prepare } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers, inChromium } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { warned } from './person.ts';
import { calmSchool, setUp } from './school.ts';

const fromSchool = 'This picture may be from school';
const aPicture = 'A picture: one look';

const folder = mkdtempSync(join(tmpdir(), 'dropped-'));
const atSchool = join(folder, 'IMG_2041.jpg');
beforeAll(() => {
  const place = { latitude: 51.5001, longitude: -3.2001 };
  writeFileSync(atSchool, files.jpeg(exif({ taken: '2026:11:19 18:40:00', place })));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Files come without an input, too. */
describe.each(browsers)('%s: pictures that are dropped', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(() => browser?.close());

  test('on TikTok, what is dropped where a video is chosen is asked about', async () => {
    const tab = await browser.open('https://www.tiktok.com/tiktokstudio/upload');
    await tab.hands.waitForSelector('[data-e2e="select_video_container"]');
    await tab.drop('[data-e2e="select_video_container"] p', atSchool);
    await appears(tab, fromSchool);
    await tab.close();
  });

  test.for(picturesAt)(
    'on %s, where one would %s, a picture from school is asked about',
    async ([site, name]) => {
      const act = actOf(site, name);
      const tab = await browser.open(act.url);
      await prepare(tab.hands, act, 'Look');
      await tab.drop(act.box, atSchool);
      await appears(tab, fromSchool);
      await tab.close();
    },
  );
});

/** Only Chromium lets a test have a picture on the clipboard, and end a drag as a hand does. */
describe('Chromium: pictures that are pasted, and what becomes of one that was dropped', () => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await inChromium({ pages: standinFor });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(() => browser?.close());

  test('on X, a picture from school dropped on the box is asked about, and held when it is posted', async () => {
    const box = '[data-testid="tweetTextarea_0"]';
    const tab = await browser.open('https://x.com/home');
    await tab.hands.waitForSelector(box);
    await tab.drop(box, atSchool);
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
    await tab.pastePicture?.();
    await appears(tab, aPicture);
    await tab.close();
  });

  test.for(picturesAt)('on %s, where one would %s, a pasted picture is noticed', async ([site, name]) => {
    const act = actOf(site, name);
    const tab = await browser.open(act.url);
    await prepare(tab.hands, act, 'Look');
    await tab.pastePicture?.();
    await appears(tab, aPicture);
    await tab.close();
  });
});

function actOf(site: string, name: string): Act & { box: string } {
  const act = acts.find((a) => a.site === site && a.name === name);
  if (!act?.box) throw new Error(`Nothing is written in “${name}”.`);
  return { ...act, box: act.box };
}

async function appears(tab: Tab, name: string): Promise<void> {
  await expect.poll(() => tab.button(name), { timeout: 15_000, message: name }).toBeDefined();
}
