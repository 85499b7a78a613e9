import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { root } from './run.mjs';

/** `npm run -s judge -- --school school.json < actions.jsonl > verdicts.jsonl` */
const { values } = parseArgs({ options: { school: { type: 'string' } } });
if (!values.school) fail('Say which school file to judge by: --school school.json');

const { courtOf } = await load('src/terminal/judge.ts');
const { answer, problems } = courtOf(read(values.school));
for (const problem of problems) console.error(problem);
if (!answer) fail(`${values.school} cannot be used as a school file.`);

let wrong = false;
let ready = '';
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const judged = answer(line);
  wrong ||= judged.wrong;
  ready += `${judged.out}\n`;
  if (ready.length > 60_000) await send();
}
await send();
process.exitCode = wrong ? 1 : 0;

/** Waits where the reader is slower than the judge. */
async function send() {
  const written = ready;
  ready = '';
  if (!process.stdout.write(written)) await new Promise((free) => process.stdout.once('drain', free));
}

/** The judge as the extension has it: TypeScript, with its rules found by folder. */
async function load(file) {
  const { runnerImport } = await import('vite').catch(() => fail('Run `npm install` first.'));
  const { module } = await runnerImport(resolve(root, file), { root, configFile: false, logLevel: 'error' });
  return module;
}

function read(file) {
  try {
    return readFileSync(resolve(process.env.INIT_CWD ?? '.', file), 'utf8');
  } catch {
    return fail(`${file} cannot be read.`);
  }
}

function fail(words) {
  console.error(words);
  process.exit(2);
}
