import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { networkWordsIn } from './network-words.ts';

/** Who may import whom, under src. A folder may always import itself; "*" is everything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  rules: ['core', 'text', 'people', 'school/hours.ts', 'school/clock.ts'],
  text: ['core'],
  people: ['core'],
  pictures: ['core'],
  policies: ['core'],
  platforms: ['core'],
  watch: ['core', 'platforms', 'overlay/contract.ts', 'overlay/dress.ts', 'messages.ts'],
  overlay: ['core', 'ui/Mark.tsx', 'ui/tokens.css'],
  school: ['core', 'people', 'storage.ts'],
  staff: ['core', 'people', 'school', 'storage.ts'],
  report: ['core'],
  records: ['core'],
  'messages.ts': ['core', 'people', 'pictures', 'school', 'staff'],
  'received.ts': ['core', 'school', 'staff', 'messages.ts'],
  lists: ['core', 'people', 'stored.ts'],
  'storage.ts': ['core', 'school', 'people', 'staff', 'report', 'lists', 'stored.ts'],
  'stored.ts': [],
  'registry.ts': ['core', 'rules', 'policies'],
  'sites.ts': ['core', 'platforms'],
  'page-ports.ts': ['core', 'watch', 'overlay/contract.ts', 'messages.ts', 'page-line.ts'],
  'page-line.ts': ['watch', 'messages.ts'],
  ui: ['*'],
  worker: ['*'],
  terminal: ['*'],
};

const mayCallTheBrowser = [
  'messages.ts',
  'received.ts',
  'storage.ts',
  'stored.ts',
  'page-ports.ts',
  'page-line.ts',
  'ui',
  'worker',
];
const files = [...sources('src'), ...sources('entrypoints')];
const code = files.filter((f) => !/\.test\.tsx?$/.test(f));
const inSrc = code.filter((f) => f.startsWith('src/'));

describe('the layers', () => {
  test.each(inSrc)('%s imports only what its layer may', (file) => {
    const layer = layerOf(file);
    const allowed = mayImport[layer];
    expect(allowed, `src/${layer} is in no layer of ARCHITECTURE.md`).toBeDefined();
    const wrong = importsOf(file).filter((target) => !mayReach(file, layer, allowed ?? [], target));
    expect(wrong).toEqual([]);
  });

  test.each(inSrc.filter((f) => !mayCallTheBrowser.includes(layerOf(f))))(
    '%s asks nothing of the browser',
    (file) => {
      expect(linesWith(file, /\b(browser|chrome)\.[a-z]|webextension-polyfill|wxt\/browser/)).toEqual([]);
    },
  );
});

describe('the names', () => {
  test.each(inFolder('src/rules'))('src/rules/%s carries the id of its rule', (name) => {
    expect(idIn(`src/rules/${name}`)).toBe(basename(name, '.ts'));
  });

  test.each(inFolder('src/policies'))('src/policies/%s carries the id of its pack', (name) => {
    expect(idIn(`src/policies/${name}`)).toBe(basename(name, '.ts'));
  });

  test.each(platforms())('src/platforms/%s carries the id of its platform', (id) => {
    expect(idIn(`src/platforms/${id}/about.ts`)).toBe(id);
  });
});

describe('the files', () => {
  test.each(code.filter((f) => !isData(f)))('%s is short enough to read', (file) => {
    expect(linesOf(file).length).toBeLessThanOrEqual(250);
  });

  test.each(sources('entrypoints'))('%s is wiring only', (file) => {
    expect(linesOf(file).length).toBeLessThanOrEqual(60);
  });

  test.each(files)('%s uses no network and leaves no undated TODO', (file) => {
    expect(networkWordsIn(linesOf(file).join('\n'))).toEqual([]);
    expect(linesWith(file, /\b(TODO|FIXME)\b(?! \[20\d\d-\d\d-\d\d\])/)).toEqual([]);
  });

  test('most of them are small', () => {
    const lengths = code
      .filter((f) => !isData(f))
      .map((f) => linesOf(f).length)
      .sort((a, b) => a - b);
    const median = lengths[lengths.length >> 1];
    console.log(`${lengths.length} code files: median ${median} lines, longest ${lengths.at(-1)}`);
    expect(median).toBeLessThanOrEqual(100);
  });
});

/** Tables of words, labels and clauses, and the cases beside a platform: read by lookup, not from the top. */
function isData(file: string): boolean {
  return /^src\/policies\/|\/(labels|lexicon|words|clauses|nicknames|spellings)(\.[a-z]+)?\.ts$|\/(labels|lexicons|cases)\//.test(
    file,
  );
}

function sources(dir: string): string[] {
  if (!existsSync(dir)) return [];
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((f) => join(dir, f).replaceAll('\\', '/'))
    .filter((f) => /\.tsx?$/.test(f))
    .sort();
}

/** "core" of src/core/person.ts, "messages.ts" of src/messages.ts. */
function layerOf(file: string): string {
  return file.split('/')[1] ?? '';
}

function importsOf(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(
    /\b(?:from|import|import\.meta\.glob(?:<[^>]*>)?)\s*\(?\s*\[?\s*'(\.[^']*)'/g,
  );
  return [...found].map((m) => relative('.', resolve(dirname(file), m[1] ?? '')).replaceAll('\\', '/'));
}

function mayReach(from: string, layer: string, allowed: readonly string[], target: string): boolean {
  if (allowed.includes('*')) return true;
  if (!target.startsWith('src/')) return false;
  const place = target.slice('src/'.length);
  if (layer === 'platforms' && layerOf(target) === 'platforms') return sitesApart(from, target);
  return (
    layerOf(target) === layer || allowed.some((a) => place.split('?')[0] === a || place.startsWith(`${a}/`))
  );
}

/** A site reads its own folder and the shared readers, never another site. */
function sitesApart(from: string, target: string): boolean {
  const [, , own] = from.split('/');
  const [, , other] = target.split('/');
  return other === own || other === 'shared';
}

function inFolder(dir: string): string[] {
  return sources(dir)
    .map((f) => f.slice(dir.length + 1))
    .filter((f) => !f.includes('/') && !/^(index|all)\.ts$|\.test\.ts$/.test(f));
}

function platforms(): string[] {
  return readdirSync('src/platforms').filter(
    (d) => d !== 'shared' && existsSync(`src/platforms/${d}/index.ts`),
  );
}

function idIn(file: string): string | undefined {
  return /^\s*id: '([^']+)'/m.exec(readFileSync(file, 'utf8'))?.[1];
}

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trimEnd().split('\n');
}

function linesWith(file: string, pattern: RegExp): string[] {
  return linesOf(file).filter((line) => pattern.test(line));
}
