// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import platform from './index.ts';
import { labels } from './labels.ts';

const reader = platform.reader(platform.map);
const url = new URL('https://x.com/follower_requests');

function pressed(html: string): string | undefined {
  const document = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const target = document.querySelector('#press');
  if (!target) throw new Error('nothing to press');
  for (const control of reader.controls) {
    const found = control.at(target);
    const action = found && control.read(found, { url, document });
    if (action) return action.kind;
  }
  return undefined;
}

const item = (words: string) => `<div role="menuitem" id="press"><span>${words}</span></div>`;
const row = (words: string) =>
  `<div data-testid="UserCell"><a href="/nia_trefor">Nia Trefor</a><button id="press" aria-label="${words}">${words}</button></div>`;

/** In each language the words of X itself, where they lie beside the project; else those that we know. */
const file = '../shared/platforms/labels/x.json';
const known = existsSync(file) ? wordsOf(JSON.parse(readFileSync(file, 'utf8'))) : ours();

const following = known.flatMap(([lang, { follow }]) => (follow ? [{ lang, follow }] : []));
const accepting = known.flatMap(([lang, { accept, decline }]) => (accept ? [{ lang, accept, decline }] : []));

test.each(following)('in $lang, follows from a menu, before and behind the handle', ({ follow }) => {
  expect(pressed(item(`${follow} @nia_trefor`))).toBe('connect');
  expect(pressed(item(`@nia_trefor ${follow}`))).toBe('connect');
});

test.each(accepting)('in $lang, accepts a follower, and not by the other button', ({ accept, decline }) => {
  expect(pressed(row(accept))).toBe('accept');
  expect(pressed(row(decline ?? `not ${accept}`))).not.toBe('accept');
});

interface Words {
  follow?: string;
  accept?: string;
  decline?: string;
}

function ours(): [string, Words][] {
  const follow: Record<string, readonly string[]> = labels.follow;
  const accept: Record<string, readonly string[]> = labels.accept;
  const languages = new Set([...Object.keys(follow), ...Object.keys(accept)]);
  return [...languages].map((lang) => [lang, { follow: follow[lang]?.[0], accept: accept[lang]?.[0] }]);
}

function wordsOf(tables: Record<string, Words>): [string, Words][] {
  return Object.entries(tables).filter(([lang]) => !lang.startsWith('_'));
}
