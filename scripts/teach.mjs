import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';
import { root, tool } from './run.mjs';

/** `npm run teach`: learns src/text/taught/lessons.json anew from the drafts in tests/drafts. Some minutes. */
const file = resolve(root, 'src/text/taught/lessons.json');
/** Each rule reads alone first: what is learnt now must not rest on what was learnt before. */
const unlearnt = {
  name: 'unlearnt',
  enforce: 'pre',
  load: (id) => (id.startsWith(file) ? '{}' : undefined),
};
const { module } = await runnerImport(resolve(root, 'scripts/teach/teach.ts'), {
  root,
  configFile: false,
  logLevel: 'error',
  plugins: [unlearnt],
});
const { lessons, report } = module.teach();
writeFileSync(file, `${JSON.stringify(lessons, null, 2)}\n`);
await tool('biome', ['check', '--write', file]);
console.log(report);
