import { openFirefox } from './firefox.ts';
import { scenarios } from './scenarios.ts';

scenarios((opening) => openFirefox(process.env.LANYARD_BUILD ?? '.output/firefox-mv3', opening));
