import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { load } from './typescript.mjs';

/** `npm run -s seal -- office.json [--csv pupils.csv --role pupil]... [--key key.txt] [--expires day] > staff.json` */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    csv: { type: 'string', multiple: true, default: [] },
    role: { type: 'string', multiple: true, default: [] },
    key: { type: 'string' },
    expires: { type: 'string' },
  },
});
const [office] = positionals;
if (!office) fail('Say which file to seal: office.json');
if (values.csv.length !== values.role.length) fail('Say a --role for each --csv.');
if (values.expires && !/^\d{4}-\d{2}-\d{2}$/.test(values.expires)) fail('--expires is a day: 2027-08-31');

const { newKey, roleOf, staffFileOf } = await load('src/terminal/seal.ts');
const tables = values.csv.map((file, i) => {
  const role =
    roleOf(values.role[i]) ??
    fail(`--role ${values.role[i]} is none of pupil, former-pupil, parent, staff, governor, candidate.`);
  return { file, bytes: new Uint8Array(read(file)), role };
});
const { staffFile, said } = staffFileOf(
  read(office).toString('utf8'),
  tables,
  key(),
  values.expires,
  progress,
);
for (const line of said) console.error(line);
if (!staffFile) fail(`${office} was not sealed.`);
process.stdout.write(staffFile);

/** Kept in a file of the office, the key is the same every night: what staff have silenced stays silenced. */
function key() {
  if (!values.key) return undefined;
  const path = at(values.key);
  if (!existsSync(path)) writeFileSync(path, `${newKey()}\n`, { mode: 0o600 });
  const kept = readFileSync(path, 'utf8').trim();
  return Buffer.from(kept, 'base64').length === 32 ? kept : fail(`${values.key} holds no key.`);
}

function progress(done, of) {
  if (of >= 5000 && done % 5000 === 0) console.error(`${done} of ${of}`);
}

function read(file) {
  try {
    return readFileSync(at(file));
  } catch {
    return fail(`${file} cannot be read.`);
  }
}

function at(file) {
  return resolve(process.env.INIT_CWD ?? '.', file);
}

function fail(why) {
  console.error(why);
  process.exit(1);
}
