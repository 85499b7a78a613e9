import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Worker } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standinFor } from '../standins/serve.mjs';
import { inChromium } from './browsers.ts';
import { type ChromiumDriver, extension } from './chromium.ts';
import type { Tab } from './driver.ts';
import { calmSchool, setUp } from './school.ts';

const nested = '['.repeat(500) + ']'.repeat(500);

/** What no script on a page has any business to ask, and what nobody could ask by accident. */
const hostile: [what: string, message: string][] = [
  ['what the screens may ask: state', `{ type: 'state' }`],
  ['what the screens may ask: the file', `{ type: 'exportFile' }`],
  ['what the screens may ask: to take another file', `{ type: 'importFile', text: '{"lanyard":1}' }`],
  ['what the screens may ask: to change the school', `{ type: 'saveSchool', patch: { policy: {} } }`],
  ['what the screens may ask: more people', `{ type: 'importPeople', people: [], replace: true }`],
  ['what the screens may ask: is a name on the list', `{ type: 'askPerson', name: 'Katie Smith' }`],
  [
    'what the screens may ask: to take somebody off',
    `{ type: 'removePerson', name: 'Katie Smith', role: 'pupil' }`,
  ],
  ['what the screens may ask: another tab', `{ type: 'tab', tabId: 1 }`],
  ['what the screens may ask: to erase everything', `{ type: 'erase' }`],
  ['nothing', 'null'],
  ['a word', `'judge'`],
  ['no type', '{}'],
  ['a type that every object has', `{ type: 'constructor' }`],
  ['a type that is an object', `{ type: { toString: 'judge' } }`],
  ['a prototype', `JSON.parse('{"__proto__":{"type":"erase"}}')`],
  ['an act of no kind', `{ type: 'judge', platform: 'x', account: {}, action: { kind: 'toString' } }`],
  ['a judgement without an act', `{ type: 'judge', platform: 'x', account: {} }`],
  ['a platform that is a path', `{ type: 'arrive', platform: '../../x' }`],
  [
    'a draft longer than any',
    `{ type: 'judge', platform: 'x', account: {}, action: { kind: 'publish', text: 'a'.repeat(300000), audience: 'public' } }`,
  ],
  [
    'a draft of another kind',
    `{ type: 'judge', platform: 'x', account: {}, action: { kind: 'publish', text: ${nested}, audience: 'public' } }`,
  ],
  ['a decision of no kind', `{ type: 'decide', id: '[]', decision: { do: 'erase' } }`],
  [
    'a decision about something endless',
    `{ type: 'decide', id: '['.repeat(5000), decision: { do: 'wrong' } }`,
  ],
];

/** A decision may be malformed inside its id: it is answered like any, and nothing of it is remembered. */
const pointless = ['[]', 'null', '{}', '[[1,2,3]]', '[["a"]]', '{"__proto__":[]}'];

