import type { ChromiumDriver } from './chromium.ts';

/** What a screen reader is told of the sentences on the site's page that was opened last. */
export async function spoken(browser: ChromiumDriver): Promise<string> {
  const page = browser.context.pages().findLast((one) => one.url().startsWith('https:'));
  if (!page) return '';
  const session = await browser.context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const words = nodes.filter((n) => n.role?.value === 'StaticText').map((n) => String(n.name?.value ?? ''));
  return words.join(' ');
}
