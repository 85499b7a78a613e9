import browser, { type Tabs } from 'webextension-polyfill';
import type { RecordMade } from '../messages.ts';
import { keepRecord } from '../records/keep.ts';
import { bytesOf } from '../records/picture.ts';
import { type DeviceRecord, pictureHash } from '../records/record.ts';
import { ownZone } from '../records/stamp.ts';
import { siteAt } from '../sites.ts';
import { recordsOff } from '../storage.ts';

/**
 * A picture of the tab that the person pressed our button over (activeTab: the browser allows that one tab, for
 * that press), kept on this device. Never while an indecent picture of a child was spoken of.
 */
export async function makeRecord(tabId: number): Promise<RecordMade> {
  if (await recordsOff.getValue()) return { made: false, why: 'off' };
  const before = await inFront(tabId);
  if (!before) return { made: false, why: 'not in front' };
  const at = Date.now();
  const picture = bytesOf(await pictureOf(before));
  const after = await inFront(tabId);
  if (!picture) return { made: false, why: 'not allowed' };
  if (after?.url !== before.url) return { made: false, why: 'not in front' };
  const address = before.url ?? '';
  const record: DeviceRecord = {
    id: crypto.randomUUID(),
    at,
    zone: ownZone(),
    address,
    title: before.title ?? '',
    site: siteAt(address)?.name ?? hostOf(address),
    picture: pictureHash(picture),
    person: '',
    did: '',
  };
  try {
    await keepRecord(record, picture);
  } catch {
    return { made: false, why: 'not kept' };
  }
  await browser.tabs.create({ url: browser.runtime.getURL(`record.html#${record.id}`) });
  return { made: true, id: record.id };
}

/** The browser refuses where nobody pressed the button, and on pages of its own. */
async function pictureOf({ windowId }: Tabs.Tab): Promise<string> {
  return browser.tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => '');
}

/** What is captured is whatever stands in front of the window: it has to be the tab that was meant. */
async function inFront(tabId: number): Promise<Tabs.Tab | undefined> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  return tab?.active ? tab : undefined;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : '';
}
