import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inChromium } from '../e2e/browsers.ts';
import type { Driver } from '../e2e/driver.ts';
import { linesOf } from '../e2e/lines.ts';
import { ADDRESS, ownScript } from '../e2e/own-pages/build.ts';

const folder = `${process.env.LANYARD_PAGES ?? '../shared/platforms'}/editors`;
const EDITABLE =
  'textarea, [contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

/** Saved editors of other sites: what we read in each box is what the browser shows in it, line by line. */
describe('saved editors', () => {
  let browser: Driver;
  let current = '';
  beforeAll(async () => {
    const script = await ownScript('reader');
    browser = await inChromium({
      pages: (address) =>
        address === ADDRESS
          ? {
              status: 200,
              contentType: 'text/html; charset=utf-8',
              body: `${readFileSync(`${folder}/${current}`, 'utf8')}<script>${script}</script>`,
            }
          : undefined,
    });
  });
  afterAll(() => browser?.close());

  test.for(readdirSync(folder).filter((file) => file.endsWith('.html')))('%s', async (file) => {
    current = file;
    const tab = await browser.open(ADDRESS);
    const boxes = await tab.see<{ ours: string; shown: string }[]>(
      `[...document.querySelectorAll(${JSON.stringify(EDITABLE)})].filter((box) => !box.parentElement.closest('[contenteditable]'))
        .map((box) => ({ ours: wordsIn(box), shown: box.value ?? box.innerText }))`,
    );
    expect(boxes.length).toBeGreaterThan(0);
    for (const { ours, shown } of boxes) expect(linesOf(ours)).toEqual(linesOf(shown));
    await tab.close();
  });
});
