import { resolve } from 'node:path';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/browsers.mjs';
import type { Driver, Opening } from './driver.ts';
import { fileInto } from './firefox-files.ts';
import { pressToolbar } from './firefox-toolbar.ts';
import { withFirefoxPolicy } from './policy.ts';
import { spareTabs } from './spare-tabs.ts';
import { servedWith } from './spy.ts';
import { tabOf } from './tab.ts';
import { until } from './until.ts';

const extension = 'lanyard@lanyard.example';
/** Firefox draws this at random for each profile, unless told. */
const host = '0b6b5a3e-7a2c-4a55-9d6b-5f3f1c2d4e6f';

/** Firefox with the built extension as a temporary add-on, over WebDriver BiDi. */
export async function openFirefox(folder: string, opening: Opening): Promise<Driver> {
  const policy = opening.policy === undefined ? undefined : withFirefoxPolicy(opening.policy);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: !opening.headed,
    userDataDir: opening.profile,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...policy?.env },
    defaultViewport: opening.headed ? null : { width: opening.narrow ? 320 : 1280, height: 900 },
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [extension]: host }),
      // A temporary add-on goes with the session; what it kept is to be there for the next one, as a real one's is.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'ui.prefersReducedMotion': opening.headed ? 0 : 1,
      'intl.accept_languages': 'en-GB',
      'layout.css.prefers-color-scheme.content-override': opening.dark ? 0 : 1,
    },
  });
  await browser.installExtension(resolve(folder));
  const wire = wireOf(browser);
  const chrome = await startAccessibility(wire);
  // The welcome comes to the front when it is ready, and would take the keys of whoever types by then.
  const welcomed = `gBrowser.browsers.some((one) => one.currentURI.spec.endsWith('/welcome.html'))`;
  await until('welcome of a new installation', () => ask<boolean>(wire, chrome, welcomed));
  const strays: string[] = [];
  const own = (address: string) => new URL(address, `moz-extension://${host}/`).href;
  const spare = spareTabs<Page>(opening);
  const fresh = async () => {
    const page = await browser.newPage();
    await serve(page, opening, strays);
    return page;
  };
  const tabAt = async (page: Page, url: string) => {
    const number = await numberOf(wire, chrome, url);
    const listen = `(${ears})(${number})`;
    return tabOf(page as unknown as Parameters<typeof tabOf>[0], {
      // Where one of our own pages was, what comes next has no focus.
      close: () => (/^https?:/.test(url) ? spare.put(page) : page.close()),
      dialogs: () => ask(wire, chrome, `${listen}.dialogs()`),
      button: (name) => ask(wire, chrome, `${listen}.button(${JSON.stringify(name)})`),
      async choose(selector, file) {
        const input = await page.$(selector);
        if (!input) throw new Error(`No ${selector} to choose a file for.`);
        await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
      },
      ...fileInto(
        (script) => ask(wire, chrome, inPageOf(number, script)),
        (expression) => page.evaluate(expression),
      ),
      async toolbar() {
        await page.bringToFront();
        return pressToolbar((question) => ask(wire, chrome, question));
      },
    });
  };
  return {
    name: 'firefox',
    strays,
    async open(address) {
      const url = own(address);
      const isSite = /^https?:/.test(url);
      const page = (isSite ? await spare.take() : undefined) ?? (await fresh());
      if (isSite) await page.goto(url);
      else await openOwn(wire, page, url);
      return tabAt(page, url);
    },
    async opened(address) {
      const url = own(address);
      const pages = await browser.pages();
      // Puppeteer hears of no load of an extension's page: each is asked where it is.
      const at = await Promise.all(pages.map((page) => page.evaluate('location.href').catch(() => '')));
      const found = at.findLastIndex((href) => String(href).startsWith(url));
      const page = pages[found];
      return page && tabAt(page, String(at[found]));
    },
    async close() {
      await browser.close();
      policy?.remove();
    },
  };
}

async function serve(page: Page, opening: Opening, strays: string[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const found = opening.pages(request.url());
    if (found) return void request.respond(servedWith(found, opening.before));
    if (/^(https?|wss?):/.test(request.url())) strays.push(request.url());
    return void (opening.others === 'let through' ? request.continue() : request.abort());
  });
}

