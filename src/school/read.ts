import { nestsTooDeep, plain } from './plain.ts';
import { capped, ignored, noted, type Problem, problemsOf, refused } from './problem.ts';
import { isKey, keys, type SchoolFile } from './schema.ts';
import { unknownIn } from './unknown.ts';
import { fromText } from './values.ts';
import * as say from './words.ts';

export type { Problem } from './problem.ts';
export type { SchoolFile } from './schema.ts';

/** What came of reading. Never both empty: no file means at least one problem. */
export interface Reading {
  /** The keys that are right. */
  file?: SchoolFile;
  /** Keys that came and were wrong: the last good value stays. */
  refused: readonly string[];
  problems: readonly Problem[];
}

const MOST_CHARACTERS = 64_000_000;

/** A file that somebody imports, or what the options page saves: one wrong value, and nothing changes. */
export function readFile(given: unknown): Reading {
  const reading = readKeys(given);
  if (!reading.problems.some((p) => p.kind === 'refused')) return reading;
  return { refused: reading.refused, problems: reading.problems };
}

/** Managed storage: its keys stand alone, and a key of its own wins over the one in `file`. */
export function readPolicy(managed: unknown): Reading {
  const copy = plain(managed);
  if ('wrong' in copy || !isRecord(copy.value)) return readKeys(managed);
  const { file, ...rest } = copy.value;
  const own = Object.keys(rest).length ? readKeys(rest) : nothing;
  if (file === undefined) return own;
  const whole = readKeys(file);
  return {
    file: { ...whole.file, ...own.file },
    refused: [...whole.refused.filter((key) => !own.file || !(key in own.file)), ...own.refused],
    problems: capped([
      ...own.problems,
      ...whole.problems.map((p) => ({ ...p, path: p.path ? `file: ${p.path}` : 'file' })),
    ]),
  };
}

/** Each key on its own: a wrong one is refused, the others are there. Never throws. */
function readKeys(given: unknown): Reading {
  if (typeof given === 'string' && given.length > MOST_CHARACTERS) return unread(say.tooBig);
  if (typeof given === 'string' && nestsTooDeep(given)) return unread(say.tooDeep);
  const parsed = fromText(given);
  if (typeof parsed === 'string') return unread(say.noJson);
  const copy = plain(parsed);
  if ('wrong' in copy) return unread(copy.wrong === 'too deep' ? say.tooDeep : say.tooBig);
  if (!isRecord(copy.value)) return unread(say.noObject);

  const file: Record<string, unknown> = {};
  const refusedKeys: string[] = [];
  const problems: Problem[] = copy.dropped.map((path) => ignored(say.short(path), say.unknownKey));
  for (const [key, value] of Object.entries(copy.value)) {
    if (!isKey(key)) {
      problems.push(ignored(say.short(key), say.unknownKey));
      continue;
    }
    const result = keys()[key].safeParse(value, { reportInput: true });
    if (result.success) {
      file[key] = result.data;
      problems.push(...unknownIn(value, result.data, [key]));
      if (key === 'people' && Object.keys(result.data).length) problems.push(noted(key, say.inClear));
    } else {
      refusedKeys.push(key);
      problems.push(...problemsOf(key, result.error.issues));
    }
  }
  if (!Object.keys(file).length && !problems.length) problems.push(refused('', say.nothing));
  return { file: file as SchoolFile, refused: refusedKeys, problems: capped(problems) };
}

const nothing: Reading = { file: {}, refused: [], problems: [] };

function unread(words: Problem['words']): Reading {
  return { refused: [], problems: [refused('', words)] };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
