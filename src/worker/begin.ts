import browser, { type Runtime } from 'webextension-polyfill';
import { bench } from './bench.ts';
import { putFreshScripts } from './inject.ts';
import { takeLine } from './line.ts';
import { refreshPolicy } from './policy.ts';
import { keepReadingAtHand } from './reading.ts';
import { keepBadge, showBadge } from './remind.ts';
import { answerScreen, readFromScreen } from './screens.ts';

/** Everything the worker listens to, named at its first turn so that the browser wakes it for it. */
export function begin(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    hear(message, sender),
  );
  browser.runtime.onConnect.addListener(takeLine);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void putFreshScripts();
    void refreshPolicy();
    if (reason === 'install') void welcome();
  });
  browser.runtime.onStartup.addListener(() => void refreshPolicy());
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void refreshPolicy();
  });
  keepReadingAtHand();
  keepBadge();
  closeStorageToPages();
  void bench();
  // Nobody waits for policy: the first question of a worker that was just woken comes before it.
  setTimeout(() => refreshPolicy().finally(showBadge), 1_000);
}

/** A message from our own screens; all others get no answer. Pages ask along a line of their own. */
function hear(message: unknown, sender: Runtime.MessageSender): Promise<unknown> | undefined {
  const own = sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL(''));
  const asked = own ? readFromScreen(message) : undefined;
  return asked && answerScreen(asked);
}

/** Where the browser can, storage is closed to scripts on pages: they ask the worker. */
function closeStorageToPages(): void {
  const local = browser.storage.local;
  if ('setAccessLevel' in local && typeof local.setAccessLevel === 'function')
    void local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Where an administrator installed it, nobody asked for a page: the school's file comes by policy. */
async function welcome(): Promise<void> {
  const self = await browser.management?.getSelf?.().catch(() => undefined);
  if (self?.installType === 'admin') return;
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
