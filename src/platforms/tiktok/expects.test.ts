// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import platform from './index.ts';

const site = 'https://www.tiktok.com';
const profileLink = '<a data-e2e="nav-profile" href="/@ceri.hafod">Profile</a>';
const message = '<button data-e2e="message-button">Message</button>';
const comment = '<div data-e2e="comment-input"><div contenteditable="true"></div></div>';
const caption = '<div data-e2e="caption_container"><div contenteditable="true"></div></div>';
const name = '<p data-e2e="dm-new-chat-nickname">Nia Trefor</p>';

function expected(path: string, html: string, own = profileLink) {
  const document = new DOMParser().parseFromString(own + html, 'text/html');
  const reader = platform.reader(platform.map);
  return reader.expects?.({ url: new URL(site + path), document }).map(({ act, there }) => [act, there]);
}

test('somebody else’s profile should let one follow, once one could write to them', () => {
  const follow = '<button data-e2e="follow-button">Follow</button>';
  expect(expected('/@nia.trefor', message + follow)).toEqual([['connect', true]]);
  expect(expected('/@nia.trefor', message)).toEqual([['connect', false]]);
});

test('a profile that is still coming in, or one’s own, is no alarm', () => {
  expect(expected('/@nia.trefor', '')).toEqual([]);
  expect(expected('/@ceri.hafod', message)).toEqual([]);
});

test('a button for comments should have its box, and a box its button', () => {
  const button = '<button data-e2e="comment-post">Post</button>';
  expect(expected('/@nia.trefor/video/1', comment + button)).toEqual([['comment', true]]);
  expect(expected('/@nia.trefor/video/1', button)).toEqual([['comment', false]]);
  expect(expected('/@nia.trefor/video/1', comment)).toEqual([['comment', false]]);
  expect(expected('/@nia.trefor/video/1', ''), 'comments are closed').toEqual([]);
});

test('a conversation should have a box, unless it is a request', () => {
  expect(expected('/messages', name)).toEqual([['message', false]]);
  expect(expected('/messages', `${name}<div class="a1--DivStrangerBox"></div>`)).toEqual([]);
  expect(expected('/messages', '')).toEqual([]);
});

test('an upload should have its button once there are words to send', () => {
  expect(expected('/tiktokstudio/upload', '')).toEqual([]);
  expect(expected('/tiktokstudio/upload', caption)).toEqual([['publish', false]]);
});

test('nothing is expected while signed out', () => {
  const logIn = '<button data-e2e="top-login-button">Log in</button>';
  expect(expected('/@nia.trefor', message, logIn)).toEqual([]);
});
