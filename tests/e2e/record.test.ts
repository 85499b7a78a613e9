import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPupil } from '../standins/acts/people.ts';
import { acts } from '../standins/acts.ts';
import { commit } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { violationsIn } from './axe.ts';
import { browsers } from './browsers.ts';
import type { Driver, Popup, Tab } from './driver.ts';
import { atRest, called, warned } from './person.ts';
import { calmSchool, send, setUp } from './school.ts';
import { seenBy, spy, watch } from './spy.ts';

const site = 'https://x.com/home';

describe.each(browsers)('records, in %s', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor, tabsOfTheirOwn: true, before: spy });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(() => browser?.close());

  async function popupOver(tab: Tab): Promise<Popup> {
    const popup = await tab.toolbar();
    await expect
      .poll(() => popup.text(), { timeout: 15_000 })
      .toMatch(/Make a record|Records are off|No record/);
    return popup;
  }

  async function page(address: string): Promise<Tab> {
    await expect.poll(() => browser.opened(address), { timeout: 15_000, message: address }).toBeDefined();
    const tab = await browser.opened(address);
    if (!tab) throw new Error(`${address} went by itself.`);
    return tab;
  }

  const words = (tab: Tab) => tab.see<string>('document.body.innerText');

  async function made(tab: Tab): Promise<Tab> {
    const popup = await popupOver(tab);
    await popup.press('Make a record');
    await expect.poll(() => popup.text()).toMatch('indecent picture');
    await popup.press('No');
    const record = await page('record.html#');
    await expect.poll(() => words(record)).toMatch(/SHA-256/);
    return record;
  }

  test('a record is made by the person’s press, with picture, address, time and number', async () => {
    const tab = await browser.open(site);
    const record = await made(tab);
    expect(await words(record)).toContain(site);
    expect(await words(record)).toMatch(/UTC \d{4}-\d\d-\d\dT/);
    expect(await record.see('document.querySelector("code").innerText')).toMatch(/^[0-9a-f]{64}$/);
    expect(await record.see<number>('document.querySelector("img").naturalWidth')).toBeGreaterThan(500);
    expect(await violationsIn(record)).toEqual([]);
    await record.close();
    await tab.close();
  });

  test('what the person says of it is kept, and the number changes with it', async () => {
    const tab = await browser.open(site);
    const record = await made(tab);
    const before = await record.see('document.querySelector("code").innerText');
    await record.focus('textarea');
    await record.type('I did not answer.');
    await record.press('form button');
    await expect.poll(() => record.see('document.querySelector("code").innerText')).not.toBe(before);
    await record.see('void location.reload()');
    await expect
      .poll(() => record.see('document.querySelector("textarea")?.value').catch(() => ''))
      .toBe('I did not answer.');
    await record.close();
    await tab.close();
  });

  test('on the device it lies encrypted, under a key that cannot be taken out', async () => {
    const options = await browser.open('record.html');
    const { parcels, keys } = await options.see<Raw>(`(${raw})()`);
    expect(parcels.length).toBeGreaterThan(0);
    expect(parcels.join('')).not.toMatch(/x\.com|answer|PNG/);
    expect(keys).toEqual([false]);
    await options.close();
  });

  test('without a press on the toolbar there is no record', async () => {
    const options = await browser.open('options.html');
    const tab = await browser.open('https://www.instagram.com/');
    const answer = await options.see(`(${recordFrontTab})()`);
    expect(answer).toEqual({ made: false, why: 'not allowed' });
    await tab.close();
    await options.close();
  });

  test('where an indecent picture of a child is spoken of, nothing is captured, not even on a press', async () => {
    const tab = await browser.open(site);
    const first = await popupOver(tab);
    await first.press('Make a record');
    await expect.poll(() => first.text()).toMatch('indecent picture');
    await first.press('Yes');
    const report = await page('report.html#images');
    await expect.poll(() => words(report)).toMatch(/Ring the police at once/);
    expect(await words(report)).toContain('Records are off');

    const again = await browser.open('https://x.com/notifications');
    const popup = await popupOver(again);
    expect(await popup.text()).toMatch(/No record is made/);
    const options = await browser.open('options.html');
    expect(await options.see(`(${recordFrontTab})()`)).toEqual({ made: false, why: 'off' });

    await report.press('.notice button');
    await expect.poll(() => words(report)).toContain('allowed again');
    for (const one of [report, again, options, tab]) await one.close();
  });

  test('erasing everything erases the records and their key', async () => {
    const options = await browser.open('options.html');
    await send(options, { type: 'erase' });
    expect(await options.see(`(${raw})()`)).toEqual({ parcels: [], keys: [] });
    await setUp(options, calmSchool);
    await options.close();
  });

  test('by keyboard alone, from the list to the steps and on to the e-mail', async () => {
    const tab = await browser.open('report.html');
    const focused = () => tab.see<string>('document.activeElement.innerText');
    await expect.poll(focused).toBe('What happened?');
    await tab.key('Tab');
    await expect.poll(focused).toMatch(/^A pupil has contacted me/);
    await tab.key('Enter');
    await expect.poll(focused).toBe('A pupil has contacted me');
    await tab.key('Tab');
    await expect.poll(focused).toBe('Write an e-mail');
    expect(await tab.see('document.activeElement.href')).toMatch(
      /^mailto:head@hafodlane\.example\.sch\.uk\?/,
    );
    await tab.close();
  });

  test('a warning leads to what to do now, in a tab of our own', async () => {
    const act = acts.find((one) => one.kind === 'accept' && one.site === 'x' && isPupil(one.person));
    if (!act) throw new Error('Nobody asks to follow on X.');
    const tab = await browser.open(act.url);
    await commit(tab.hands, act, 'mouse');
    const lead = (await warned(tab)).parts.find(called('What to do now'));
    if (!lead) throw new Error('The warning leads nowhere.');
    await watch(tab, 'html');
    await tab.pressPart(lead);
    const report = await page('report.html#pupil-contact');
    await expect.poll(() => words(report)).toContain('Mr Prothero');
    expect(await seenBy(tab), 'what the page got of the press').toEqual([]);
    expect(await tab.see('window.site.log')).toEqual([]);
    await report.close();
    await tab.close();
  });

  test('a pupil’s request that waits has a card beside it, which leads to the steps', async () => {
    const tab = await browser.open('https://x.com/follower_requests');
    const chip = await atRest(tab, 'This looks like a pupil');
    await tab.pressPart(chip);
    const card = async () => (await tab.dialogs()).find((one) => one.parts.some(called('What to do now')));
    await expect.poll(card, { timeout: 15_000 }).toBeDefined();
    expect((await card())?.text).toMatch(/done nothing wrong.*Tell Mr Prothero.*Make a record/);
    const lead = (await card())?.parts.find(called('What to do now'));
    if (!lead) throw new Error('The card leads nowhere.');
    await tab.pressPart(lead);
    const report = await page('report.html#pupil-contact');
    await expect.poll(() => words(report)).toContain('it is not acceptable');
    expect(await tab.see('window.site.log')).toEqual([]);
    await report.close();
    await tab.close();
  });

  test('a saved record is one file that is found whole, and found out when a word of it is changed', async () => {
    const tab = await browser.open(site);
    const record = await made(tab);
    await record.see(`(${keepWhatIsSaved})()`);
    await record.press('.button.primary');
    await expect.poll(() => record.see<string>('window.saved ?? ""')).toMatch(/<!doctype html>/);
    const file = await record.see<string>('window.saved');
    const list = await browser.open('record.html');
    await expect.poll(() => list.see('document.querySelectorAll("input[type=file]").length')).toBe(1);
    await list.see(`(${choose})(${JSON.stringify(file)})`);
    await expect.poll(() => words(list)).toContain('belong together');
    await list.see(`(${choose})(${JSON.stringify(file.replace('Site: X', 'Site: Y'))})`);
    await expect.poll(() => words(list)).toContain('not the ones that were saved');
    for (const one of [list, record, tab]) await one.close();
  });

  test('the reason for carrying on becomes a note to the head, and is kept nowhere else', async () => {
    const act = acts.find((one) => one.name === 'follow Katie Smith in a list' && one.site === 'x');
    if (!act) throw new Error('Katie is in no list.');
    const tab = await browser.open(act.url);
    await commit(tab.hands, act, 'mouse');
    for (const role of ['radio', 'checkbox']) {
      const part = (await warned(tab)).parts.find((one) => one.role === role);
      if (!part) throw new Error(`The warning has no ${role}.`);
      await tab.pressPart(part);
    }
    const on = (await warned(tab)).parts.find(called('Carry on'));
    if (!on) throw new Error('There is no way on.');
    await tab.pressPart(on);
    const note = await page('report.html#note');
    await expect
      .poll(() => note.see('document.querySelector("textarea")?.value ?? ""'), { timeout: 10_000 })
      .toMatch(/Why I went ahead: \w/);
    expect(await note.see('document.querySelector("textarea").value')).not.toContain('Katie');
    const stored = `(async () => JSON.stringify(await (globalThis.browser ?? chrome).storage.local.get(null)))()`;
    expect(await note.see(stored)).not.toContain('went ahead');
    await note.close();
    await tab.close();
  });
});

