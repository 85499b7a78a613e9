import { openFirefox } from './firefox.ts';
import { scenarios } from './scenarios.ts';

scenarios((opening) => openFirefox('.output/firefox-mv3', opening));
