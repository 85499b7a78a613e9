import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../e2e/chromium.ts';
import type { Driver, Tab } from '../e2e/driver.ts';
import { setUp } from '../e2e/school.ts';
import { type Case, dressed, perform, reachedPage } from './case.ts';
import { schoolFile } from './setup.mjs';

/**
 * Saved real pages, with what a correct extension does on each. They are not part of the project: LANYARD_PAGES
 * says where they lie. Every case is tried with real input; LANYARD_ONLY=text tries some.
 */
const folder = process.env.LANYARD_PAGES ?? '../shared/platforms';
const only = process.env.LANYARD_ONLY ?? '';

describe('real pages', () => {
  const dress = dressed(`${folder}/cast.json`);
  const all = JSON.parse(dress(readFileSync(`${folder}/cases.json`, 'utf8'))) as Case[];
  const cases = all.filter((c) => !c.advisory && `${c.id} ${c.why}`.includes(only));
  const { school } = JSON.parse(readFileSync(`${folder}/cast.json`, 'utf8'));
  let current: Case | undefined;
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await openChromium(process.env.LANYARD_BUILD ?? '.output/chrome-mv3', {
      pages: (address) =>
        current?.url === address
          ? {
              status: 200,
              contentType: 'text/html; charset=utf-8',
              body: dress(readFileSync(`${folder}/pages/${current.page}`, 'utf8')),
            }
          : undefined,
    });
    options = await browser.open('options.html');
  });
  afterAll(() => browser?.close());

  test.for(cases)('$id $why', async (c) => {
    await setUp(options, schoolFile(c.pupils, school, c));
    current = c;
    const tab = await browser.open(c.url);
    try {
      await perform(tab, c.steps.slice(0, -1));
      const own = new Set((await tab.dialogs()).map(({ name, text }) => `${name}|${text}`));
      const last = c.steps.at(-1);
      await perform(tab, last ? [last] : [], true);
      const warned = async () => (await tab.dialogs()).some(({ name, text }) => !own.has(`${name}|${text}`));
      if (c.expect.held) {
        await expect.poll(warned, { timeout: 4_000, message: 'a warning' }).toBe(true);
        expect(last && (await reachedPage(tab, last)), 'reached the page').toBeFalsy();
      } else {
        if (last)
          await expect.poll(() => reachedPage(tab, last), { message: 'reached the page' }).not.toBe(false);
        expect(await warned(), 'a warning').toBe(false);
      }
    } finally {
      await tab.close();
    }
  });
});
