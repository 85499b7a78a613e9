import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Act } from '../standins/acts.ts';
import { acts } from '../standins/acts.ts';
import { commit, prepare, type Way } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { decide, focusedIn, warned, warningOn } from './person.ts';
import { calmSchool, setUp } from './school.ts';
import { type Noticed, wiretap } from './wiretap.ts';

/** Each a whole warning, from the press to the decision. */
const flows: [what: string, act: string, words: string, way: Way, decides: (tab: Tab) => Promise<void>][] = [
  [
    'the mouse holds the name, says why and carries on',
    'follow Katie Smith, whom X suggests',
    '',
    'mouse',
    byMouse,
  ],
  [
    'the keyboard opens the name, says why and carries on',
    "accept Katie Smith's friend request on the home page",
    '',
    'Enter on the control',
    byKeyboard,
  ],
  [
    'keys of all kinds, then Escape',
    'write to Katie Smith in Chat',
    'See you on Saturday',
    'key in the box',
    byEscape,
  ],
  [
    'words in a draft, then Escape',
    'post from the timeline',
    'Off to Hafod Lane Primary School',
    'key in the box',
    byEscape,
  ],
];

/** What tells a page only that the focus or the mouse went somewhere else, and came back. */
const elsewhere =
  /^(focus|blur|focusin|focusout|selectionchange|(pointer|mouse)(over|out|enter|leave|move)|pointerrawupdate)$/;
/** The mouse came to our element or left it: the page is told so by its own elements as well. */
const entered = /^(pointer|mouse)(enter|leave|over|out)$/;

describe.each(browsers)('%s: a page that notices everything', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor, before: wiretap });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(() => browser?.close());

  test.for(flows)('%s', async ([, name, words, way, decides]) => {
    const act = actNamed(name);
    const tab = await browser.open(act.url);
    await tab.dialogs();
    await tab.see('void tap()');
    await prepare(tab.hands, act, words);
    await commit(tab.hands, act, way);
    await warned(tab);
    const told = (await noticed(tab)).events.length;
    await decides(tab);
    await expect.poll(() => warningOn(tab)).toBeUndefined();
    const { events, tree, calls, hosts } = await noticed(tab);
    const meanwhile = events.slice(told);
    expect(events.filter((e) => e.at === 'host' && !entered.test(e.type))).toEqual([]);
    expect(meanwhile.filter((e) => !elsewhere.test(e.type))).toEqual([]);
    expect(meanwhile.filter((e) => /"(key|code|data|inputType)"/.test(e.says))).toEqual([]);
    expect(hosts.length).toBeGreaterThan(0);
    expect([...new Set(hosts)]).toEqual(['{"attributes":0,"textContent":"","innerText":""}']);
    expect(tree.filter((change) => /lanyard|alertdialog|looks like/i.test(change))).toEqual([]);
    expect(calls).toEqual([]);
    expect(await tab.see('JSON.stringify(performance.getEntries())')).not.toMatch(/extension:/);
    await tab.close();
  });

  test('is told by nobody that we have come', async () => {
    const tab = await browser.open(actNamed('follow Katie Smith in a list').url);
    await commit(tab.hands, actNamed('follow Katie Smith in a list'), 'mouse');
    await warned(tab);
    const { messages } = await noticed(tab);
    expect(messages.filter((said) => /lanyard|wxt|content.?script|extension/i.test(said))).toEqual([]);
    await tab.close();
  });

  test('finds none of the words of a warning by searching for them', async () => {
    const act = actNamed('follow Katie Smith in a list');
    const tab = await browser.open(act.url);
    await commit(tab.hands, act, 'mouse');
    const { text, parts } = await warned(tab);
    const said = text.split(/[.:;!?]\s/).filter((line) => line.length > 12);
    expect(said.length).toBeGreaterThan(3);
    expect(await found(tab, said)).toEqual([]);
    expect(await under(tab, parts), 'under the buttons').toEqual(['DIV without attributes']);
    await tab.close();
  });
});

async function byMouse(tab: Tab): Promise<void> {
  const name = (await warned(tab)).parts.find((p) => p.name.startsWith('name covered'));
  if (!name) throw new Error('No name is covered.');
  await tab.holdPart(name, async () => {
    await expect.poll(async () => (await warned(tab)).text, { message: 'the name' }).toContain('Katie Smith');
  });
  await decide(tab, 'mouse', 'Carry on');
}

async function byKeyboard(tab: Tab): Promise<void> {
  await until(tab, 'Shift+Tab', (name) => name.startsWith('name covered'));
  await tab.key('Enter');
  await expect.poll(async () => (await warned(tab)).text).toContain('Katie Smith');
  await decide(tab, 'keyboard', 'Carry on');
}

async function byEscape(tab: Tab): Promise<void> {
  for (const key of ['a', 'Control+a', 'Control+c', 'Tab', 'ArrowDown', 'PageDown', 'Escape'])
    await tab.key(key);
}

async function until(tab: Tab, key: string, there: (name: string) => boolean): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    const at = focusedIn(await warned(tab))?.name;
    if (at && there(at)) return;
    await tab.key(key);
    await expect.poll(async () => focusedIn(await warned(tab))?.name).not.toBe(at);
  }
  throw new Error('The focus does not get there.');
}

function actNamed(name: string): Act {
  const act = acts.find((a) => a.name === name);
  if (!act) throw new Error(`No act is called “${name}”.`);
  return act;
}

const noticed = (tab: Tab) => tab.see<Noticed>('noticed()');

/** By the browser's own search in the page, by its selection and by its text. */
function found(tab: Tab, words: readonly string[]): Promise<string[]> {
  return tab.see(`(${findInPage})(${JSON.stringify(words)})`);
}

function under(tab: Tab, parts: readonly { x: number; y: number }[]): Promise<string[]> {
  return tab.see(`(${hitInPage})(${JSON.stringify(parts)})`);
}

// What follows runs in the page.

function findInPage(words: readonly string[]): string[] {
  const { find } = window as unknown as { find(word: string): boolean };
  const all = () => `${document.body.innerText} ${document.documentElement.textContent} ${getSelection()}`;
  return words.filter((word) => find.call(window, word) || all().includes(word));
}

function hitInPage(points: readonly { x: number; y: number }[]): string[] {
  const hits = points.flatMap(({ x, y }) => document.elementFromPoint(x, y) ?? []);
  const look = (e: Element) => `${e.nodeName} ${e.attributes.length ? e.outerHTML : 'without attributes'}`;
  return [...new Set(hits.map(look))];
}
