import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { acts } from '../standins/acts.ts';
import { commit, prepare } from '../standins/carry-out.ts';
import { standinFor } from '../standins/serve.mjs';
import { inChromium } from './browsers.ts';
import { type ChromiumDriver, extension } from './chromium.ts';
import type { Tab } from './driver.ts';
import { decide, warned } from './person.ts';
import { calmSchool, send, setUp } from './school.ts';

/** On the list, and nowhere on the stand-ins. */
const pupils = ['Teleri Quickthorn', 'Bleddyn Ashgrove', 'Zosia Wintergreen'];
/** Written in drafts, posted or not. */
const written = ['quibblewick', 'marzipanic'];
/** Chosen in a warning. */
const reason = 'Family, and the school knows';

/** Chromium alone: it can write down all that it asks of the network, and its profile lies in the open. */
describe('Chromium: a day with Lanyard', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lanyard-profile-'));
  const netLog = join(folder, 'net-log.json');
  const profile = join(folder, 'profile');
  let stored: string;
  let strays: readonly string[];
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('the day: names come in, warnings are decided, drafts are given up', async () => {
    const browser = await inChromium({ pages: standinFor, profile, netLog });
    const options = await browser.open('options.html');
    await theOffice(options);
    await theDay(browser);
    stored = await everythingStored(options);
    strays = [...browser.strays];
    await browser.close();
  });
  test('the extension asked the network for nothing', () => {
    expect(strays).toEqual([]);
    const asked = requestsIn(netLog);
    expect(asked.map(({ url }) => url)).toContain('https://x.com/home');
    expect(asked.filter(({ url, initiator }) => ours(initiator) && !ours(url))).toEqual([]);
  });

  test('storage holds no name of the list, no word of a draft, no reason', () => {
    expect(stored).toContain('Hafod Lane Primary School');
    expect([...pupils, ...written, reason].filter((word) => stored.includes(word))).toEqual([]);
  });

  test('nor does the profile on the disk', () => {
    expect(filesWith('Hafod Lane Primary School', profile)).not.toEqual([]);
    for (const word of [...pupils, ...written]) expect(filesWith(word, profile), word).toEqual([]);
  });
});

const ours = (address = '') => address.startsWith(`chrome-extension://${extension}`);

/** A file with names in clear, names typed in, a name taken off again, a name asked for. */
async function theOffice(options: Tab): Promise<void> {
  const [first = '', second = '', third = ''] = pupils;
  await setUp(options, {
    ...calmSchool,
    people: { pupils: [{ name: 'Katie Smith', profiles: ['x:katie_s11'] }, { name: first }] },
  });
  const typed = [second, third].map((name) => ({ name, role: 'pupil' }));
  expect(await send(options, { type: 'importPeople', people: typed, replace: false })).toEqual({ added: 2 });
  expect(await send(options, { type: 'removePerson', name: third, role: 'pupil' })).toEqual({
    removed: true,
  });
  expect(await send<unknown[]>(options, { type: 'askPerson', name: second })).toHaveLength(1);
}

/** Warnings decided each way, a draft with a pupil's name that is given up, the popup. */
async function theDay(browser: ChromiumDriver): Promise<void> {
  const act = (name: string) => acts.find((a) => a.name === name) ?? raise(name);
  const follow = act('follow Katie Smith, whom X suggests');
  const tab = await browser.open(follow.url);
  for (const choice of ['Go back', 'Carry on', 'This is wrong'] as const) {
    await commit(tab.hands, follow, 'mouse');
    await decide(tab, 'mouse', choice);
    if (choice === 'Carry on') break;
  }
  const post = act('post from the timeline');
  await prepare(tab.hands, post, `${written[0]} at Hafod Lane Primary School with ${pupils[0]}`);
  await commit(tab.hands, post, 'key in the box');
  await warned(tab);
  await decide(tab, 'keyboard', 'This is wrong');
  await tab.close();
  // In an editor: what is typed in a plain field, the browser keeps by itself to give it back after a crash.
  const comment = act('comment on a post');
  const other = await browser.open(comment.url);
  await prepare(other.hands, comment, `${written[1]} ${pupils[1]}`);
  await commit(other.hands, comment, 'key in the box');
  await decide(other, 'keyboard', 'Carry on');
  await other.close();
  await (await browser.open('popup.html')).close();
}

function raise(name: string): never {
  throw new Error(`No act is called “${name}”.`);
}

function everythingStored(options: Tab): Promise<string> {
  return options.see(
    `Promise.all(['local', 'session', 'sync'].map((area) => chrome.storage[area].get(null))).then(JSON.stringify)`,
  );
}

interface Asked {
  url: string;
  initiator?: string;
}

/** Every request that the browser began, by whomever. */
function requestsIn(file: string): Asked[] {
  const { events } = JSON.parse(readFileSync(file, 'utf8')) as { events: { params?: Partial<Asked> }[] };
  return events.flatMap(({ params }) =>
    params?.url ? [{ url: params.url, initiator: params.initiator }] : [],
  );
}

/** As UTF-8 or UTF-16, in any case. */
function filesWith(word: string, folder: string): string[] {
  const plain = word.toLowerCase();
  const wide = Buffer.from(plain, 'utf16le').toString('latin1');
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const content = readFileSync(file).toString('latin1').toLowerCase();
      return content.includes(plain) || content.includes(wide);
    });
}
