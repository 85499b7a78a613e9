import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../standins/acts.ts';
import { commit } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { violationsIn } from './axe.ts';
import { browsers, everything } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { focusedIn, warned } from './person.ts';
import { calmSchool, send, setUp } from './school.ts';

/** In the dark only the colours are others: they are looked at in one browser, and once there is something to see. */
const looks = browsers.flatMap(([name, open]) =>
  [
    { name, look: 'light', dark: false, open },
    { name, look: 'dark', dark: true, open },
  ].filter(({ dark }) => !dark || name === 'Chromium'),
);

describe.each(looks)('$name, $look', ({ name, dark, open }) => {
  const schools = (
    [
      ['before a school is set up', undefined],
      ['with a school', calmSchool],
    ] as const
  ).filter(([, school]) => everything || school || (name === 'Chromium' && !dark));
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages: standinFor, dark });
    options = await browser.open('options.html');
  });
  afterAll(() => browser?.close());

  describe.each(schools)('%s', (_, school) => {
    beforeAll(async () => {
      if (school) await setUp(options, school);
      else await send(options, { type: 'erase' });
    });

    test.for([
      'options.html',
      'popup.html',
      'welcome.html',
      'practice.html',
      'options.html#accounts',
      'options.html#permissions',
      'options.html#device',
      'options.html#diagnostics',
      'report.html',
      'report.html#pupil-contact',
      'report.html#images',
      'report.html#bullying',
      'report.html#note',
      'record.html',
      'policy.html',
      'options.html#policy',
      'mine.html#checkup',
      'mine.html#hours',
      'mine.html#links',
      'mine.html#quiet',
      'mine.html#sees',
      'mine.html#device',
    ])('%s has nothing that WCAG 2.2 AA forbids', async (address) => {
      const tab = await browser.open(address);
      await expect
        .poll(() => tab.see<string>('document.body.innerText'), { message: 'words' })
        .toMatch(/\w{4}/);
      await tab.see(`document.querySelectorAll('details').forEach((part) => { part.open = true })`);
      expect(await violationsIn(tab)).toEqual([]);
      await tab.close();
    });
  });

  test('the form of a declared link, with something wrong in it', async () => {
    await setUp(options, calmSchool);
    const tab = await browser.open('mine.html#links');
    await expect
      .poll(() => tab.see(`!!document.querySelector('main > section:not([hidden]) .add')`))
      .toBe(true);
    await tab.press('main > section:not([hidden]) .add');
    await expect.poll(() => tab.see(`document.querySelectorAll('form.edit').length`)).toBe(1);
    await tab.key('Enter');
    await expect.poll(() => tab.see(`document.querySelectorAll('form.edit .notice').length`)).toBe(1);
    expect(await violationsIn(tab)).toEqual([]);
    await tab.close();
  });

  test('the warning, as the options show it, is among what was looked at', async () => {
    await setUp(options, calmSchool);
    const tab = await browser.open('options.html');
    await expect.poll(() => tab.see(`document.querySelectorAll('form.warning h2').length`)).toBe(1);
    expect(await violationsIn(tab, 'form.warning')).toEqual([]);
    await tab.close();
  });

  test('the warning over a page: its name, its parts, and the way through them by Tab', async () => {
    await setUp(options, calmSchool);
    const act = acts.find((a) => a.name === 'follow Katie Smith in a list');
    if (!act) throw new Error('There is no such act.');
    const tab = await browser.open(act.url);
    await commit(tab.hands, act, 'mouse');
    const { name, parts } = await warned(tab);
    expect(name).toBe('This looks like a pupil');
    expect(parts.map((p) => p.role)).toEqual([
      'button',
      'radio',
      'radio',
      'radio',
      'radio',
      'checkbox',
      'button',
      'button',
      'button',
    ]);
    expect(parts.every((p) => p.name.length > 3)).toBe(true);
    // Nothing is chosen yet, so Carry on cannot be reached, and the reasons are one stop.
    const stops = [focusedIn(await warned(tab))?.name];
    for (let presses = 0; presses < 3; presses++) {
      await tab.key('Shift+Tab');
      await expect.poll(async () => focusedIn(await warned(tab))?.name).not.toBe(stops.at(-1));
      stops.push(focusedIn(await warned(tab))?.name);
    }
    const reasons = parts.filter((p) => p.role === 'radio').map((p) => p.name);
    const note = parts.find((p) => p.role === 'checkbox')?.name;
    expect(stops).toEqual(['Go back', note, expect.toBeOneOf(reasons), parts[0]?.name]);
    await tab.close();
  });
});
