import { byPolicy } from './by-policy.ts';
import type { Opening } from './driver.ts';
import { openFirefox } from './firefox.ts';
import { scenarios } from './scenarios.ts';

const open = (opening: Opening) => openFirefox(process.env.LANYARD_BUILD ?? '.output/firefox-mv3', opening);

scenarios(open);
byPolicy(open);
