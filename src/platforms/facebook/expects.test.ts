// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import platform from './index.ts';

const island = (id: string) =>
  `<script type="application/json">{"define":[["CurrentUserInitialData",[],{"USER_ID":"${id}","NAME":"Gareth Abernathy"},1]]}</script>`;
const home = (main: string, as = '100055') =>
  `${island(as)}<div role="banner"><input type="search"></div><div role="main">${main}</div>`;

function expected(address: string, html: string, lang = 'en') {
  const document = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = lang;
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  const reader = platform.reader(platform.map);
  return reader.expects?.({ url: new URL(address), document }).map(({ act, there }) => [act, there]);
}

const author = '<div data-ad-rendering-role="profile_name"><h4><a href="/nia.tregarth">Nia</a></h4></div>';
const like = '<span data-ad-rendering-role="like_button">Like</span>';

test('every post should say whose it is and how it is liked', () => {
  const post = (inner: string) => home(`<div aria-posinset="1">${inner}</div>`);
  expect(expected('https://www.facebook.com/', post(author + like))).toEqual([
    ['search', true],
    ['comment', true],
    ['react', true],
  ]);
  expect(expected('https://www.facebook.com/', post(author))).toContainEqual(['react', false]);
});

test('a comment should be one, where a link leads to it', () => {
  const link = '<a href="/nia.tregarth?comment_id=1">Nia</a>';
  const post = (inner: string) => home(`<div aria-posinset="1">${author}${like}${inner}</div>`);
  const comment = `<div role="article" aria-label="Comment by Nia">${link}</div>`;
  expect(expected('https://www.facebook.com/', post(comment))).toContainEqual(['remove-comment', true]);
  expect(expected('https://www.facebook.com/', post(link))).toContainEqual(['remove-comment', false]);
});

test('buttons without words should say what they are', () => {
  const icon = (label: string) => `<div role="button" tabindex="0" ${label}><i></i></div>`;
  expect(expected('https://www.facebook.com/', home(icon('')))).toContainEqual(['react', false]);
  const named = home(icon('') + icon('aria-label="Like"'));
  expect(expected('https://www.facebook.com/', named)).not.toContainEqual(['react', false]);
});

test('a conversation should have a box, and say what its buttons open', () => {
  const talk = '<div role="grid" aria-label="Messages in conversation with Nia Tregarth"></div>';
  const box = '<div contenteditable="true"></div>';
  const opens = '<div role="button" aria-label="Emoji" aria-haspopup="menu"></div>';
  const more = opens.replace('>', ' aria-expanded="false">');
  const address = 'https://www.facebook.com/messages/t/900001';
  expect(expected(address, home(talk))).toContainEqual(['message', false]);
  expect(expected(address, home(talk + box + opens))).toContainEqual(['message', false]);
  expect(expected(address, home(talk + box))).not.toContainEqual(['message', false]);
  expect(expected(address, home(talk + box + more))).not.toContainEqual(['message', false]);
  expect(expected(address, home('<p>Choose a chat</p>'))).not.toContainEqual(['message', false]);
});

test('what is known by its words is lost in a language that nobody told us of', () => {
  const post = home('<p>Tea</p>');
  expect(expected('https://www.facebook.com/', post, 'zxx')).toContainEqual(['connect', false]);
  expect(expected('https://www.facebook.com/', post, 'en')).not.toContainEqual(['connect', false]);
});

test('nothing is expected while nobody is signed in, while the page comes in, nor of the telephone pages', () => {
  expect(expected('https://www.facebook.com/', home(author, '0'))).toEqual([]);
  expect(expected('https://www.facebook.com/', island('100055'))).toEqual([]);
  expect(expected('https://m.facebook.com/', home(`<div aria-posinset="1">${author}</div>`))).toEqual([]);
});

test('a comment as a page is an act of the page, by whoever is signed in', () => {
  const html = home(
    '<form role="presentation"><div contenteditable="true" role="textbox" tabindex="0" aria-label="Comment as Hafod Lane Primary School"></div></form>',
  );
  document.body.innerHTML = html;
  const page = { url: new URL('https://www.facebook.com/'), document };
  const reader = platform.reader(platform.map);
  expect(reader.account(page)).toEqual({ id: '100055', name: 'Gareth Abernathy' });
  document.querySelector<HTMLElement>('[role="textbox"]')?.focus();
  expect(reader.account(page)).toEqual({ name: 'Hafod Lane Primary School', by: 'Gareth Abernathy' });
});
