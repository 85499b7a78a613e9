import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { linesOf } from './lines.ts';
import { ADDRESS, ownPage } from './own-pages/build.ts';

const editors = [
  'lexical, rich',
  'lexical, plain',
  'draft.js',
  'prosemirror',
  'quill',
  'plain contenteditable',
  'plaintext-only',
  'textarea',
];

interface Read {
  ours: string;
  shown: string;
}

/** We read a box without a layout; the browser has one. Line by line, both have to see the same. */
describe.each(browsers)('what is written in a box is read as it is seen, in %s', (_, open) => {
  let browser: Driver;
  let tab: Tab;
  beforeAll(async () => {
    browser = await open({ pages: await ownPage('editors') });
    tab = await browser.open(ADDRESS);
  });
  afterAll(() => browser?.close());

  test.each(editors)('%s', async (name) => {
    const read = () => tab.see<Read>(`read(${JSON.stringify(name)})`);
    /** Where a caret goes is the editor's affair (Draft.js in Firefox turns the first letter round). */
    const same = async (lines: readonly string[]) => {
      const letters = (written: readonly string[]) => [...written.join('')].sort().join('');
      await expect.poll(async () => letters(linesOf((await read()).shown))).toBe(letters(lines));
      const { ours, shown } = await read();
      expect(linesOf(ours)).toEqual(linesOf(shown));
      expect(linesOf(ours)).toHaveLength(lines.length);
    };
    const place = `#${name.replaceAll(/\W+/g, '-')}`;
    expect(linesOf((await read()).ours)).toEqual([]);
    await tab.hands.click(`${place} :is([contenteditable], textarea)`);
    await tab.type('Back at Hafod');
    await same(['Back at Hafod']);
    await tab.key('Enter');
    await tab.type('Lane  tomorrow – été');
    await tab.key('Enter');
    await tab.key('Enter');
    await tab.type('Nos da');
    await same(['Back at Hafod', 'Lane  tomorrow – été', 'Nos da']);
    await tab.key('Backspace');
    await tab.key('Control+a');
    await tab.key('Control+c');
    await tab.key('End');
    await tab.key('Control+v');
    const pasted = await read();
    expect(linesOf(pasted.ours)).toEqual(linesOf(pasted.shown));
    expect(pasted.ours).toContain('Lane  tomorrow');
    await tab.see(`replace(${JSON.stringify(name)})`);
    const replaced = await read();
    expect(linesOf(replaced.ours)).toEqual(linesOf(replaced.shown));
  });
});
