import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../standins/acts.ts';
import { commit, prepare } from '../standins/carry-out.ts';
import type { Response } from '../standins/serve.mjs';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { decide, warned, warningOn } from './person.ts';
import { calmSchool, send, setUp } from './school.ts';

const post = acts.find((act) => act.site === 'x' && act.name === 'post from the timeline')!;
const naming = 'Back at Hafod Lane Primary School tomorrow';
const changed = { ...post, box: '[data-testid="writeHere_0"]' };
const mended = {
  what: 'the box of a post',
  find: ['[data-testid="writeHere_0"]'],
  seen: '2026-11',
};

/** X, one day after it has given its box another name, and left nothing else that tells it. */
function pages(address: string): Response | undefined {
  const page = standinFor(address);
  if (!page || !address.startsWith('https://x.com/')) return page;
  const body = page.body
    .replaceAll('tweetTextarea_', 'writeHere_')
    .replaceAll('"aria-multiline":', '"data-lines":');
  if (body === page.body) throw new Error('X has no such box to rename any more.');
  return { ...page, body };
}

interface State {
  lost: readonly { platform: string; act: string; since: string }[];
}

describe.each(browsers)('a site that has changed, in %s', (_, open) => {
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages });
    options = await browser.open('options.html');
    await setUp(options, calmSchool);
  });
  afterAll(() => browser?.close());

  const lost = async () => (await send<State>(options, { type: 'state' })).lost;
  const badge = () => options.see<string>('(globalThis.browser ?? chrome).action.getBadgeText({})');

  test('is said, after three loads of which none had it, with the day; mended, it is held again and no more said', async () => {
    for (let load = 1; load <= 3; load++) {
      expect(await lost()).toEqual([]);
      const tab = await browser.open(post.url);
      await expect
        .poll(() => countIn(options), { timeout: 15_000, message: `load ${load} is counted` })
        .toBe(load);
      await tab.close();
    }
    expect(await lost()).toMatchObject([{ platform: 'x', act: 'publish' }]);
    await expect.poll(badge).toBe('!');
    const popup = await browser.open('popup.html');
    await expect
      .poll(() => popup.see<string>('document.body.innerText'))
      .toMatch(/X: Posting\s+not protected since/);
    await popup.close();

    const patch = { platforms: { x: { anchors: { box: mended } } } };
    expect(await send(options, { type: 'saveSchool', patch })).toEqual({ problems: [] });
    const tab = await browser.open(post.url);
    await expect.poll(lost, { timeout: 15_000, message: 'nothing is lost' }).toEqual([]);
    await prepare(tab.hands, changed, naming);
    await commit(tab.hands, changed, 'key in the box');
    await decide(tab, 'keyboard', 'Go back');
    expect(await tab.see('window.site.log')).toEqual([]);
    await tab.close();
  });

  test('signed out, nothing is counted', async () => {
    await setUp(options, calmSchool);
    const tab = await browser.open(`${post.url}?as=none`);
    const out = await browser.open(post.url);
    await expect.poll(() => countIn(options), { timeout: 15_000, message: 'the other is counted' }).toBe(1);
    await tab.close();
    await out.close();
  });
});

describe.each(browsers)('a map mended by policy alone, in %s', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({
      pages,
      policy: {
        school: { name: 'Hafod Lane Primary School' },
        policy: { pack: 'oakfield', levels: { 'school-mention': 'stop', 'open-audience': 'off' } },
        platforms: { x: { anchors: { box: mended } } },
      },
    });
  });
  afterAll(() => browser?.close());

  test('holds a post again, without a new build', async () => {
    const options = await browser.open('options.html');
    await expect
      .poll(() => send<{ on: boolean }>(options, { type: 'state' }), { timeout: 20_000 })
      .toMatchObject({ on: true });
    await options.close();
    const tab = await browser.open(post.url);
    await prepare(tab.hands, changed, naming);
    await commit(tab.hands, changed, 'key in the box');
    await warned(tab);
    expect(await tab.see('window.site.log')).toEqual([]);
    await tab.close();
  });

  test('and lets go what concerns nobody', async () => {
    const tab = await browser.open(post.url);
    await prepare(tab.hands, changed, 'Gardening by the river');
    await commit(tab.hands, changed, 'key in the box');
    await expect.poll(() => tab.see<unknown[]>('window.site.log')).toHaveLength(1);
    expect(await warningOn(tab)).toBeUndefined();
    await tab.close();
  });
});

/** How many loads missed the box of a post. */
function countIn(options: Tab): Promise<number> {
  return options.see(`(globalThis.browser ?? chrome).storage.local.get('health')
    .then(({ health }) => health?.x?.publish?.missing?.loads ?? 0)`);
}
