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
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (!line.trim()) continue;
  const judged = answer(line);
  wrong ||= judged.wrong;
  if (!process.stdout.write(`${judged.out}\n`))
    await new Promise((ready) => process.stdout.once('drain', ready));
}
process.exitCode = wrong ? 1 : 0;

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
