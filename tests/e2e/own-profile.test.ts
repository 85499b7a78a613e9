import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../standins/acts.ts';
import { commit, prepare } from '../standins/carry-out.ts';
import type { Response } from '../standins/serve.mjs';
import { standinFor } from '../standins/serve.mjs';
import { inChromium } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { decide, warningOn } from './person.ts';
import { calmSchool, setUp } from './school.ts';

const share = acts.find((act) => act.site === 'instagram' && act.name === 'share a picture with words')!;
const rude = 'This fucking rain again';

/** The same words weigh more on an account that says where one works. */
describe('what one’s own profile says', () => {
  let browser: Driver;
  let options: Tab;
  let bio = 'Hills and weather';
  beforeAll(async () => {
    browser = await inChromium({ pages });
    options = await browser.open('options.html');
    await setUp(options, calmSchool);
  });
  afterAll(() => browser?.close());

  function pages(address: string): Response | undefined {
    const page = standinFor(address);
    return page && { ...page, body: page.body.replace('Hills and weather', bio) };
  }
  const kept = () =>
    options.see<Record<string, unknown>>(
      `chrome.storage.local.get('shown').then(({ shown }) => shown?.instagram ?? {})`,
    );

  test('is noticed where it is shown; its words are not kept', async () => {
    const tab = await browser.open(share.url);
    await expect
      .poll(kept, { timeout: 15_000, message: 'it is noticed' })
      .toMatchObject({ namesSchool: false });
    await prepare(tab.hands, share, rude);
    await commit(tab.hands, share, 'mouse');
    await expect.poll(() => tab.see<unknown[]>('window.site.log')).toHaveLength(1);
    expect(await warningOn(tab)).toBeUndefined();
    await tab.close();
  });

  test('and counts from then on: rude words for everybody are held where it names the school', async () => {
    bio = 'TA at Hafod Lane Primary School';
    const tab = await browser.open(share.url);
    await expect
      .poll(kept, { timeout: 15_000, message: 'it is noticed' })
      .toMatchObject({ namesSchool: true });
    expect(JSON.stringify(await kept())).not.toContain('Hafod');
    await prepare(tab.hands, share, rude);
    await commit(tab.hands, share, 'mouse');
    await decide(tab, 'mouse', 'Go back');
    expect(await tab.see('window.site.log')).toEqual([]);
    await tab.close();
  });
});
