import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { acts } from '../standins/acts.ts';
import { commit, prepare } from '../standins/carry-out.ts';
import type { Response } from '../standins/serve.mjs';
import { standinFor } from '../standins/serve.mjs';
import { browsers, inChromium } from './browsers.ts';
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

const profiles = {
  x: { url: 'https://x.com/sian_outdoors', bio: 'Hills, weather, tea.', handle: 'sian_outdoors' },
  tiktok: { url: 'https://www.tiktok.com/@sian.outdoors', bio: 'Hills and weather', handle: 'sian.outdoors' },
};
type Site = keyof typeof profiles;

/** The school has one of its own on both. */
const accounts = Object.keys(profiles).map((platform) => ({
  platform,
  handle: 'hafodlane',
  approvedBy: 'Head',
  administrators: ['A. Jones'],
}));

/** One of the two is closed and names the school; in the other browser it is the other. */
describe.each(browsers)('%s: one’s own profile on X and TikTok', (name, open) => {
  const sites: [telling: Site, silent: Site] = name === 'Firefox' ? ['tiktok', 'x'] : ['x', 'tiktok'];
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages });
    options = await browser.open('options.html');
    await setUp(options, { ...calmSchool, accounts });
  });
  afterAll(() => browser?.close());

  function pages(address: string): Response | undefined {
    const page = standinFor(address);
    const names = 'TA at Hafod Lane Primary School';
    return page && { ...page, body: page.body.replaceAll(profiles[sites[0]].bio, names) };
  }
  const api = '(globalThis.browser ?? chrome)';
  const kept = (site: Site) =>
    options.see(`${api}.storage.local.get('shown').then(({ shown }) => shown?.${site} ?? {})`);
  const actsAs = (site: Site) =>
    options.see(
      `${api}.tabs.query({ url: '*://*.${new URL(profiles[site].url).host.replace('www.', '')}/*' })
        .then(([tab]) => ${api}.tabs.sendMessage(tab.id, { type: 'who' })).then(({ account }) => account, () => undefined)`,
    );

  test.for(sites)('on %s says whether it is open and names the school', async (site) => {
    const { url, handle } = profiles[site];
    const tells = site === sites[0];
    const tab = await browser.open(`${url}${tells ? '?account=private' : ''}`);
    await expect.poll(() => actsAs(site)).toMatchObject({ handle, open: !tells });
    await expect
      .poll(() => kept(site), { timeout: 15_000, message: 'it is noticed' })
      .toMatchObject({ open: !tells, namesSchool: tells });
    await tab.close();
  });

  test.for(sites)(
    'on %s, the school’s own account acts when the page says so, and says nothing of one’s own',
    async (site) => {
      const before = await kept(site);
      const tab = await browser.open(`${profiles[site].url}?as=hafodlane`);
      await expect.poll(() => actsAs(site)).toMatchObject({ handle: 'hafodlane' });
      expect(await kept(site)).toMatchObject(before as object);
      await tab.close();
    },
  );
});
