import { resolve } from 'node:path';
import { root } from './run.mjs';
import { load } from './typescript.mjs';

/** `npm run bench:people`, or `npm run bench:people -- folder` with the sets of names to measure by. */
const { benchPeople } = await load('tests/bench/people.ts');
const missed = await benchPeople(resolve(process.argv[2] ?? resolve(root, '../shared/matching')), (line) =>
  console.log(line),
);
process.exitCode = missed ? 1 : 0;
