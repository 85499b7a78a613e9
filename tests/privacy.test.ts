import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { networkWordsIn } from './network-words.ts';

/** What is shipped, not what is written: `npm run build` first. */
const builds = ['chrome-mv3', 'firefox-mv3', 'safari-mv3'].map((name) => join('.output', name));

describe.each(builds)('what is built in %s', (build) => {
  test('is there', () => {
    expect(existsSync(join(build, 'manifest.json')), 'run "npm run build" first').toBe(true);
    expect(filesOf(build, /\.js$/).length).toBeGreaterThan(0);
  });

  test.each(filesOf(build, /\.js$/))('%s has no way to the network', (file) => {
    expect(networkWordsIn(readFileSync(join(build, file), 'utf8'))).toEqual([]);
  });

  test.each(filesOf(build, /\.(html|css|svg)$/))('%s loads nothing from elsewhere', (file) => {
    const text = readFileSync(join(build, file), 'utf8').replace(/xmlns(:\w+)?="[^"]*"/g, '');
    expect(text).not.toMatch(
      /(?:src|href|action)\s*=\s*["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/i,
    );
  });
});

test.each([
  'fetch("/x")',
  'await fetch (u)',
  'self.fetch(u)',
  'new WebSocket(u)',
  'navigator.sendBeacon(u)',
  'new Image().src="https://x.example/"',
  'import("https://x.example/a.js")',
  'importScripts("https://x.example/a.js")',
  'importScripts("//x.example/a.js")',
  'importScripts("/a.js","https://x.example/a.js")',
  'importScripts(u)',
  'self.importScripts(u)',
  'const load=importScripts;load(u)',
])('the search would find %s', (script) => {
  expect(networkWordsIn(`let a=1;${script};`)).not.toEqual([]);
});

test('the search leaves a script of the extension’s own alone', () => {
  expect(networkWordsIn('importScripts("/reading.js")')).toEqual([]);
});

function filesOf(build: string, kind: RegExp): string[] {
  if (!existsSync(build)) return [];
  return readdirSync(build, { recursive: true, encoding: 'utf8' }).filter((f) => kind.test(f));
}
