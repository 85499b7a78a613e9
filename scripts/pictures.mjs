import { resolve } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

// The pictures of README, made by the tour.
await install();
if ((await build('chrome')) !== 0) process.exit(1);
const { tour } = await import('./tour.mjs');
console.log(`Pictures: ${await tour(resolve(root, 'docs/pictures'))}`);