interface Raw {
  parcels: string[];
  keys: boolean[];
}

// What follows runs in a page of the extension.

/** Everything that IndexedDB holds, as it lies there. */
async function raw(): Promise<Raw> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const shelf = await settled(indexedDB.open('lanyard-records'));
  const all = <T>(store: string) => settled<T[]>(shelf.transaction(store).objectStore(store).getAll());
  const parcels = await all<{ words: { data: ArrayBuffer }; picture: { data: ArrayBuffer } }>('parcels');
  const keys = await all<CryptoKey>('keys');
  shelf.close();
  const text = (data: ArrayBuffer) => new TextDecoder('latin1').decode(data);
  return {
    parcels: parcels.map(({ words, picture }) => text(words.data) + text(picture.data)),
    keys: keys.map((key) => key.extractable),
  };
}

/** The browser would put it among the downloads; the test reads it over its shoulder. */
function keepWhatIsSaved(): void {
  const address = URL.createObjectURL;
  URL.createObjectURL = (blob: Blob) => {
    void blob.text().then((text) => Object.assign(window, { saved: text }));
    return address(blob);
  };
}

/** Chooses this file, as the file chooser does. */
function choose(text: string): void {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const files = new DataTransfer();
  files.items.add(new File([text], 'record.html', { type: 'text/html' }));
  if (!input) return;
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

interface Extension {
  tabs: { query(about: object): Promise<{ id?: number }[]> };
  runtime: { sendMessage(message: object): Promise<unknown> };
}

/** As the popup asks, but nobody pressed anything. */
async function recordFrontTab(): Promise<unknown> {
  const { tabs, runtime } = (globalThis as unknown as { chrome: Extension }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  return runtime.sendMessage({ type: 'makeRecord', tabId: tab?.id });
}
