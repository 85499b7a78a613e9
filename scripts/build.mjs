import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';
import { tool } from './run.mjs';

/** Each browser and the folder under .output that its extension is built into. Edge and Brave take Chrome's. */
export const builds = { chrome: 'chrome-mv3', firefox: 'firefox-mv3', safari: 'safari-mv3' };

export const build = (browser) => tool('wxt', ['build', '--browser', browser, '--mv3']);

/** `npm run build` builds all; `npm run build firefox` builds one. */
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const wanted = process.argv.slice(2);
  await install();
  for (const browser of wanted.length ? wanted : Object.keys(builds)) {
    const code = await build(browser);
    if (code !== 0) process.exit(code);
    console.log(`Built: .output/${builds[browser]}\n`);
  }
}
