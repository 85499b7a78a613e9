import browser from 'webextension-polyfill';

/** Puts the overlay into the frame that asks for it, in the extension's own world. */
export async function bringOverlay(tabId: number, frameId: number): Promise<boolean> {
  const placed = await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/overlay.js'],
  });
  return placed.length > 0;
}

/**
 * After an install or update: pages that were open before have no script, or an orphan. They get a fresh one
 * now; being late on such a page, it asks for a reload to be first again.
 */
export async function putFreshScripts(): Promise<void> {
  for (const script of browser.runtime.getManifest().content_scripts ?? []) {
    const files = script.js ?? [];
    const tabs = await browser.tabs.query({ url: script.matches });
    await Promise.allSettled(
      tabs.map(
        ({ id }) => id !== undefined && browser.scripting.executeScript({ target: { tabId: id }, files }),
      ),
    );
  }
}

/** Tells every watched page to forget what it was told before. */
export async function tellPages(): Promise<void> {
  const matches = (browser.runtime.getManifest().content_scripts ?? []).flatMap((s) => s.matches ?? []);
  const tabs = await browser.tabs.query({ url: matches });
  await Promise.allSettled(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, { type: 'changed' })),
  );
}
