import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/** Brings node_modules up to package-lock.json, from nothing if need be. */
export async function install() {
  if (upToDate()) return;
  console.log('Installing what package-lock.json names ...');
  const quietly = ['--no-audit', '--no-fund'];
  if ((await run('npm', ['ci', ...quietly])) === 0) return;
  console.log('npm ci did not work; trying npm install ...');
  if ((await run('npm', ['install', ...quietly])) === 0) return;
  console.error('Lanyard could not install its parts. Is the npm registry within reach?');
  process.exit(1);
}

/** npm leaves its own lock file in node_modules: the same versions there, nothing to do. */
function upToDate() {
  const there = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(there)) return false;
  const wanted = packagesIn(join(root, 'package-lock.json'));
  const found = packagesIn(there);
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) =>
      path === '' || found[path]?.version === version || ((optional || peer) && !found[path]),
  );
}

const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
