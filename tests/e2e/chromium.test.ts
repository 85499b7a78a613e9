import { openChromium } from './chromium.ts';
import { scenarios } from './scenarios.ts';

scenarios((opening) => openChromium(process.env.LANYARD_BUILD ?? '.output/chrome-mv3', opening));
