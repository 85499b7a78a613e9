import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acts, timesDone } from '../standins/acts.ts';
import { commit } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { browsers } from './browsers.ts';
import type { Driver, Tab } from './driver.ts';
import { decide, warned } from './person.ts';
import { wordsFoundIn } from './profile-folder.ts';
import { calmSchool, send, setUp } from './school.ts';

/** No page shows them, so that whoever writes them down has them from the list. */
const imported = 'Zyxquilla Vorbrandtky';
const typed = 'Wexforda Quagthwim';
const nickname = 'Jubbkin';
const handle = 'zyx.vorbra77';
const parts = [imported, typed, nickname, handle].flatMap((name) => name.split(' '));

const pupils = [{ name: imported, nicknames: [nickname], profiles: [`instagram:${handle}`] }];
/** Not a secret, and so it is there: the search finds what there is to find. */
const control = 'Grunvexholmy';
const schoolWith = (unlock: 'stay' | 'each-session') => ({
  ...calmSchool,
  school: { ...calmSchool.school, alsoKnownAs: [control] },
  unlock,
  people: { ...calmSchool.people, pupils: [...calmSchool.people.pupils, ...pupils] },
});

describe.each(browsers)('the list at rest, in %s', { timeout: 120_000 }, (_, open) => {
  let profile: string;
  let browser: Driver;
  const start = async () => {
    browser = await open({ pages: standinFor, profile });
    return browser.open('options.html#people');
  };
  beforeEach(() => {
    profile = mkdtempSync(join(tmpdir(), 'lanyard-profile-'));
  });
  afterEach(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true });
  });

  test('after use no name of it lies in the profile, and with "each-session" no key', async () => {
    const options = await start();
    await setUp(options, schoolWith('each-session'));
    const { key } = await send<{ key: string }>(options, { type: 'showKey' });
    await addByHand(options, typed);
    await askFor(options, imported);
    await browser.close();
    expect(wordsFoundIn(profile, [control, ...parts, key])).toEqual([control]);
  });

  test('the key stays where the school wants that, and the names are sealed all the same', async () => {
    let options = await start();
    await setUp(options, schoolWith('stay'));
    const { key } = await send<{ key: string }>(options, { type: 'showKey' });
    await browser.close();
    expect(wordsFoundIn(profile, [...parts, key])).toEqual([]);
    options = await start();
    expect(await stateOf(options)).toBe('open');
    expect(await matchesOf(options, imported)).toBe(1);
    await send(options, { type: 'erase' });
    expect([await stateOf(options), await matchesOf(options, imported)]).toEqual(['none', 0]);
  });

  test('at the next start the list is locked: contact is held and says so, until the key is brought', async () => {
    const following = acts.find((act) => act.name === 'follow Katie Smith, whom X suggests');
    if (!following) throw new Error('There is no such act.');
    let options = await start();
    await setUp(options, schoolWith('each-session'));
    const { key } = await send<{ key: string }>(options, { type: 'showKey' });
    await browser.close();
    options = await start();
    expect(await stateOf(options)).toBe('locked');

    const tab = await browser.open(following.url);
    await commit(tab.hands, following, 'mouse');
    expect((await warned(tab)).name).toBe('This was not checked');
    await decide(tab, 'mouse', 'Go back');

    await unlock(options, `${key.slice(0, 20)}AAAA${key.slice(24)}`);
    await expect.poll(() => options.see('document.body.innerText')).toContain('does not fit');
    await unlock(options, key);
    await expect.poll(() => stateOf(options)).toBe('open');
    await commit(tab.hands, following, 'mouse');
    await expect.poll(async () => (await warned(tab)).name).toBe('This looks like a pupil');
    expect(timesDone(following, '', await tab.see('window.site.log'))).toBe(0);
    await browser.close();
    expect(wordsFoundIn(profile, [...parts, key])).toEqual([]);
  });
});

describe.each(browsers)('lists come and go, in %s', { timeout: 120_000 }, (_, open) => {
  test('names can be typed after the last list is gone, joined, read in again, and taken off', async () => {
    const browser = await open({ pages: standinFor });
    const options = await browser.open('options.html#people');
    const add = (...names: string[]) =>
      send(options, {
        type: 'importPeople',
        people: names.map((name) => ({ name, role: 'pupil' })),
        replace: false,
      });
    const pupilsNow = async () =>
      (await send<{ counts: { pupil?: number } }>(options, { type: 'state' })).counts.pupil;
    await setUp(options, { lanyard: 1, people: { pupils } });
    await send(options, { type: 'importFile', text: JSON.stringify({ lanyard: 1, device: 'personal' }) });
    expect(await pupilsNow()).toBeUndefined();

    expect(await add(imported)).toEqual({ added: 1 });
    await add(imported, typed);
    expect(await pupilsNow()).toBe(2);
    const { text } = await send<{ text: string }>(options, { type: 'exportFile' });
    await send(options, { type: 'importFile', text });
    expect(await pupilsNow()).toBe(2);

    await send(options, { type: 'removePerson', name: typed, role: 'pupil' });
    expect([await pupilsNow(), await matchesOf(options, typed), await matchesOf(options, imported)]).toEqual([
      1, 0, 1,
    ]);
    await browser.close();
  });
});

async function addByHand(options: Tab, name: string): Promise<void> {
  const names = 'section[aria-labelledby=title-people] textarea';
  await expect.poll(() => options.see(`document.querySelectorAll('${names}').length`)).toBe(1);
  await options.focus(names);
  await options.type(name);
  await press(options, 'Look at these names');
  await press(options, 'Seal and keep');
  await expect.poll(() => matchesOf(options, name)).toBe(1);
}

async function askFor(options: Tab, name: string): Promise<void> {
  await options.focus('form.ask input');
  await options.type(name);
  await options.key('Enter');
  await expect
    .poll(() => options.see('document.querySelector(".answer").innerText'))
    .toContain('on the list');
}

async function unlock(options: Tab, key: string): Promise<void> {
  const field = 'document.querySelector("form.unlock input")';
  await expect.poll(() => options.see(`Boolean(${field})`)).toBe(true);
  await options.see(`${field}.select()`);
  await options.focus('form.unlock input');
  await options.type(key);
  await options.key('Enter');
}

/** By keyboard: the mouse reaches only what is in the window. */
async function press(options: Tab, name: string): Promise<void> {
  await expect.poll(() => options.see(`(${focusOn})(${JSON.stringify(name)})`), { message: name }).toBe(true);
  await options.key('Enter');
}

/** Runs in the page. */
function focusOn(name: string): boolean {
  const button = [...document.querySelectorAll('button')].find((b) => b.innerText.startsWith(name));
  button?.focus();
  return button !== undefined && document.activeElement === button;
}

async function stateOf(options: Tab): Promise<string> {
  return (await send<{ list: { is: string } }>(options, { type: 'state' })).list.is;
}

async function matchesOf(options: Tab, name: string): Promise<number> {
  return (await send<unknown[]>(options, { type: 'askPerson', name })).length;
}
