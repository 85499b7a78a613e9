import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, builds } from './build.mjs';
import { install } from './install.mjs';
import { tool } from './run.mjs';

/** Everything that has to hold, in the order that finds a mistake soonest. */
const steps = {
  Types: () => gate(async () => (await tool('wxt', ['prepare'])) || tool('tsc', ['--noEmit'])),
  Style: () => gate(() => tool('biome', ['check', '--error-on-warnings', '.'])),
  'Build for Chrome, Edge and Brave': () => gate(() => build('chrome')),
  'Build for Firefox': () => gate(() => build('firefox')),
  'Build for Safari': () => gate(() => build('safari')),
  'The parts, alone': () => tests(['run']),
  'The whole, in Chromium and Firefox': () => tests(['run', '--config', 'vitest.e2e.config.ts']),
  "The store's own linter": () =>
    gate(() => tool('addons-linter', ['--warnings-as-errors', `.output/${builds.firefox}`])),
};

await install();
const total = { passed: 0, failed: 0 };
const broken = [];
/** Said again at the end: what stands far above is easily lost. */
const failures = [];
for (const [heading, step] of Object.entries(steps)) {
  console.log(`\n== ${heading}`);
  const since = Date.now();
  const { passed, failed } = await step();
  total.passed += passed;
  total.failed += failed;
  if (failed) broken.push(heading);
  console.log(
    `== ${heading}: ${passed} passed, ${failed} failed, ${((Date.now() - since) / 1000).toFixed(1)} s`,
  );
}
for (const failure of failures) console.log(`\nFailed: ${failure}`);
if (broken.length) console.log(`\nNot right yet: ${broken.join('; ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed ? 1 : 0);

/** A command that is right or wrong as a whole. */
async function gate(command) {
  return (await command()) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** A vitest run, test by test. What was left out counts as failed, and so does a run without tests. */
async function tests(args) {
  const dir = mkdtempSync(join(tmpdir(), 'lanyard-test-'));
  const file = join(dir, 'result.json');
  const code = await tool('vitest', [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const { passed, failed } = counts(file);
  rmSync(dir, { recursive: true });
  return { passed, failed: failed || (code === 0 && passed > 0 ? 0 : 1) };
}

function counts(file) {
  try {
    const { numPassedTests, numTotalTests, testResults } = JSON.parse(readFileSync(file, 'utf8'));
    failures.push(...testResults.flatMap(failuresIn));
    return { passed: numPassedTests, failed: numTotalTests - numPassedTests };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function failuresIn({ name, status, message, assertionResults }) {
  const tests = assertionResults
    .filter((one) => one.status === 'failed')
    .map((one) => `${one.fullName}: ${(one.failureMessages[0] ?? '').slice(0, 600)}`);
  return tests.length || status === 'passed' ? tests : [`${name}: ${message}`];
}
