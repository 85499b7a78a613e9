import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../../scripts/browsers.mjs';
import { standinFor } from '../standins/serve.mjs';
import { type Pipe, type Session, startWithPipe } from './pipe.ts';
import { type Tab, tabOf } from './tab.ts';

/** Fixed by the key in wxt.config.ts. */
export const extension = 'dheiijfgamcjlipfpjleapemokompjhb';

/** A real browser, with Lanyard in it or without. */
export interface Browser {
  pipe: Session;
  /** A tab at an address of a site, or (with a name like "options.html") on a page of the extension. */
  open(address: string, before?: string): Promise<Tab>;
  /** Lets a tab ask the network itself for an address. */
  ask(address: string): Promise<void>;
  /** Puts the extension's worker to sleep, as the browser does after 30 seconds without work. */
  sleep(): Promise<void>;
  /** The extension's worker, which somebody has to have woken. It does not sleep before this is closed. */
  worker(): Promise<Tab>;
  /** Addresses that it was sent to. */
  opened: readonly string[];
  /** What pages asked for beside themselves. */
  strays: readonly string[];
  close(): Promise<void>;
  /** Where the browser writes down all that goes to the network, whoever asks. */
  networkLog: string;
  remove(): void;
}

const quiet = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--disable-smooth-scrolling',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--no-first-run',
  '--no-default-browser-check',
  '--lang=en-GB',
  '--window-size=1280,900',
  '--remote-debugging-pipe',
  '--enable-unsafe-extension-debugging',
  'about:blank',
];

export async function openBrowser(folder?: string): Promise<Browser> {
  const place = mkdtempSync(join(tmpdir(), 'lanyard-bench-'));
  const networkLog = join(place, 'network.json');
  const pipe = await start([`--user-data-dir=${join(place, 'profile')}`, `--log-net-log=${networkLog}`]);
  const opened: string[] = [];
  const strays: string[] = [];
  const open = async (address: string, before?: string) => {
    const own = !/^https?:/.test(address);
    const url = own ? `chrome-extension://${extension}/${address}` : address;
    const { targetId } = await pipe.browser.send<{ targetId: string }>('Target.createTarget', {
      url: own ? url : 'about:blank',
    });
    const session = await attach(pipe, targetId);
    const close = () => pipe.browser.send('Target.closeTarget', { targetId }).then(() => undefined);
    await session.send('Page.enable');
    if (own) return tabOf(session, close);
    opened.push(url);
    await serve(session, strays);
    if (before) await session.send('Page.addScriptToEvaluateOnNewDocument', { source: before });
    const loaded = session.once('Page.loadEventFired');
    await session.send('Page.navigate', { url });
    await loaded;
    return tabOf(session, close);
  };
  let keeper: Session | undefined;
  if (folder) {
    await load(pipe, folder);
    keeper = (await open('options.html')).session;
  }
  return {
    pipe: pipe.browser,
    open,
    async ask(url) {
      opened.push(url);
      const { targetId } = await pipe.browser.send<{ targetId: string }>('Target.createTarget', {
        url: 'about:blank',
      });
      await (await attach(pipe, targetId)).send('Page.navigate', { url });
    },
    async sleep() {
      if (!keeper) return;
      const stopped = keeper.once<Versions>('ServiceWorker.workerVersionUpdated', ({ versions }) =>
        versions.some((version) => version.runningStatus === 'stopped'),
      );
      await keeper.send('ServiceWorker.enable');
      await keeper.send('ServiceWorker.stopAllWorkers');
      await stopped;
      await keeper.send('ServiceWorker.disable');
    },
    async worker() {
      const { targetInfos } = await pipe.browser.send<{ targetInfos: readonly Target[] }>(
        'Target.getTargets',
      );
      const found = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension));
      if (!found) throw new Error('The worker is not awake.');
      const { sessionId } = await pipe.browser.send<{ sessionId: string }>('Target.attachToTarget', {
        targetId: found.targetId,
        flatten: true,
      });
      return tabOf(pipe.session(sessionId), async () => {
        await pipe.browser.send('Target.detachFromTarget', { sessionId });
      });
    },
    opened,
    strays,
    networkLog,
    async close() {
      const gone = new Promise((done) => pipe.process.once('exit', done));
      pipe.browser.send('Browser.close').catch(() => undefined);
      await gone;
    },
    remove: () => rmSync(place, { recursive: true, force: true, maxRetries: 5 }),
  };
}

interface Target {
  targetId: string;
  type: string;
  url: string;
}

interface Versions {
  versions: { runningStatus: string }[];
}

/** With the browser's own sandbox where the machine allows it; root and some containers do not. */
async function start(args: readonly string[]): Promise<Pipe> {
  const executable = await findChromium();
  const begin = async (sandbox: readonly string[]) => {
    const pipe = startWithPipe(executable, [...sandbox, ...args, ...quiet]);
    await pipe.browser.send('Browser.getVersion');
    return pipe;
  };
  if (process.getuid?.() === 0) return begin(['--no-sandbox']);
  return begin([]).catch(() => begin(['--no-sandbox']));
}

async function load(pipe: Pipe, path: string): Promise<void> {
  await pipe.browser.send('Target.setDiscoverTargets', { discover: true });
  const welcome = pipe.browser.once<{ targetInfo: { targetId: string; url: string } }>(
    'Target.targetInfoChanged',
    ({ targetInfo }) => targetInfo.url.endsWith('/welcome.html'),
  );
  const { id } = await pipe.browser.send<{ id: string }>('Extensions.loadUnpacked', { path });
  if (id !== extension) throw new Error(`Lanyard came up as ${id}, not ${extension}`);
  const { targetId } = (await welcome).targetInfo;
  await pipe.browser.send('Target.closeTarget', { targetId });
  await pipe.browser.send('Target.setDiscoverTargets', { discover: false });
}

async function attach(pipe: Pipe, targetId: string): Promise<Session> {
  const { sessionId } = await pipe.browser.send<{ sessionId: string }>('Target.attachToTarget', {
    targetId,
    flatten: true,
  });
  return pipe.session(sessionId);
}

/** The stand-ins at the real addresses; alone in their process, so that the page's clock is fine enough. */
async function serve(session: Session, strays: string[]): Promise<void> {
  session.on<{ requestId: string; request: { url: string }; resourceType: string }>(
    'Fetch.requestPaused',
    ({ requestId, request, resourceType }) => {
      const page = resourceType === 'Document' && (standinFor(request.url) ?? elsewhere(request.url));
      if (!page) {
        strays.push(request.url);
        void session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' });
        return;
      }
      void session.send('Fetch.fulfillRequest', {
        requestId,
        responseCode: page.status,
        responseHeaders: [
          { name: 'Content-Type', value: page.contentType },
          { name: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
          { name: 'Cross-Origin-Embedder-Policy', value: 'require-corp' },
        ],
        body: Buffer.from(page.body).toString('base64'),
      });
    },
  );
  await session.send('Fetch.enable', { patterns: [{ urlPattern: 'http*' }] });
}

/** Any other site: an empty page, and nothing besides. */
function elsewhere(address: string) {
  if (new URL(address).pathname !== '/') return undefined;
  return {
    status: 200,
    contentType: 'text/html; charset=utf-8',
    body: '<!doctype html><link rel="icon" href="data:,">',
  };
}
