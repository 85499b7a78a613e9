import browser from 'webextension-polyfill';
import type { AnswerOf, FromScreens, MessageOf } from '../messages.ts';

/** Asks the worker, typed by the protocol. */
export function ask<K extends keyof FromScreens>(
  type: K,
  about: FromScreens[K]['ask'],
): Promise<AnswerOf<FromScreens, K>> {
  const message = { type, ...about } as MessageOf<FromScreens, K>;
  return browser.runtime.sendMessage(message);
}

export const extensionId = () => browser.runtime.id;

export const extensionVersion = () => browser.runtime.getManifest().version;

export const openOptions = () => browser.runtime.openOptionsPage();

/** A page of our own in a tab of its own; the popup is done. */
export async function openOwn(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
  close();
}

/** The tab that the popup was opened over. */
export async function currentTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

export const loadAgain = (tabId: number) => browser.tabs.reload(tabId);
