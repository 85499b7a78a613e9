import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type Act, acts, type LogEntry, timesDone } from '../standins/acts.ts';
import { commit } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { chromiumBuild } from './browsers.ts';
import { openChromium } from './chromium.ts';
import type { Tab } from './driver.ts';
import { warned } from './person.ts';
import { calmSchool, setUp } from './school.ts';
import { spoken } from './spoken.ts';

/** How drafts are read lies in a file of its own. Here it is gone: the disk is bad, somebody has tidied up. */
describe('Chromium: how drafts are read cannot be opened', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-without-reading-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('contact is judged as ever; a post goes on, and a sentence says that it was not checked', async () => {
    cpSync(chromiumBuild, folder, { recursive: true });
    rmSync(join(folder, 'reading.js'));
    const browser = await openChromium(folder, { pages: standinFor });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
    const withKatie = actNamed('follow Katie Smith, whom X suggests');
    const tab = await browser.open(withKatie.url);
    await commit(tab.hands, withKatie, 'mouse');
    await warned(tab);
    expect(await timesOf(withKatie, tab)).toBe(0);

    const post = actNamed('post from the timeline');
    const own = await browser.open(post.url);
    await own.press(post.box ?? '');
    await expect.poll(() => own.see<boolean>(`document.activeElement.isContentEditable`)).toBe(true);
    await own.type('Off to Hafod Lane Primary School');
    await commit(own.hands, post, 'mouse');
    await expect.poll(() => own.see<LogEntry[]>('window.site.log'), { timeout: 15_000 }).toHaveLength(1);
    await expect.poll(() => spoken(browser)).toContain('It went ahead unchecked');
    await browser.close();
  });
});

function actNamed(name: string): Act {
  const act = acts.find((a) => a.name === name);
  if (!act) throw new Error(`No act is called “${name}”.`);
  return act;
}

async function timesOf(act: Act, tab: Tab): Promise<number> {
  return timesDone(act, '', await tab.see<LogEntry[]>('window.site.log'));
}
