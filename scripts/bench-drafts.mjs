import { load } from './typescript.mjs';

/** `npm run bench:drafts`, or `npm run bench:drafts -- circumstances` to see what one rule gets wrong. */
const { benchDrafts } = await load('tests/bench/drafts.ts');
benchDrafts(process.argv.slice(2), (line) => console.log(line));
