import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OwnState, SchoolState } from '../../src/messages.ts';
import { acts } from '../standins/acts.ts';
import { commit } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { violationsIn } from './axe.ts';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { decide, warned, warningOn } from './person.ts';
import { calmSchool, send, setUp } from './school.ts';

const school = {
  ...calmSchool,
  policy: { ...calmSchool.policy, options: { ...calmSchool.policy.options, 'password-age': { days: 60 } } },
};
const follow = acts.find((act) => act.name === 'follow Katie Smith in a list')!;

const inset = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1@hafodlane.example',
  'SUMMARY:Autumn Term',
  'DTSTART;VALUE=DATE:20260902',
  'DTEND;VALUE=DATE:20261219',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:2@hafodlane.example',
  'SUMMARY:INSET day',
  'DTSTART;VALUE=DATE:20261127',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:3@hafodlane.example',
  'SUMMARY:Parents’ evening',
  'DTSTART;VALUE=DATE:20261125',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

describe.each(browsers)('my settings, in %s', (_, open) => {
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    options = await browser.open('options.html');
    await setUp(options, school);
  });
  afterAll(() => browser?.close());

  const own = () => send<OwnState>(options, { type: 'own' });

  test('a niece is declared by keyboard; following her is a note, until the link is removed', async () => {
    const mine = await screen('mine.html#links');
    await mine.focus('main > section:not([hidden]) .add');
    await mine.key('Enter');
    await expect.poll(() => mine.see(`document.activeElement.tagName`)).toBe('INPUT');
    await mine.type('Katie Smith');
    await mine.key('Enter');
    await expect.poll(async () => (await own()).own.links.length, { message: 'links' }).toBe(1);
    await expect
      .poll(() => mine.see('document.activeElement.className'), { message: 'the focus is back' })
      .toContain('add');

    const declared = await browser.open(follow.url);
    await commit(declared.hands, follow, 'mouse');
    await expect.poll(() => declared.see<unknown[]>('window.site.log')).toHaveLength(1);
    expect(await warningOn(declared)).toBeUndefined();
    await declared.close();

    // By name alone: which profile that was is asked, and the answer binds the link to it.
    await expect.poll(async () => (await own()).own.links[0]?.met, { message: 'met' }).toHaveLength(1);
    await mine.close();
    const asked = await screen('mine.html#links');
    await expect.poll(() => asked.see(`!!document.querySelector('.met .button')`)).toBe(true);
    expect(await violationsIn(asked)).toEqual([]);
    await asked.press('.met .button');
    await expect
      .poll(async () => (await own()).own.links[0]?.profiles, { message: 'profiles' })
      .toEqual(['x:katie_s11']);
    expect((await own()).own.links[0]?.met).toEqual([]);

    await asked.press('main > section:not([hidden]) .one .button:last-child');
    await expect.poll(async () => (await own()).own.links.length, { message: 'links' }).toBe(0);
    const undeclared = await browser.open(follow.url);
    await commit(undeclared.hands, follow, 'mouse');
    expect((await warned(undeclared)).name).toBe('This looks like a pupil');
    await undeclared.close();
    await asked.close();
  });

  test('a link to nobody is refused in words, and nothing typed is lost', async () => {
    const mine = await screen('mine.html#links');
    await mine.press('main > section:not([hidden]) .add');
    await expect.poll(() => mine.see(`document.activeElement.tagName`)).toBe('INPUT');
    await mine.key('Enter');
    await expect
      .poll(() => mine.see(`document.querySelector('.edit [role=status]')?.innerText`))
      .toContain('needs a name or a profile');
    expect((await own()).own.links).toEqual([]);
    await mine.close();
  });

  test('what was said today is in the popup without a name; "this was wrong" silences it, and can be undone', async () => {
    const first = await browser.open(follow.url);
    await commit(first.hands, follow, 'mouse');
    await decide(first, 'mouse', 'Go back');
    await first.close();

    const popup = await screen('popup.html');
    await expect.poll(() => popup.see('document.body.innerText')).toContain('Contact with a pupil');
    expect(await popup.see('document.body.innerText')).not.toMatch(/katie|smith/i);
    await popup.press('[aria-labelledby="today"] .button');
    await expect.poll(async () => (await own()).quiet.wrong.length, { message: 'silenced' }).toBe(1);

    const quiet = await browser.open(follow.url);
    await commit(quiet.hands, follow, 'mouse');
    await expect.poll(() => quiet.see<unknown[]>('window.site.log')).toHaveLength(1);
    await quiet.close();

    await expect
      .poll(() => popup.see(`document.querySelector('[aria-labelledby="today"] .button').innerText`))
      .toBe('Undo');
    await popup.press('[aria-labelledby="today"] .button');
    await expect.poll(async () => (await own()).quiet.wrong.length, { message: 'silenced' }).toBe(0);
    const again = await browser.open(follow.url);
    await commit(again.hands, follow, 'mouse');
    expect((await warned(again)).name).toBe('This looks like a pupil');
    await again.close();
    await popup.close();
  });

  test('the policy is read and acknowledged, and read again when it is another one', async () => {
    const policyToRead = async () => (await own()).reminders.filter(({ about }) => about === 'policy');
    expect(await policyToRead()).toEqual([{ about: 'policy', why: 'new' }]);
    const welcome = await screen('welcome.html');
    await expect.poll(() => welcome.see(`!!document.querySelector('.read .primary')`)).toBe(true);
    await welcome.press('.read .primary');
    await expect.poll(policyToRead, { message: 'policies to read' }).toEqual([]);
    await welcome.close();

    const policy = { ...school.policy, date: '2026-11-01' };
    await send(options, { type: 'saveSchool', patch: { policy } });
    await send(options, { type: 'importFile', text: JSON.stringify({ ...school, policy }) });
    await expect.poll(policyToRead).toEqual([{ about: 'policy', why: 'changed' }]);
    await send(options, { type: 'importFile', text: JSON.stringify(school) });
  });

  test('a step of the check-up is ticked; the button counts what is left to do', async () => {
    const mine = await screen('mine.html#checkup');
    await expect.poll(() => mine.see(`!!document.querySelector('.site[open] .step input')`)).toBe(true);
    await mine.press('.site[open] .step input');
    await expect
      .poll(async () => Object.keys((await own()).own.checkup), { message: 'done' })
      .toHaveLength(1);
    const kinds = new Set((await own()).reminders.map(({ about }) => about));
    await expect
      .poll(() => options.see(`(globalThis.browser ?? chrome).action.getBadgeText({})`), {
        message: 'the badge',
      })
      .toBe(String(kinds.size));
    await mine.close();
  });

  test('a calendar is looked at before it is taken over, and saved before it counts', async () => {
    const page = await screen('options.html#hours');
    await expect.poll(() => page.see(`!!document.querySelector('.calendar input[type=file]')`)).toBe(true);
    await page.see(`(${giveFile})(${JSON.stringify(inset)})`);
    await expect
      .poll(() => page.see(`document.querySelector('.calendar').innerText`), { message: 'the preview' })
      .toContain('Terms: 1. Closed: 1. Left out: 1.');
    expect((await send<SchoolState>(options, { type: 'state' })).school.hours?.terms).toBeUndefined();
    await page.press('.calendar .primary');
    await page.see(`document.querySelector('main > section:not([hidden]) form').requestSubmit()`);
    await expect
      .poll(async () => (await send<SchoolState>(options, { type: 'state' })).school.hours)
      .toMatchObject({ terms: [{ from: '2026-09-02', to: '2026-12-18' }], closed: ['2026-11-27'] });
    await page.close();
  });

  test('what my school can see is made from what is running', async () => {
    const mine = await screen('mine.html#sees');
    const text = () => mine.see<string>(`document.querySelector('main > section:not([hidden])').innerText`);
    await expect.poll(text).toContain("connect-src 'none'");
    const asks = await mine.see<string[]>(`(globalThis.browser ?? chrome).runtime.getManifest().permissions`);
    expect(asks.length).toBeGreaterThan(0);
    expect(await text()).not.toContain('which this page does not know');
    await mine.close();
  });

  test('a diary is kept only when it is turned on, and can be erased', async () => {
    const entries = () => send<unknown[]>(options, { type: 'diary' });
    expect(await entries()).toEqual([]);
    await send(options, { type: 'saveOwn', patch: { diary: true } });
    const tab = await browser.open(follow.url);
    await commit(tab.hands, follow, 'mouse');
    await decide(tab, 'mouse', 'Carry on');
    await tab.close();
    await expect.poll(entries).toMatchObject([{ rule: 'pupil-contact', did: 'carry-on', site: 'X' }]);
    expect(JSON.stringify(await entries())).not.toMatch(/katie|smith/i);
    await send(options, { type: 'eraseDiary' });
    expect(await entries()).toEqual([]);
  });

  test('the language is one’s own, and erasing leaves nothing', async () => {
    await send(options, { type: 'saveOwn', patch: { language: 'cy' } });
    const mine = await screen('mine.html#device');
    await expect.poll(() => mine.see('document.body.innerText')).toContain('Fy ngosodiadau');
    expect(await mine.see('document.documentElement.lang')).toBe('cy');
    await send(options, { type: 'erase' });
    const { own: left } = await own();
    expect(left).toMatchObject({ links: [], checkup: {}, diary: false });
    expect(left.language).toBeUndefined();
    await mine.close();
  });

  async function screen(address: string): Promise<Tab> {
    const tab = await browser.open(address);
    await expect
      .poll(() => tab.see<string>('document.body.innerText'), { message: 'words' })
      .toMatch(/\w{4}/);
    return tab;
  }
});

// What follows runs in the page.

function giveFile(text: string) {
  const input = document.querySelector<HTMLInputElement>('.calendar input[type=file]');
  if (!input) return;
  const given = new DataTransfer();
  given.items.add(new File([text], 'school.ics', { type: 'text/calendar' }));
  input.files = given.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
