import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isPupil } from '../standins/acts/people.ts';
import { acts, type LogEntry, timesDone } from '../standins/acts.ts';
import { commit, prepare } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver } from './driver.ts';
import { warningOn } from './person.ts';
import { calmSchool, setUp } from './school.ts';

/** The last letter is still down when the key that sends is pressed: faster than any answer. */
const words = 'Gardening by the se';
const last = 'a';

const quick = acts.filter((act) => act.sends && act.box && !(act.person && isPupil(act.person)));

describe.each(browsers)('a hand that sends without a pause, in %s', (_, open) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    const options = await browser.open('options.html');
    await setUp(options, calmSchool);
    await options.close();
  });
  afterAll(() => browser?.close());

  test.for(quick.map((act) => [`${act.site}: ${act.name}`, act] as const))('%s', async ([, act]) => {
    const tab = await browser.open(act.url);
    await prepare(tab.hands, act, words);
    await Promise.all([tab.hands.keyboard.press(last), commit(tab.hands, act, 'key in the box')]);
    const times = async () => timesDone(act, words + last, await tab.see<LogEntry[]>('window.site.log'));
    await expect.poll(times, { message: 'times done' }).toBe(1);
    expect(await warningOn(tab)).toBeUndefined();
    await tab.close();
  });
});
