import browser from 'webextension-polyfill';
import type { Concern } from '../core/concern.ts';
import type { Justification } from '../report/note.ts';
import { siteAt } from '../sites.ts';
import { justification } from '../storage.ts';

/** Opens the path of "Report a concern". The worker does it: the page that led there learns nothing. */
export async function leadTo(concern: Concern): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`report.html#${concern}`) });
}

/** A note to the head waits in a tab behind: the person still has to press once more where they are. */
export async function offerNote(said: Omit<Justification, 'at' | 'site'>, tabId: number): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  await justification.setValue({ ...said, at: Date.now(), site: siteAt(tab?.url)?.name });
  await browser.tabs.create({ url: browser.runtime.getURL('report.html#note'), active: false });
}
