import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packs } from '../../src/registry.ts';
import { samplePeople, sampleSchool } from '../sample-school.ts';
import { type Act, acts, type LogEntry, timesDone } from '../standins/acts.ts';
import { commit, prepare, waysOf } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers, everything } from './browsers.ts';
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

/** What a policy asks is the same in every browser: the second lives two of the days. */
const daysIn = (name: string) =>
  policies.filter(
    (policy) => everything || name === 'Chromium' || policy === 'lache' || policy === 'oakfield',
  );

describe.each(browsers)('a day in the life of Sian, in %s', (name, open) => {
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    options = await browser.open('options.html');
  });
  afterAll(() => browser?.close());

  test.for(daysIn(name))('under the policy of %s', { timeout: 90_000 }, async (policy) => {
    await setUp(options, { ...school, policy: { pack: policy } });
    for (const moment of day) await live(moment, policy, browser);
  });

  test('the office adds a clause of its own and makes a rule firmer: the next warning says so', async () => {
    await setUp(options, { ...school, policy: { pack: 'lache' } });
    const tab = await browser.open('options.html#policy');
    await openPart(tab, 'How firmly each rule speaks');
    await choose(tab, 'Promoting something of one’s own', 'reason');
    await saveIn(tab, 'How firmly each rule speaks');
    await openPart(tab, 'Clauses of your own');
    await pressIn(tab, 'Clauses of your own', 'Add a clause');
    await write(tab, 'Its number', 'HLPS-1');
    await write(tab, 'What it asks', 'No candles are sold to parents.');
    await pressIn(tab, 'Clauses of your own', 'Promoting something of one’s own');
    await saveIn(tab, 'Clauses of your own');
    await expect
      .poll(() => tab.see('document.querySelector(".clauses").textContent'))
      .toContain('No candles');
    await tab.close();

    const selling = day.find(({ words }) => words?.startsWith('My candles'));
    if (!selling) throw new Error('Nothing is sold on that day.');
    const act = actOf(selling);
    const page = await browser.open(act.url);
    await prepare(page.hands, act, selling.words ?? '');
    await commit(page.hands, act, 'mouse');
    const { text, parts } = await warned(page);
    expect(text).toContain('No candles are sold to parents.');
    expect(parts.some(({ role }) => role === 'radio')).toBe(true);
    await page.close();
  });
});

/** A part of the page that is folded away, by its title. */
const partOf = (title: string) =>
  `[...document.querySelectorAll('details')].find((d) => d.firstChild.textContent === ${JSON.stringify(title)})`;

async function openPart(tab: Tab, title: string): Promise<void> {
  await expect.poll(() => tab.see(`Boolean(${partOf(title)})`)).toBe(true);
  await tab.see(`${partOf(title)}.open = true, void 0`);
}

/** The button or the label that says just this. */
async function pressIn(tab: Tab, title: string, words: string): Promise<void> {
  const said = `(e) => e.textContent.trim() === ${JSON.stringify(words)}`;
  await tab.see(`[...${partOf(title)}.querySelectorAll('button, label')].findLast(${said}).click(), void 0`);
}

async function saveIn(tab: Tab, title: string): Promise<void> {
  await pressIn(tab, title, 'Save');
  await expect.poll(() => tab.see(`${partOf(title)}.textContent`)).toContain('Saved.');
}

async function choose(tab: Tab, label: string, value: string): Promise<void> {
  await tab.see(
    `(() => { const one = ${fieldOf(label)}; one.value = ${JSON.stringify(value)}; one.dispatchEvent(new Event('change', { bubbles: true })) })()`,
  );
}

async function write(tab: Tab, label: string, words: string): Promise<void> {
  await expect.poll(() => tab.see(`Boolean(${fieldOf(label)})`)).toBe(true);
  await tab.see(`${fieldOf(label)}.focus(), void 0`);
  await tab.type(words);
}

/** What a label names. */
const fieldOf = (label: string) =>
  `[...document.querySelectorAll('label')].find((l) => l.htmlFor && l.textContent === ${JSON.stringify(label)})?.control`;

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
