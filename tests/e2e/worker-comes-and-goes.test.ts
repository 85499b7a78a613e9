import type { Worker } from '@playwright/test';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Act, acts, type LogEntry, timesDone } from '../standins/acts.ts';
import { commit } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { chromiumBuild, inChromium } from './browsers.ts';
import { type ChromiumDriver, extension } from './chromium.ts';
import type { Tab } from './driver.ts';
import { decide, warned, warningOn } from './person.ts';
import { calmSchool, send, setUp } from './school.ts';
import { spoken } from './spoken.ts';

const withKatie = actNamed('follow Katie Smith, whom X suggests');
const withMarcus = actNamed('follow Marcus Fenwick, whom X suggests');

/** Chromium alone: only there can a worker be stopped from outside, and an extension be taken away. */
describe('Chromium: the worker comes and goes', () => {
  let browser: ChromiumDriver;
  let tab: Tab;
  let errors: string[];
  beforeEach(async () => {
    browser = await inChromium({ pages: standinFor });
    errors = [];
    browser.context.on('weberror', (thrown) => errors.push(String(thrown.error())));
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
    tab = await browser.open(withKatie.url);
  });
  afterEach(() => browser?.close());

  test('stopped before the press: it wakes, and holds or lets go as ever', async () => {
    await stopWorker(browser);
    await commit(tab.hands, withMarcus, 'mouse');
    await expect.poll(() => times(tab, withMarcus)).toBe(1);
    await stopWorker(browser);
    await commit(tab.hands, withKatie, 'mouse');
    await warned(tab);
    expect(await times(tab, withKatie)).toBe(0);
  });

  test('stopped between the question and the press: what was answered still counts', async () => {
    await tab.hover(withKatie.press ?? '');
    await stopWorker(browser);
    await commit(tab.hands, withKatie, 'mouse');
    await warned(tab);
    await stopWorker(browser);
    await decide(tab, 'mouse', 'Carry on');
    await commit(tab.hands, withKatie, 'mouse');
    await expect.poll(() => times(tab, withKatie)).toBe(1);
  });

  test('stopped while the warning stands: the decision wakes it and is remembered', async () => {
    await commit(tab.hands, withKatie, 'mouse');
    await warned(tab);
    await stopWorker(browser);
    await decide(tab, 'keyboard', 'This is wrong');
    await commit(tab.hands, withKatie, 'mouse');
    await expect.poll(() => times(tab, withKatie)).toBe(1);
    expect(await warningOn(tab)).toBeUndefined();
  });

  test('too busy to answer: contact that may be with a pupil is held, and a sentence says so', async () => {
    const wake = await keepWorkerBusy(browser);
    await commit(tab.hands, withMarcus, 'mouse');
    await expect.poll(() => spoken(browser), { timeout: 15_000 }).toContain('It was held');
    expect(await log(tab)).toEqual([]);
    await wake();
    await commit(tab.hands, withMarcus, 'mouse');
    await expect.poll(() => times(tab, withMarcus)).toBe(1);
  });

  test('too busy to answer: words go on, and a sentence says that they were not checked', async () => {
    const post = actNamed('post from the timeline');
    const own = await browser.open(post.url);
    await own.press(post.box ?? '');
    await expect.poll(() => own.see<boolean>(`document.activeElement.isContentEditable`)).toBe(true);
    const wake = await keepWorkerBusy(browser);
    await own.type('Off to Hafod Lane Primary School');
    // With a hand that waits until the site lets its button be pressed.
    await commit(own.hands, post, 'mouse');
    await expect.poll(() => log(own), { timeout: 15_000 }).toHaveLength(1);
    await expect.poll(() => spoken(browser)).toContain('It went ahead unchecked');
    await wake();
  });

  test('updated under a page with a warning: the old one goes, a sentence asks for a reload, the new one holds', async () => {
    await commit(tab.hands, withKatie, 'mouse');
    await warned(tab);
    await reload(browser);
    await tab.key('Escape');
    await expect.poll(() => warningOn(tab)).toBeUndefined();
    await tab.hover(withMarcus.press ?? '');
    await expect.poll(() => spoken(browser)).toContain('Please reload this page');
    expect(await tab.see(`window.find('Please reload')`), 'found by searching').toBe(false);
    expect(await log(tab)).toEqual([]);
    await expect.poll(() => isWatched(browser), { timeout: 15_000, message: 'a fresh script' }).toBe(true);
    await commit(tab.hands, withKatie, 'mouse');
    await warned(tab);
    expect(await log(tab)).toEqual([]);
    expect(errors).toEqual([]);
  });

  test('taken away under a living page: the page works on, without an error', async () => {
    await tab.hover(withKatie.press ?? '');
    const session = await browser.context.browser()?.newBrowserCDPSession();
    await session?.send('Extensions.uninstall', { id: extension });
    await commit(tab.hands, withMarcus, 'mouse');
    await expect.poll(() => times(tab, withMarcus), { timeout: 15_000 }).toBe(1);
    await expect.poll(() => spoken(browser)).toContain('Please reload this page');
    await commit(tab.hands, withKatie, 'mouse');
    await expect.poll(() => times(tab, withKatie)).toBe(1);
    expect(errors).toEqual([]);
  });
});

function actNamed(name: string): Act {
  const act = acts.find((a) => a.name === name);
  if (!act) throw new Error(`No act is called “${name}”.`);
  return act;
}

/** Does a living script of ours answer on the site's page? */
async function isWatched(browser: ChromiumDriver): Promise<boolean> {
  const popup = await browser.open('popup.html');
  const who = `chrome.tabs.query({ url: 'https://x.com/*' })
    .then(([tab]) => chrome.tabs.sendMessage(tab.id, { type: 'who' }))
    .then((answer) => Boolean(answer), () => false)`;
  const watched = await popup.see<boolean>(who);
  await popup.close();
  return watched;
}

const log = (tab: Tab) => tab.see<LogEntry[]>('window.site.log');
const times = async (tab: Tab, act: Act) => timesDone(act, '', await log(tab));

/** As the browser does after half a minute of rest. A question under way wakes it at once: then once more. */
async function stopWorker(browser: ChromiumDriver): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const stop = async () => {
    const { targetInfos } = (await session?.send('Target.getTargets')) ?? { targetInfos: [] };
    const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension));
    if (worker) await session?.send('Target.closeTarget', { targetId: worker.targetId });
    return worker?.targetId;
  };
  await expect.poll(stop, { message: 'the worker' }).toBeUndefined();
}

/** A worker that is there and does not answer, as on a machine that is short of everything. Answers how to end it. */
async function keepWorkerBusy(browser: ChromiumDriver): Promise<() => Promise<void>> {
  const options = await browser.open('options.html');
  await send(options, { type: 'state' });
  // One that was stopped may still be listed: whichever takes the work is the one that lives.
  let worker: Worker | undefined;
  const begun = async () => {
    worker = browser.context.serviceWorkers().findLast((w) => w.url().includes(extension));
    return worker?.evaluate(`void setTimeout(${busy}), true`).catch(() => false);
  };
  await expect.poll(begun, { message: 'a busy worker' }).toBe(true);
  await options.close();
  return async () => {
    await expect.poll(() => worker?.evaluate('1').catch(() => 1), { timeout: 25_000 }).toBe(1);
  };
}

const busy = '() => { for (const end = Date.now() + 12_000; Date.now() < end; ); }';

/** The same file in force, the extension started anew, as an update does. */
async function reload(browser: ChromiumDriver): Promise<void> {
  const session = await browser.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: chromiumBuild });
}
