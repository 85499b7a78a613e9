import { type ChromiumDriver, openChromium } from './chromium.ts';
import type { Driver, Opening } from './driver.ts';
import { openFirefox } from './firefox.ts';

/** Where the built extensions lie. */
const builds = process.env.LANYARD_BUILDS ?? '.output';
export const chromiumBuild = `${builds}/chrome-mv3`;

export const inChromium = (opening: Opening): Promise<ChromiumDriver> => openChromium(chromiumBuild, opening);
const inFirefox = (opening: Opening) => openFirefox(`${builds}/firefox-mv3`, opening);

/** For tests that are the same in both. LANYARD_BROWSER=Firefox tries one. */
export const browsers: [name: string, open: (opening: Opening) => Promise<Driver>][] = (
  [
    ['Chromium', inChromium],
    ['Firefox', inFirefox],
  ] satisfies [string, (opening: Opening) => Promise<Driver>][]
).filter(([name]) => name.includes(process.env.LANYARD_BROWSER ?? ''));

/** LANYARD_ALL=yes: each act by both hands, every day and every state in both browsers. Otherwise they take turns. */
export const everything = process.env.LANYARD_ALL === 'yes';
