import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Act, acts, type LogEntry, timesDone } from '../standins/acts.ts';
import { commit, prepare } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { attacks, forgeries } from './hostile-page.ts';
import { decide, focusedIn, warned, warningOn } from './person.ts';
import { calmSchool, setUp } from './school.ts';
import { seenBy, spy, watch } from './spy.ts';

const follow = actNamed('follow Katie Smith, whom X suggests');
const post = actNamed('post on the timeline');
const words = 'Hafod Lane Primary School';

describe.each(browsers)('%s: a page that means no good', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor, before: `${spy}; (${hearErrors})()` });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(() => browser?.close());

  test('opens no warning by events of its own', async () => {
    const tab = await browser.open(follow.url);
    const free = actNamed('follow Marcus Fenwick, whom X suggests');
    await tab.hover(follow.press ?? '');
    await tab.see(`(${forgeries})(${JSON.stringify(follow.press)})`);
    await commit(tab.hands, free, 'mouse');
    await expect.poll(async () => timesDone(free, '', await log(tab))).toBe(1);
    expect(await warningOn(tab)).toBeUndefined();
    await tab.close();
  });

  test.for([follow, post])('$name: gets nothing through while it is decided', async (act) => {
    const tab = await held(browser, act);
    await watch(tab, act.press ?? '');
    await tab.see(`(${forgeries})(${JSON.stringify(act.press)})`);
    expect((await seenBy(tab)).filter((e) => e.there && /click|submit|key/.test(e.type))).toEqual([]);
    expect(await log(tab)).toEqual([]);
    await stillThere(tab);
    await tab.close();
  });

  test('does not use up what the person was allowed', async () => {
    const tab = await held(browser, follow);
    await decide(tab, 'mouse', 'Carry on');
    await tab.see(keepFromSite);
    await tab.see(`(${forgeries})(${JSON.stringify(follow.press)})`);
    await commit(tab.hands, follow, 'mouse');
    await expect.poll(async () => timesDone(follow, '', await log(tab))).toBe(1);
    expect(await warningOn(tab)).toBeUndefined();
    await tab.close();
  });

  test.for(attacks)('%s: the warning can be read and answered', async ([, attack]) => {
    const tab = await held(browser, follow);
    await tab.see(`void (${attack})()`);
    await stillThere(tab);
    await decide(tab, 'mouse', 'Go back');
    expect(await log(tab)).toEqual([]);
    expect(await tab.see('window.errors')).toEqual([]);
    await tab.close();
  });

  test('draws nothing at all: the act stays held, and the warning is there when the page is back', async () => {
    const tab = await held(browser, follow);
    await tab.see(`document.documentElement.style.setProperty('display', 'none', 'important')`);
    await expect.poll(() => warningOn(tab)).toBeUndefined();
    await tab.see(`(${forgeries})(${JSON.stringify(follow.press)})`);
    await tab.see(`void document.documentElement.style.removeProperty('display')`);
    await warned(tab);
    expect(await log(tab)).toEqual([]);
    await tab.close();
  });

  test('takes the focus out of the warning: no key comes to it', async () => {
    const tab = await held(browser, follow);
    await tab.see('document.activeElement.blur(); document.body.focus(); void (window.seen.length = 0)');
    for (const key of ['x', 'Tab', 'Escape']) await tab.key(key);
    expect(await seenBy(tab)).toEqual([]);
    expect(await log(tab)).toEqual([]);
    await tab.close();
  });

  test('5,000 look-alikes: no error, and nobody waits for a press', async () => {
    const tab = await browser.open('https://www.facebook.com/');
    /** In ms, the least of five presses: some 50 among 5,000 on a busy machine. What grows faster than the page is seconds. */
    const delayAmong = async (count: number) => {
      await tab.see(`(${lookAlikes})(${count})`);
      for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) await tab.press(`#look-alike-${count * part}`);
      await expect.poll(() => tab.see<number[]>('window.delays')).toHaveLength(5);
      return Math.min(...(await tab.see<number[]>('window.delays')));
    };
    const few = await delayAmong(10);
    expect(await delayAmong(5_000)).toBeLessThan(500 + 4 * few);
    expect(await tab.see('window.errors')).toEqual([]);
    await tab.close();
  });
});

async function held(browser: Driver, act: Act): Promise<Tab> {
  const tab = await browser.open(act.url);
  await prepare(tab.hands, act, act.box ? words : '');
  await commit(tab.hands, act, 'mouse');
  await warned(tab);
  return tab;
}

/** Not for a moment only: it is there, with the focus in it, whatever the page did in between. */
async function stillThere(tab: Tab): Promise<void> {
  await expect
    .poll(async () => focusedIn(await warned(tab))?.name, { message: 'the focus' })
    .toEqual(expect.stringMatching(/^Go back/));
}

function actNamed(name: string): Act {
  const act = acts.find((a) => a.name === name);
  if (!act) throw new Error(`No act is called “${name}”.`);
  return act;
}

const log = (tab: Tab) => tab.see<LogEntry[]>('window.site.log');

/** The page hears its own events and does nothing about them. */
const keepFromSite = `void window.addEventListener('click', (e) => e.isTrusted || e.stopImmediatePropagation(), true)`;

// What follows runs in the page.

function hearErrors(): void {
  const page = window as unknown as { errors: string[] };
  page.errors = [];
  addEventListener('error', ({ message }) => page.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => page.errors.push(String(reason)));
}

function lookAlikes(count: number): void {
  const page = window as unknown as { delays: number[] };
  page.delays = [];
  const all = Array.from({ length: count }, (_, n) => {
    const button = document.createElement('div');
    button.id = `look-alike-${n}`;
    for (const [name, value] of Object.entries({
      role: 'button',
      tabindex: '0',
      'aria-label': 'Add friend',
      'data-testid': `${n}-follow`,
    }))
      button.setAttribute(name, value);
    button.textContent = 'Add friend';
    button.style.cssText = 'display: block; height: 24px';
    return button;
  });
  const list = document.createElement('div');
  list.append(...all);
  list.addEventListener('click', ({ timeStamp }) => page.delays.push(performance.now() - timeStamp));
  document.body.replaceChildren(list);
}
