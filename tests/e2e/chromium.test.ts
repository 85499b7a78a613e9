import { byPolicy } from './by-policy.ts';
import { openChromium } from './chromium.ts';
import type { Opening } from './driver.ts';
import { scenarios } from './scenarios.ts';

const open = (opening: Opening) => openChromium(process.env.LANYARD_BUILD ?? '.output/chrome-mv3', opening);

scenarios(open);
byPolicy(open);
