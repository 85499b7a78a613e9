import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, builds } from './build.mjs';
import { install } from './install.mjs';
import { root } from './run.mjs';

/** `npm run bench` measures everything in a real browser; `npm run bench -- press scroll` what is named. */
await install();
const built = join(root, '.output', builds.chrome);
if (!existsSync(join(built, 'manifest.json')) && (await build('chrome')) !== 0) process.exit(1);

// A copy: whoever builds meanwhile does not change what is measured.
const folder = mkdtempSync(join(tmpdir(), 'lanyard-built-'));
try {
  cpSync(built, folder, { recursive: true });
  const { load } = await import('./typescript.mjs');
  const { bench } = await load('tests/bench/bench.ts');
  process.exitCode = (await bench(folder, process.argv.slice(2))) ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
