import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyBlock } from '../../src/people/block.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { calmSchool, send, setUp } from './school.ts';

const FILE = 'main > section:not([hidden]) input[type=file]';

interface State {
  school: Record<string, unknown>;
  counts: Record<string, number>;
}

describe.each(browsers)('the office, in %s', (_, open) => {
  let browser: Driver;
  let options: Tab;
  beforeAll(async () => {
    browser = await open({ pages: standinFor });
    options = await browser.open('options.html');
    await setUp(options, calmSchool);
  });
  afterAll(() => browser?.close());

  const school = async () => (await send<State>(options, { type: 'state' })).school;
  const section = (id: string) => browser.open(`options.html#${id}`);
  /** Fills a field by its label, as a person sees it. */
  async function fill(tab: Tab, label: string, text: string) {
    await tab.see(`(${focusOn})(${JSON.stringify(label)})`);
    await tab.type(text);
  }

  test('adds an official account, with who runs it', async () => {
    const tab = await section('accounts');
    await expect
      .poll(() => tab.see('document.querySelectorAll("main > section:not([hidden]) .line").length'))
      .toBe(1);
    await tab.press('main > section:not([hidden]) .add');
    await tab.key('Tab');
    await tab.type('hafodlane');
    await tab.key('Tab');
    await tab.type('Mr Prothero');
    await tab.press('main > section:not([hidden]) button[type=submit]');
    await expect.poll(school).toMatchObject({
      accounts: [
        calmSchool.accounts?.[0],
        { platform: 'facebook', handle: 'hafodlane', approvedBy: 'Mr Prothero' },
      ],
    });
    await tab.close();
  });

  test('is told which day of a permission is missing, and loses nothing that was typed', async () => {
    const tab = await section('permissions');
    await expect
      .poll(() => tab.see('document.querySelector("main > section:not([hidden]) .add")?.innerText'))
      .toMatch(/Add/);
    await tab.press('main > section:not([hidden]) .add');
    await fill(tab, 'Event', 'Summer Fair');
    await tab.press('main > section:not([hidden]) button[type=submit]');
    await expect
      .poll(() => tab.see('document.querySelector("main > section:not([hidden]) .problems")?.innerText'))
      .toMatch(/permissions\[0\]\.from: .*not a day/);
    expect(await tab.see('document.querySelector("main > section:not([hidden]) input").value')).toBe(
      'Summer Fair',
    );
    expect(await school()).not.toHaveProperty('permissions');
    await tab.close();
  });

  test('ticks that the school keeps no list, and only that is another now', async () => {
    const before = await school();
    const tab = await section('device');
    await expect
      .poll(() =>
        tab.see('document.querySelectorAll("main > section:not([hidden]) input[type=checkbox]").length'),
      )
      .toBeGreaterThan(2);
    await tab.press('main > section:not([hidden]) input[type=checkbox]');
    await tab.press('main > section:not([hidden]) button[type=submit]');
    await expect.poll(school).toEqual({ ...before, noList: true });
    await tab.close();
  });

  test('imports its own export, and counts nobody twice', async () => {
    const before = (await send<State>(options, { type: 'state' })).counts;
    const { text } = await send<{ text: string }>(options, { type: 'exportFile' });
    await send(options, {
      type: 'importPeople',
      people: [{ name: 'Mabli Ferngrove', role: 'pupil' }],
      replace: false,
    });
    await send(options, { type: 'importFile', text });
    const { counts } = await send<State>(options, { type: 'state' });
    expect(counts).toEqual({ ...before, pupil: (before.pupil ?? 0) + 1 });
  });

  test('hands over a long list in parcels, and none of it counts before the last', async () => {
    const before = (await send<State>(options, { type: 'state' })).counts.pupil ?? 0;
    const parcel = (name: string, about: object) =>
      send(options, { type: 'importPeople', people: [{ name, role: 'pupil' }], replace: false, ...about });
    const counted = async () => (await send<State>(options, { type: 'state' })).counts.pupil;
    expect(await parcel('Nest Gorswen', { before: 0, more: true })).toEqual({ added: 0 });
    expect(await counted()).toBe(before);
    expect(await parcel('Teleri Gorswen', { before: 7 })).toEqual({ lost: true });
    expect(await parcel('Teleri Gorswen', { before: 1 })).toEqual({ added: 2 });
    expect(await counted()).toBe(before + 2);
  });

  test('takes in a long file, and hands it out again, in parcels', async () => {
    const block = Buffer.from(emptyBlock(120_000, 64).bytes).toString('base64');
    const sealed = { lanyard: 1, made: '2026-09-01', counts: { governor: 7 }, block };
    const folder = mkdtempSync(join(tmpdir(), 'lanyard-'));
    const file = join(folder, 'staff.json');
    writeFileSync(file, JSON.stringify({ ...calmSchool, people: undefined, sealed }));
    const tab = await section('file');
    await expect.poll(() => tab.see(`document.querySelectorAll(${JSON.stringify(FILE)}).length`)).toBe(1);
    await tab.choose(FILE, file);
    const counts = async () => (await send<State>(options, { type: 'state' })).counts;
    await expect.poll(counts).toMatchObject({ governor: 7 });
    const out: string[] = [];
    for (let more = true; more; ) {
      const parcel = await send<{ text: string; more: boolean }>(options, {
        type: 'exportFile',
        from: out.join('').length,
      });
      out.push(parcel.text);
      more = parcel.more;
    }
    expect(out).toHaveLength(2);
    expect(JSON.parse(out.join('')).sealed.block === block).toBe(true);
    await tab.close();
    rmSync(folder, { recursive: true });
  });

  test('sees what arrived, and what became of it', async () => {
    await send(options, { type: 'importFile', text: JSON.stringify({ ...calmSchool, colour: 'green' }) });
    const tab = await section('diagnostics');
    const shown = () => tab.see<string>('document.querySelector("main > section:not([hidden])").innerText');
    await expect.poll(shown).toMatch(/colour/);
    expect(await shown()).toMatch(/not known, ignored/);
    expect(await shown()).toMatch(/Policy of this browser/);
    expect(await shown()).not.toMatch(/Katie|Osian/);
    await tab.close();
  });
});

/** Runs in the page. */
function focusOn(label: string): void {
  const shown = document.querySelector('main > section:not([hidden])');
  const found = [...(shown?.querySelectorAll('label') ?? [])].findLast((one) => one.textContent === label);
  (found?.control as HTMLElement | undefined)?.focus();
}
