import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../standins/acts.ts';
import { commit, prepare } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver } from './driver.ts';
import { called, warned } from './person.ts';
import { send } from './school.ts';

/** What IT would put into the browser's folder of managed policies. Nothing is typed or imported. */
const policy = {
  school: { name: 'Hafod Lane Primary School' },
  policy: { pack: 'oakfield', levels: { 'school-mention': 'stop', 'open-audience': 'note' } },
};

describe.each(browsers)('a policy in the folder where %s looks for it', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor, policy });
  });
  afterAll(() => browser?.close());

  test('is not waited for: the worker answers while the browser still reads it', async () => {
    const options = await browser.open('options.html');
    const began = performance.now();
    const { sources } = await send<{ sources: Record<string, string> }>(options, { type: 'state' });
    // Managed storage alone blocks for three seconds at browser start: an answer so late must not have waited for it.
    const late = performance.now() - began > 2_500;
    expect(late && sources.policy === 'policy').toBe(false);
    await options.close();
  });

  test('is in force by itself, and as firm as it says', async () => {
    const options = await browser.open('options.html');
    const state = () => send<{ sources: Record<string, string> }>(options, { type: 'state' });
    await expect.poll(state, { timeout: 10_000 }).toMatchObject({ on: true, sources: { policy: 'policy' } });
    await options.close();

    const post = acts.find((act) => act.site === 'x' && act.name === 'post from the timeline');
    if (!post) throw new Error('X has no timeline to post from.');
    const tab = await browser.open(post.url);
    await prepare(tab.hands, post, 'Back at Hafod Lane Primary School tomorrow');
    await commit(tab.hands, post, 'mouse');
    expect((await warned(tab)).parts.some(called('Carry on'))).toBe(false);
    expect(await tab.see('window.site.log')).toEqual([]);
  });

  test('can be read in the options, and not changed', async () => {
    const options = await browser.open('options.html#policy');
    const fields = (of: string) =>
      options.see<number>(`document.querySelectorAll('main > section:not([hidden]) ${of}').length`);
    await expect.poll(() => fields('fieldset:disabled input'), { timeout: 10_000 }).toBeGreaterThan(2);
    expect(await fields('.actions button[type=submit]')).toBe(0);
    expect(
      await options.see('document.querySelector("main > section:not([hidden]) .notice").innerText'),
    ).toMatch(/Set by your school’s policy/);
    await options.see('void (location.hash = "diagnostics")');
    const shown = () =>
      options.see<string>('document.querySelector("main > section:not([hidden])").innerText');
    await expect.poll(shown).toMatch(/gave these keys: (school, policy|policy, school)/);
    await options.close();
  });
});
