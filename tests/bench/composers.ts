import type { Browser } from './browser.ts';
import type { Tab } from './tab.ts';

/** A box to write in, made with the editor that the real site has. */
export interface Composer {
  editor: string;
  url: string;
  box: string;
}

export const composers: readonly Composer[] = [
  {
    editor: 'Lexical',
    url: 'https://www.facebook.com/messages/t/100204',
    box: '[aria-label="Message"][data-lexical-editor="true"]',
  },
  { editor: 'Draft', url: 'https://x.com/home', box: '[data-testid="tweetTextarea_0"]' },
];

/** A tab with the caret in the box, after these words. */
export async function writingIn(browser: Browser, { url, box }: Composer, words: string): Promise<Tab> {
  const tab = await browser.open(url);
  await tab.until(`document.querySelector(${JSON.stringify(box)})`);
  await tab.press(await tab.middleOf(box), 80);
  if (words) await tab.insert(words);
  return tab;
}
