import { resolve } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../../scripts/browsers.mjs';
import { filesInto } from './chromium-files.ts';
import { pressToolbar } from './chromium-toolbar.ts';
import type { Dialog, Driver, Opening, Part } from './driver.ts';
import { withChromiumPolicy } from './policy.ts';
import { spareTabs } from './spare-tabs.ts';
import { servedWith } from './spy.ts';
import { tabOf } from './tab.ts';

/** Fixed by the key in wxt.config.ts. */
export const extension = 'dheiijfgamcjlipfpjleapemokompjhb';

/** For tests that also look behind the scenes: the worker, the network, the profile. */
export interface ChromiumDriver extends Driver {
  context: BrowserContext;
}

/** Chromium, Edge, Brave or Chrome with the built extension. */
export async function openChromium(folder: string, opening: Opening): Promise<ChromiumDriver> {
  const found = await findChromium();
  const policy = opening.policy === undefined ? undefined : withChromiumPolicy(found, opening.policy);
  const context = await launch(policy?.executable ?? found, opening);
  const strays: string[] = [];
  await context.route(/^https?:/, (route) => {
    const address = route.request().url();
    const page = opening.pages(address);
    if (page) return route.fulfill(servedWith(page, opening.before));
    strays.push(address);
    return opening.others === 'let through' ? route.continue() : route.abort();
  });
  await load(context.browser(), folder);
  const wire = await context.browser()?.newBrowserCDPSession();
  if (!wire) throw new Error('The browser has no wire.');
  const spare = spareTabs<Page>(opening);
  const tabAt = async (page: Page) => {
    const session = await context.newCDPSession(page);
    return tabOf(page, {
      async close() {
        await session.detach();
        await spare.put(page);
      },
      dialogs: () => dialogsOf(session),
      button: (name) => buttonOf(session, name),
      choose: (selector, file) => page.setInputFiles(selector, file),
      ...filesInto(page, session),
      toolbar: () => pressToolbar(wire, extension, page.url()),
    });
  };
  const own = (address: string) =>
    /^https?:/.test(address) ? address : `chrome-extension://${extension}/${address}`;
  return {
    name: 'chromium',
    strays,
    context,
    async open(address) {
      const page = (await spare.take()) ?? (await context.newPage());
      await page.goto(own(address));
      return tabAt(page);
    },
    async opened(address) {
      const page = context.pages().findLast((one) => one.url().startsWith(own(address)));
      return page && tabAt(page);
    },
    async close() {
      await context.close();
      policy?.remove();
    },
  };
}

/** With the browser's own sandbox where the machine allows it; root and some containers do not. */
async function launch(
  executablePath: string,
  { headed = false, dark = false, narrow = false, profile = '', netLog }: Opening,
): Promise<BrowserContext> {
  const start = (chromiumSandbox: boolean) =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      headless: false,
      chromiumSandbox,
      locale: 'en-GB',
      reducedMotion: headed ? 'no-preference' : 'reduce',
      colorScheme: dark ? 'dark' : 'light',
      viewport: headed ? null : { width: narrow ? 320 : 1280, height: 900 },
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...(headed ? [] : ['--headless=new', '--disable-gpu']),
        '--disable-quic',
        debugging,
        ...(netLog ? [`--log-net-log=${netLog}`] : []),
      ],
    });
  if (process.getuid?.() === 0) return start(false);
  return start(true).catch(() => start(false));
}

/**
 * Chrome has refused `--load-extension` since version 137; over the debugging pipe all of the family agree.
 */
const debugging = '--enable-unsafe-extension-debugging';

async function load(browser: Browser | null, folder: string): Promise<void> {
  const session = await browser?.newBrowserCDPSession();
  const loaded = await session?.send('Extensions.loadUnpacked', { path: resolve(folder) });
  if (loaded?.id !== extension) throw new Error(`Lanyard came up as ${loaded?.id}, not ${extension}`);
}

interface Node {
  nodeId: string;
  ignored: boolean;
  role?: { value?: string };
  name?: { value?: string };
  properties?: { name: string; value: { value?: unknown } }[];
  childIds?: string[];
  backendDOMNodeId?: number;
}

/** The accessibility tree, which knows closed shadow roots. */
async function treeOf(session: CDPSession): Promise<Node[]> {
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Node[] };
  return nodes;
}

async function buttonOf(session: CDPSession, name: string): Promise<Part | undefined> {
  const nodes = await treeOf(session);
  const found = nodes.find((n) => n.role?.value === 'button' && n.name?.value?.startsWith(name));
  return found && partOf(session, found, 'button');
}

async function dialogsOf(session: CDPSession): Promise<Dialog[]> {
  const nodes = await treeOf(session);
  const byId = new Map(nodes.map((n) => [n.nodeId, n]));
  const below = (n: Node): Node[] =>
    (n.childIds ?? []).flatMap((id) => byId.get(id) ?? []).flatMap((c) => [c, ...below(c)]);
  const found: Dialog[] = [];
  for (const dialog of nodes) {
    if (dialog.ignored || !/^(alertdialog|dialog)$/.test(dialog.role?.value ?? '')) continue;
    const inside = below(dialog);
    const parts: Part[] = [];
    for (const n of inside) {
      const role = n.role?.value;
      if (role === 'button' || role === 'radio' || role === 'checkbox')
        parts.push(await partOf(session, n, role));
    }
    const words = inside.filter((n) => n.role?.value === 'StaticText').map((n) => n.name?.value ?? '');
    found.push({
      name: dialog.name?.value ?? '',
      text: words.join(' ').replace(/\s+/g, ' ').trim(),
      parts,
    });
  }
  return found;
}

async function partOf(session: CDPSession, node: Node, role: Part['role']): Promise<Part> {
  const box = await session
    .send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId })
    .catch(() => undefined);
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box?.model.content ?? [];
  const is = (name: string) =>
    node.properties?.some((p) => p.name === name && p.value.value === true) ?? false;
  return {
    role,
    name: node.name?.value ?? '',
    focused: is('focused'),
    disabled: is('disabled'),
    x: (left + right) / 2,
    y: (top + bottom) / 2,
  };
}
