import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exif, files } from '../sample-picture.ts';
import { type Act, acts, type LogEntry } from '../standins/acts.ts';
import { commit, prepare } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Dialog, Driver, Tab } from './driver.ts';
import { atRest, called, decide, warned, warningOn } from './person.ts';
import { calmSchool, setUp } from './school.ts';

const naming = 'Back at Hafod Lane Primary School tomorrow';
const chip = 'This names the school';
const request = 'This looks like a pupil';

/** What is said quietly: beside a box while somebody writes, beside a picture, beside what waits on the page. */
describe.each(browsers)('beside the page, in %s', (_, open) => {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  async function writing(act: Act, words: string): Promise<Tab> {
    const tab = await browser.open(act.url);
    await prepare(tab.hands, act, words);
    return tab;
  }

  test('words that name the school bring a chip; without them it goes; posted, they are held', async () => {
    const post = actNamed('x', 'post from the timeline');
    const tab = await writing(post, naming);
    await appears(tab, chip);
    await tab.key('Control+a');
    await tab.type('Gardening by the river');
    await goes(tab, chip);
    await tab.key('Control+a');
    await tab.type(naming);
    await appears(tab, chip);
    await commit(tab.hands, post, 'mouse');
    await decide(tab, 'mouse', 'Go back');
    expect(await log(tab)).toEqual([]);
    await tab.close();
  });

  test('the chip opens the whole warning, and the words are still there after it', async () => {
    const tab = await writing(actNamed('x', 'post from the timeline'), naming);
    await press(tab, chip);
    expect((await warned(tab)).text).toContain('Hafod Lane');
    await decide(tab, 'keyboard', 'Go back');
    expect(await tab.see(`document.querySelector('[data-testid="tweetTextarea_0"]').innerText.trim()`)).toBe(
      naming,
    );
    await tab.close();
  });

  test('the same words are a hint among friends and are held for everybody', async () => {
    const post = actNamed('facebook', 'post on the timeline');
    const tab = await writing(post, naming);
    await appears(tab, chip);
    await tab.press('[aria-label^="Edit privacy"]');
    await tab.press('[aria-label="Select audience"] label');
    await tab.press('[aria-label^="Done with privacy"]');
    await expect.poll(() => tab.see(`document.querySelector('[aria-label="Select audience"]')`)).toBeNull();
    await commit(tab.hands, post, 'mouse');
    await decide(tab, 'mouse', 'Go back');
    expect((await log(tab)).filter((entry) => entry.did === post.did)).toEqual([]);
    await tab.close();
  });

  test('after Carry on one press passes, and a further one is held again', async () => {
    const follow = actNamed('x', 'follow Katie Smith, whom X suggests');
    const tab = await browser.open(follow.url);
    await commit(tab.hands, follow, 'mouse');
    await decide(tab, 'mouse', 'Carry on');
    const again = `document.querySelector(${JSON.stringify(follow.press)})?.addEventListener('click', (event) => {
      window.passed = (window.passed ?? 0) + 1;
      event.stopImmediatePropagation();
    }, true)`;
    await tab.see(again);
    await commit(tab.hands, follow, 'mouse');
    await expect.poll(() => tab.see('window.passed')).toBe(1);
    await commit(tab.hands, follow, 'mouse');
    await warned(tab);
    expect(await tab.see('window.passed')).toBe(1);
    await tab.close();
  });

  test('in the page’s own modal dialog, the chip can be pressed as anywhere', async () => {
    const tab = await browser.open('https://x.com/home');
    await tab.hands.waitForSelector('[data-testid="tweetTextarea_0"]');
    await tab.see(`void (() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.append(...[...document.body.children].filter((e) => e !== dialog && e.localName !== 'script'));
      dialog.showModal();
    })()`);
    await prepare(tab.hands, actNamed('x', 'post from the timeline'), naming);
    await press(tab, chip);
    await warned(tab);
    await decide(tab, 'mouse', 'Go back');
    await tab.close();
  });

  test('of two requests, the pupil’s is noted beside it, once, and there is nothing to carry on with', async () => {
    const tab = await browser.open('https://www.facebook.com/friends/requests/');
    await appears(tab, request);
    expect(
      await tab.see(`[...document.documentElement.children].filter((e) => e.matches('div')).length`),
    ).toBe(1);
    await press(tab, request);
    await expect.poll(() => card(tab), { message: 'the card' }).toBeDefined();
    const names = (await card(tab))?.parts.map(({ name }) => name);
    expect(names).not.toContainEqual(expect.stringMatching(/^Carry on/));
    expect(await log(tab)).toEqual([]);
    const close = (await card(tab))?.parts.find(called('Close'));
    if (!close) throw new Error('The card has no “Close”.');
    await tab.pressPart(close);
    await expect.poll(() => card(tab)).toBeUndefined();
    expect(await tab.button(request)).toBeUndefined();
    await tab.close();
  });

  test('a picture taken at school is asked about when it is added and held when it is posted', async () => {
    const post = actNamed('x', 'post from the timeline');
    const tab = await writing(post, 'Look at these');
    const file = picture(folder, 'IMG_2041.jpg', {
      taken: '2026:11:19 18:40:00',
      place: { latitude: 51.5001, longitude: -3.2001 },
    });
    await tab.choose('[data-testid="fileInput"]', file);
    await appears(tab, 'This picture may be from school');
    await commit(tab.hands, post, 'mouse');
    expect((await warned(tab)).text).toMatch(/picture/i);
    expect(await log(tab)).toEqual([]);
    await tab.close();
  });

  test('a picture of the holidays is a hint, and goes', async () => {
    const post = actNamed('x', 'post from the timeline');
    const tab = await writing(post, 'Look at these');
    const file = picture(folder, 'IMG_1102.jpg', { taken: '2026:08:08 10:40:00' });
    await tab.choose('[data-testid="fileInput"]', file);
    await appears(tab, 'A picture: one look');
    await commit(tab.hands, post, 'mouse');
    await expect.poll(() => log(tab)).toMatchObject([{ did: 'posted' }]);
    expect(await warningOn(tab)).toBeUndefined();
    await tab.close();
  });

  test('asked for nothing else in all that time', () => {
    expect(browser.strays).toEqual([]);
  });
});

function actNamed(site: string, name: string): Act {
  const act = acts.find((a) => a.site === site && a.name === name);
  if (!act) throw new Error(`${site} has no act called “${name}”.`);
  return act;
}

const log = (tab: Tab) => tab.see<LogEntry[]>('window.site.log');

async function appears(tab: Tab, name: string): Promise<void> {
  await expect.poll(() => tab.button(name), { timeout: 15_000, message: name }).toBeDefined();
}

async function goes(tab: Tab, name: string): Promise<void> {
  await expect.poll(() => tab.button(name), { timeout: 15_000, message: `no ${name}` }).toBeUndefined();
}

async function press(tab: Tab, name: string): Promise<void> {
  await tab.pressPart(await atRest(tab, name));
}

async function card(tab: Tab): Promise<Dialog | undefined> {
  return (await tab.dialogs()).find((dialog) => dialog.parts.some(called('Close')));
}

function picture(folder: string, name: string, said: Parameters<typeof exif>[0]): string {
  const file = join(folder, name);
  writeFileSync(file, files.jpeg(exif(said)));
  return file;
}
