import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnState } from '../../src/messages.ts';
import { exif, files } from '../sample-picture.ts';
import { standinFor } from '../standins/serve.mjs';
import { violationsIn } from './axe.ts';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { decide, type Hand, warned, warningOn } from './person.ts';
import { calmSchool, send, setUp } from './school.ts';

describe.each(browsers)('the practice page, in %s', (_, open) => {
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    options = await browser.open('options.html');
  });
  afterAll(() => browser?.close());

  async function practice(): Promise<Tab> {
    const tab = await browser.open('practice.html');
    await expect.poll(() => tab.see(`!!document.querySelector('[data-act="accept"]')`)).toBe(true);
    return tab;
  }
  const came = (tab: Tab, act: string) =>
    tab.see<string>(
      `document.querySelector('[data-act="${act}"]').closest('.try').querySelector('.came').innerText`,
    );
  /** By keyboard what lies further down: the page makes room for chips as they come into view. */
  async function press(tab: Tab, hand: Hand, act: string): Promise<void> {
    const button = `[data-act="${act}"]`;
    if (hand === 'mouse') return tab.press(button);
    await tab.focus(button);
    await tab.key('Enter');
  }
  async function write(tab: Tab, words: string): Promise<void> {
    await tab.focus('[data-box="publish"]');
    await tab.type(words);
  }

  test.each<Hand>(['mouse', 'keyboard'])(
    'by %s: a request from the made-up pupil is held as often as one likes, and let go once one carries on',
    async (hand) => {
      await setUp(options, calmSchool);
      await send(options, { type: 'saveOwn', patch: { diary: true } });
      const tab = await practice();
      for (let times = 0; times < 2; times++) {
        await press(tab, hand, 'accept');
        expect((await warned(tab)).name).toBe('This looks like a pupil');
        await decide(tab, hand, 'Go back');
        await expect.poll(() => came(tab, 'accept')).toContain('nothing happened');
      }
      await press(tab, hand, 'accept');
      await decide(tab, hand, 'Carry on');
      await expect.poll(() => came(tab, 'accept')).toContain('once more');
      await press(tab, hand, 'accept');
      await expect.poll(() => came(tab, 'accept')).toContain('You carried on');

      const { quiet } = await send<OwnState>(options, { type: 'own' });
      expect(quiet).toEqual({ today: [], wrong: [], lowered: [], meters: [] });
      expect(await send(options, { type: 'diary' })).toEqual([]);
      expect(await send(options, { type: 'askPerson', name: 'Nia Practice' })).toEqual([]);
      await tab.close();
    },
  );

  test('what says nothing of school goes straight through; the same post about a child is held', async () => {
    await setUp(options, calmSchool);
    const tab = await practice();
    await write(tab, 'A lovely walk on the beach this morning.');
    await press(tab, 'keyboard', 'publish');
    await expect.poll(() => came(tab, 'publish')).toContain('straight through');
    expect(await warningOn(tab)).toBeUndefined();

    await write(tab, 'A boy in my class was excluded again today.');
    await press(tab, 'keyboard', 'publish');
    await warned(tab);
    await decide(tab, 'mouse', 'Go back');
    await expect.poll(() => came(tab, 'publish')).toContain('nothing happened');
    await tab.close();
  });

  test('“this is wrong” is quiet on this page, and speaks again on the next', async () => {
    await setUp(options, calmSchool);
    const tab = await practice();
    await press(tab, 'keyboard', 'react');
    await decide(tab, 'mouse', 'This is wrong');
    await press(tab, 'keyboard', 'react');
    await expect.poll(() => came(tab, 'react')).toContain('straight through');
    await tab.close();
    const next = await practice();
    await press(next, 'keyboard', 'react');
    await decide(next, 'mouse', 'Go back');
    await next.close();
  });

  test('as the school’s own account a comment is taken away after a record only; as oneself as one likes', async () => {
    await setUp(options, calmSchool);
    const tab = await practice();
    const remove = '[data-act="remove-comment"]';
    await expect.poll(() => tab.see(`!!document.querySelector('${remove}')`)).toBe(true);
    await press(tab, 'keyboard', 'remove-comment');
    await expect.poll(() => came(tab, 'remove-comment')).toContain('straight through');
    await tab.see(`void (document.querySelector('[name="acting"]').value = 'facebook:hafodlaneprimary')`);
    await press(tab, 'keyboard', 'remove-comment');
    expect((await warned(tab)).text).toMatch(/record/i);
    await decide(tab, 'keyboard', 'Go back');
    await expect.poll(() => came(tab, 'remove-comment')).toContain('nothing happened');
    await tab.close();
  });

  test('a picture of one’s own that was taken at school is asked about, and held with the post', async () => {
    await setUp(options, calmSchool);
    const folder = mkdtempSync(join(tmpdir(), 'practised-'));
    const file = join(folder, 'IMG_2041.jpg');
    const place = { latitude: 51.5001, longitude: -3.2001 };
    writeFileSync(file, files.jpeg(exif({ taken: '2026:11:19 18:40:00', place })));
    const tab = await practice();
    await tab.hover('input[type="file"]');
    await tab.choose('input[type="file"]', file);
    await expect.poll(() => tab.button('This picture may be from school')).toBeDefined();
    await press(tab, 'keyboard', 'publish');
    expect((await warned(tab)).text).toMatch(/picture/i);
    await decide(tab, 'mouse', 'Go back');
    await expect.poll(() => came(tab, 'publish')).toContain('nothing happened');
    await tab.close();
    rmSync(folder, { recursive: true });
  });

  test('a school without a policy says nothing here either, and the page says why', async () => {
    await setUp(options, { ...calmSchool, policy: undefined });
    const tab = await practice();
    expect(await tab.see('document.body.innerText')).toContain('no policy yet');
    await press(tab, 'mouse', 'accept');
    await expect.poll(() => came(tab, 'accept')).toContain('straight through');
    await tab.close();
  });

  test('before there is a school an invented one stands in; in Welsh where that is spoken', async () => {
    await send(options, { type: 'erase' });
    await send(options, { type: 'saveOwn', patch: { language: 'cy' } });
    const tab = await practice();
    const text = await tab.see<string>('document.body.innerText');
    expect(text).toContain('ysgol ddychmygol');
    expect(text).not.toMatch(/\b(nothing|school|the)\b/);
    expect(await violationsIn(tab)).toEqual([]);
    await tab.close();
  });
});
