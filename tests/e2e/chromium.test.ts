import { openChromium } from './chromium.ts';
import { scenarios } from './scenarios.ts';

scenarios((opening) => openChromium('.output/chrome-mv3', opening));
