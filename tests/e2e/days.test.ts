import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packs } from '../../src/registry.ts';
import { samplePeople, sampleSchool } from '../sample-school.ts';
import { type Act, acts, type LogEntry, timesDone } from '../standins/acts.ts';
import { commit, prepare, waysOf } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import { day, type Moment, type Policy, policies } from './day.ts';
import type { Driver, Tab } from './driver.ts';
import { warned, warningOn } from './person.ts';
import { setUp } from './school.ts';

/** An evening, or a Saturday: hours are tried elsewhere. */
const school = {
  lanyard: 1,
  ...sampleSchool,
  hours: undefined,
  people: { ...samplePeople, parents: [{ name: 'Marcus Fenwick' }] },
};

test('each policy lets through what another holds', () => {
  const held = policies.map((policy) => day.filter((m) => m.brings[policy]).map((m) => `${m.on} ${m.act}`));
  expect(day.length).toBeGreaterThanOrEqual(12);
  expect(new Set(held.map((one) => one.join())).size).toBe(policies.length);
  for (const one of held) expect(one.length).toBeLessThan(day.length);
});

describe.each(browsers)('a day in the life of Sian, in %s', (_, open) => {
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    options = await browser.open('options.html');
  });
  afterAll(() => browser?.close());

  test.for(policies)('under the policy of %s', { timeout: 90_000 }, async (policy) => {
    await setUp(options, { ...school, policy: { pack: policy } });
    for (const moment of day) await live(moment, policy, browser);
  });
});

async function live(moment: Moment, policy: Policy, browser: Driver): Promise<void> {
  const { act, words = '' } = { act: actOf(moment), words: moment.words };
  const [way] = waysOf(act);
  if (!way) throw new Error(`No way to ${act.name}.`);
  const tab = await browser.open(act.url);
  await prepare(tab.hands, act, words);
  await commit(tab.hands, act, way);
  const log = () => tab.see<LogEntry[]>('window.site.log');
  const expected = moment.brings[policy];
  if (expected) {
    const { name, text } = await warned(tab);
    expect(`${act.name}: ${name}`).toBe(`${act.name}: ${expected}`);
    expect(text).toContain(packs[policy]?.source.title);
    expect(await log()).toEqual([]);
  } else {
    await expect
      .poll(async () => timesDone(act, words, await log()), { message: `${policy}: ${act.name}, freely` })
      .toBe(1);
    expect(await warningOn(tab)).toBeUndefined();
  }
  await tab.close();
}

function actOf({ act: name, on }: Moment): Act {
  const act = acts.find((one) => one.name === name && one.site === on);
  if (!act) throw new Error(`No such act: ${on}, ${name}.`);
  return act;
}