/** The raw protocol, for what Puppeteer has no words for. */
interface Wire {
  send(method: string, params: unknown): Promise<{ result: never }>;
}

function wireOf(browser: Browser): Wire {
  return (browser as unknown as { connection: Wire }).connection;
}

/** An extension's page lives in another process; Puppeteer would wait for a load that it never hears of. */
async function openOwn(wire: Wire, page: Page, url: string): Promise<void> {
  const context = (page.mainFrame() as unknown as { _id: string })._id;
  await wire.send('browsingContext.navigate', { context, url, wait: 'none' });
  await page.waitForFunction(
    `location.href === ${JSON.stringify(url)} && document.readyState === 'complete'`,
  );
}

/** The browser's own window, whose accessibility tree holds the pages' with their closed shadow roots. */
async function startAccessibility(wire: Wire): Promise<string> {
  const tree: { contexts: { context: string }[] } = (
    await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  ).result;
  const context = tree.contexts[0]?.context ?? '';
  // Kept on the window: it goes when nobody holds it any more, and the tree with it.
  const expression = `window.ears = ${service}; undefined`;
  await wire.send('script.evaluate', { target: { context }, expression, awaitPromise: true });
  return context;
}

/** Which of the window's tabs shows this page; others, such as the welcome, may come and go. */
function numberOf(wire: Wire, context: string, url: string): Promise<number> {
  const shows = `(browser) => browser.currentURI.spec === ${JSON.stringify(url)}`;
  return ask(wire, context, `gBrowser.browsers.findLast(${shows}).browserId`);
}

/** Runs a script of the browser's own inside the process of a page: the only hand there that can bring files. */
function inPageOf(number: number, script: string): string {
  const source = JSON.stringify(`data:,${encodeURIComponent(script)}`);
  return `gBrowser.browsers.find((one) => one.browserId === ${number}).messageManager.loadFrameScript(${source}, false)`;
}

/** Asks the browser's own window. */
async function ask<T>(wire: Wire, context: string, question: string): Promise<T> {
  const expression = `JSON.stringify(${question} ?? null)`;
  const answer: { result: { value: string } } = (
    await wire.send('script.evaluate', { target: { context }, expression, awaitPromise: true })
  ).result;
  return JSON.parse(answer.result.value) ?? undefined;
}

const service = 'Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService)';

/** Runs in the browser's own window. */
const ears = `(number) => {
  const service = ${service};
  const browser = gBrowser.browsers.find((one) => one.browserId === number);
  gBrowser.selectedTab = gBrowser.getTabForBrowser(browser);
  const corner = browser.getBoundingClientRect();
  const left = corner.x + window.mozInnerScreenX;
  const top = corner.y + window.mozInnerScreenY;
  const parts = { pushbutton: 'button', radiobutton: 'radio', checkbutton: 'checkbox' };
  const role = (node) => service.getStringRole(node.role);
  const below = (node) => {
    const all = [];
    for (let child = node?.firstChild; child; child = child.nextSibling) all.push(child, ...below(child));
    return all;
  };
  const page = () => below(service.getAccessibleFor(browser));
  const part = (node) => {
    const x = {}, y = {}, width = {}, height = {}, state = {}, more = {};
    node.getBoundsInCSSPixels(x, y, width, height);
    node.getState(state, more);
    return {
      role: parts[role(node)],
      name: node.name ?? '',
      focused: Boolean(state.value & Ci.nsIAccessibleStates.STATE_FOCUSED),
      disabled: Boolean(state.value & Ci.nsIAccessibleStates.STATE_UNAVAILABLE),
      x: x.value + width.value / 2 - left,
      y: y.value + height.value / 2 - top,
    };
  };
  const dialog = (node) => {
    const inside = below(node);
    const words = inside.filter((n) => /^(text leaf|statictext)$/.test(role(n))).map((n) => n.name ?? '').join(' ');
    return {
      name: node.name ?? '',
      text: words.replace(/\\s+/g, ' ').trim(),
      parts: inside.filter((n) => parts[role(n)]).map(part),
    };
  };
  const dialogs = () =>
    page().filter((node) => /^(dialog|alert)$/.test(role(node))).map(dialog);
  const button = (name) =>
    page().filter((node) => role(node) === 'pushbutton' && node.name?.startsWith(name)).map(part)[0];
  return { dialogs, button };
}`;
