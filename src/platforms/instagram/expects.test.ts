// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import platform from './index.ts';

const viewer = (data: string) =>
  `<script type="application/json">{"define":[["PolarisViewer",[],{"data":${data}},4]]}</script>`;
const signedIn = viewer('{"username":"gareth.a","id":"200055","is_private":true}');

function expected(address: string, main: string, head = signedIn, lang = 'en') {
  const html = `${head}<main role="main">${main}</main>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = lang;
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const reader = platform.reader(platform.map);
  return reader.expects?.({ url: new URL(address), document }).map(({ act, there }) => [act, there]);
}

const thread = 'https://www.instagram.com/direct/t/900077/';
const more = '<button aria-expanded="false" aria-label="Emoji"></button>';
const opens = '<button aria-haspopup="dialog" aria-label="Emoji"></button>';
const list = '<div data-pagelet="IGDMessagesList"></div>';

test('a conversation should have a box', () => {
  const box = '<div data-lexical-editor="true" contenteditable="true"></div>';
  expect(expected(thread, list + box)).toEqual([['message', true]]);
  expect(expected(thread, list + box + more)).toEqual([['message', true]]);
  expect(expected(thread, list + more)).toContainEqual(['message', false]);
});

test('a conversation of the older kind should say whom it is with', () => {
  const box = '<div data-lexical-editor="true" contenteditable="true"></div>';
  const older = (label: string) => `<div role="grid" ${label}></div>${box}`;
  expect(expected(thread, older('aria-label="Messages in conversation with Nia"'))).toEqual([
    ['message', true],
  ]);
  expect(expected(thread, older(''))).toEqual([['message', false]]);
});

test('its buttons should say what they open, and icons what they are', () => {
  const box = '<div data-lexical-editor="true" contenteditable="true"></div>';
  expect(expected(thread, list + box + opens)).toContainEqual(['message', false]);
  const icon = (label: string) => `<button><svg ${label}></svg></button>`;
  const post = 'https://www.instagram.com/p/CODE/';
  expect(expected(post, icon('') + icon(''))).toContainEqual(['react', false]);
  expect(expected(post, icon('') + icon('aria-label="Like"'))).toEqual([]);
  expect(expected(post, '<button>Follow</button>')).toEqual([]);
});

test('the own profile should have its bio, a post its author', () => {
  expect(expected('https://www.instagram.com/accounts/edit/', '<form></form>')).toEqual([
    ['edit-profile', false],
  ]);
  const post = '<article><header><a href="/nia.t/">nia.t</a></header></article>';
  expect(expected('https://www.instagram.com/p/CODE/', post)).toEqual([['comment', true]]);
});

test('the page of a closed account should say which switch closes it', () => {
  const address = 'https://www.instagram.com/accounts/privacy/';
  const named = '<input role="switch" type="checkbox" aria-label="Private account">';
  const other = '<input role="switch" type="checkbox">';
  expect(expected(address, named + other)).toEqual([['set-privacy', true]]);
  expect(expected(address, other + other)).toEqual([['set-privacy', false]]);
  expect(expected(address, '')).toEqual([]);
});

test('what is known by its words is lost in a language that nobody told us of', () => {
  expect(expected('https://www.instagram.com/', '<p>Tea</p>', signedIn, 'zxx')).toContainEqual([
    'connect',
    false,
  ]);
  expect(expected('https://www.instagram.com/', '<p>Tea</p>', signedIn, 'en-GB')).toEqual([]);
});

test('nothing is expected while nobody is signed in, nor while the page comes in', () => {
  expect(expected(thread, list, viewer('null'))).toEqual([]);
  expect(expected(thread, '')).toEqual([]);
});
