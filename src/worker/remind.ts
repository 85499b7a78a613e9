import browser from 'webextension-polyfill';
import { checkups } from '../sites.ts';
import { type Reminder, remindersOf } from '../staff/reminders.ts';
import { own, shown } from '../storage.ts';
import { bench } from './bench.ts';
import { lostNow } from './health.ts';

const BRAND = '#0f6b6b';
/** What may change what is to be done. */
const ITEMS = ['own', 'in-force', 'shown', 'health'];

/** What this person is to be reminded of; nothing before a school is set up. */
export async function remindersNow(now = Date.now()): Promise<readonly Reminder[]> {
  const [ready, mine, there] = await Promise.all([bench(), own.getValue(), shown.getValue()]);
  if (!ready) return [];
  return remindersOf({ school: ready.school, pack: ready.pack, own: mine, shown: there, checkups }, now);
}

/** On the button: how many things there are to do, one for each kind, or that less is protected than should be. */
export async function showBadge(): Promise<void> {
  const kinds = new Set((await remindersNow()).map(({ about }) => about));
  const locked = (await bench())?.people.locked;
  const less = locked || (await lostNow()).length > 0;
  // Firefox for Android has a button, but no badge.
  await browser.action.setBadgeBackgroundColor?.({ color: BRAND });
  await browser.action.setBadgeText?.({ text: less ? '!' : kinds.size ? String(kinds.size) : '' });
}

/** Storage says when the badge is out of date; a new day does so too, when the worker wakes. */
export function keepBadge(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && ITEMS.some((item) => item in changes)) void showBadge();
  });
  browser.runtime.onStartup.addListener(() => void showBadge());
}
