import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { builds } from './build.mjs';
import { root } from './run.mjs';
import { load } from './typescript.mjs';

const { openChromium } = await load('tests/e2e/chromium.ts');
const { calmSchool, setUp } = await load('tests/e2e/school.ts');
const { acts } = await load('tests/standins/acts.ts');
const { commit, prepare } = await load('tests/standins/carry-out.ts');
const { standinFor } = await load('tests/standins/serve.mjs');

/** One act on each of the four sites that the sample school's policy has something to say about. */
const stops = [
  { name: 'facebook', act: "accept Katie Smith's friend request on the home page" },
  {
    name: 'x',
    act: 'post from the timeline',
    words: 'Proud of everybody at Hafod Lane Primary School today!',
  },
  { name: 'instagram', act: 'follow Katie Smith from their profile' },
  { name: 'tiktok', act: 'save a bio', words: 'Year 4 teacher at Hafod Lane Primary School' },
];

/** Our own pages, each with what is drawn last on it. */
const screens = {
  welcome: '.read',
  practice: '[data-act="accept"]',
  options: 'form.warning h2',
  mine: '.read',
  report: '.choices a',
};

/** Opens the browser for a person to try it: a tab for each site, with its warning, and the school's page. */
export async function show() {
  const browser = await open({ headed: true, others: 'let through' });
  for (const stop of stops) await warningAt(browser, stop);
  await browser.open('options.html');
}

/** Walks the same way without a window, in light and dark; answers the folder of the pictures. */
export async function tour(folder = resolve(root, 'tour')) {
  mkdirSync(folder, { recursive: true });
  for (const look of ['light', 'dark']) {
    const browser = await open({ dark: look === 'dark' });
    for (const stop of stops) {
      const tab = await warningAt(browser, stop);
      await tab.picture(`${folder}/${stop.name}-${look}.png`);
      await tab.close();
    }
    await chip(browser, `${folder}/chip-${look}.png`);
    await popup(browser, `${folder}/popup-${look}.png`);
    for (const [screen, last] of Object.entries(screens)) {
      const tab = await browser.open(`${screen}.html`);
      await appears(`the page ${screen}`, () => tab.see(`document.querySelector('${last}') !== null`));
      if (screen === 'practice') await appears('the chip', () => tab.button('This looks like'));
      await tab.picture(`${folder}/${screen}-${look}.png`);
      await tab.close();
    }
    await browser.close();
  }
  return folder;
}

/** While it is being written: nothing is held, there is one quiet word beside it. */
async function chip(browser, file) {
  const { act, words } = stops[1];
  const wanted = acts.find((a) => a.site === 'x' && a.name === act);
  const tab = await browser.open(wanted.url);
  await prepare(tab.hands, wanted, words);
  await appears('the chip', () => tab.button('This names'));
  await tab.picture(file);
  await tab.close();
}

/** As it opens over a site: in a tab of its own, with the site's tab in front. */
async function popup(browser, file) {
  const site = await browser.open('https://www.instagram.com/');
  const tab = await browser.open('popup.html');
  await tab.see(`(async () => {
    const [site] = await chrome.tabs.query({ url: 'https://www.instagram.com/*' });
    await chrome.tabs.update(site.id, { active: true });
    setTimeout(() => location.reload());
  })()`);
  // It is drawn in one go, when all that it shows has been read.
  await appears('the popup', () => tab.button('My settings'));
  const [width, height] = await tab.see('[document.body.offsetWidth, document.body.offsetHeight]');
  await tab.picture(file, { width, height });
  await tab.close();
  await site.close();
}

async function open(opening) {
  const browser = await openChromium(resolve(root, '.output', builds.chrome), {
    pages: standinFor,
    ...opening,
  });
  const options = await browser.open('options.html');
  await setUp(options, calmSchool);
  await options.close();
  return browser;
}

async function warningAt(browser, { name, act, words = '' }) {
  const wanted = acts.find((a) => a.site === name && a.name === act);
  const tab = await browser.open(wanted.url);
  await prepare(tab.hands, wanted, words);
  await commit(tab.hands, wanted, 'mouse');
  await appears(`the warning, when Sian wanted to ${act} on ${name}`, () => tab.button('Go back'));
  return tab;
}

async function appears(what, look) {
  for (const since = Date.now(); !(await look()); ) {
    if (Date.now() - since > 5000) throw new Error(`${what} did not appear.`);
  }
}