describe('Chromium: messages that mean no good', () => {
  const folder = mkdtempSync(join(tmpdir(), 'stranger-'));
  let browser: ChromiumDriver;
  let options: Tab;
  let page: Tab;
  let ask: (message: string) => Promise<unknown>;
  beforeAll(async () => {
    browser = await inChromium({ pages: standinFor });
    options = await browser.open('options.html');
    await setUp(options, calmSchool);
    page = await browser.open('https://x.com/home');
    ask = await asOwnScript(browser);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true });
  });

  test('the own script of a page is answered what it may ask', async () => {
    expect(await ask(`{ type: 'arrive', platform: 'x' }`)).toMatchObject({ lang: 'en' });
  });

  test.for(hostile)('from the own script of a page: %s', async ([, message]) => {
    const before = await everything(options);
    expect(await ask(message)).toBeUndefined();
    expect(await everything(options)).toEqual(before);
  });

  test('what the screens may ask, said as the screens say it, gets no answer', async () => {
    const evaluate = await ownWorld(browser);
    const state = `chrome.runtime.sendMessage({ type: 'state' }).catch(() => undefined)`;
    expect(await evaluate(state)).toBeUndefined();
  });

  test.for(['another', ''])('a line named “%s” is cut off', async (name) => {
    const evaluate = await ownWorld(browser);
    const cutOff = `new Promise((done) => {
      chrome.runtime.connect({ name: ${JSON.stringify(name)} }).onDisconnect.addListener(() => done('cut off'));
    })`;
    expect(await evaluate(cutOff)).toBe('cut off');
  });

  test.for(pointless)('a decision about %s is no memory', async (id) => {
    const before = await everything(options);
    await ask(`{ type: 'decide', id: ${JSON.stringify(id)}, decision: { do: 'wrong' } }`);
    expect(await everything(options)).toEqual(before);
  });

  test('storage is closed to the scripts of pages', async () => {
    const read = await ask
      .call(undefined, `{ type: 'arrive', platform: 'x' }`)
      .then(() => storageIn(browser));
    expect(read).toMatch(/not allowed|undefined/);
  });

  test('the page itself has no way to say anything', async () => {
    expect(await page.see(`typeof globalThis.browser + typeof globalThis.chrome?.runtime?.sendMessage`)).toBe(
      'undefinedundefined',
    );
    const asked = `new Promise((done) => { addEventListener('message', (e) => done(e.data)); postMessage({ type: 'state' }, '*') })`;
    expect(await page.see(asked)).toEqual({ type: 'state' });
  });

  test('another extension gets no answer', async () => {
    const stranger = await strangerIn(browser, folder);
    const messages = ['state', 'exportFile', 'erase', 'arrive'].map((type) => ({ type, platform: 'x' }));
    const before = await everything(options);
    const answers = await stranger.evaluate(
      ([to, all]) =>
        Promise.all(
          all.map((message) =>
            (
              globalThis as unknown as {
                chrome: { runtime: { sendMessage(to: string, m: unknown): Promise<unknown> } };
              }
            ).chrome.runtime
              .sendMessage(to, message)
              .then(
                (answer) => answer ?? 'none',
                (refused: Error) => refused.message,
              ),
          ),
        ),
      [extension, messages] as const,
    );
    expect([...new Set(answers)]).toEqual(['Could not establish connection. Receiving end does not exist.']);
    expect(await everything(options)).toEqual(before);
  });
});

/** Says something to the worker from the world that Lanyard's own script has in the page. */
async function asOwnScript(browser: ChromiumDriver): Promise<(message: string) => Promise<unknown>> {
  const evaluate = await ownWorld(browser);
  return (message) =>
    evaluate(`new Promise((done) => {
      const line = chrome.runtime.connect({ name: 'page' });
      line.onMessage.addListener(({ answer }) => done(answer));
      line.postMessage({ number: 1, message: ${message} });
    })`);
}

async function storageIn(browser: ChromiumDriver): Promise<string> {
  const evaluate = await ownWorld(browser);
  const read = `Promise.resolve().then(() => chrome.storage.local.get(null)).then(JSON.stringify, String)`;
  return String(await evaluate(read));
}

async function ownWorld(browser: ChromiumDriver): Promise<(expression: string) => Promise<unknown>> {
  const page = browser.context.pages().at(-1);
  if (!page) throw new Error('No page is open.');
  const session: CDPSession = await browser.context.newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const own = worlds.find(({ origin }) => origin.includes(extension));
  if (!own) throw new Error('Lanyard has no script in this page.');
  return async (expression) => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: own.id,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
    return result.value ?? undefined;
  };
}

/** Everything that is kept, as the browser keeps it. */
function everything(options: Tab): Promise<unknown> {
  return options.see('chrome.storage.local.get(null)');
}

/** An extension that wants to know. */
async function strangerIn(browser: ChromiumDriver, folder: string): Promise<Worker> {
  const manifest = {
    manifest_version: 3,
    name: 'Stranger',
    version: '1',
    background: { service_worker: 'w.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'w.js'), '');
  const session = await browser.context.browser()?.newBrowserCDPSession();
  const coming = browser.context.waitForEvent('serviceworker', (worker) => !worker.url().includes(extension));
  await session?.send('Extensions.loadUnpacked', { path: folder });
  const worker = await coming;
  return worker;
}
