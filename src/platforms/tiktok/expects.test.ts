// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import platform from './index.ts';

const profileLink = '<a data-e2e="nav-profile" href="/@ceri.hafod">Profile</a>';

function expected(address: string, html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reader = platform.reader(platform.map);
  return reader.expects?.({ url: new URL(address), document }).map(({ act, there }) => [act, there]);
}

test('somebody else’s profile should let one follow; one’s own should not', () => {
  const page = `${profileLink}<button data-e2e="follow-button">Follow</button>`;
  expect(expected('https://www.tiktok.com/@nia.trefor', page)).toEqual([['connect', true]]);
  expect(expected('https://www.tiktok.com/@nia.trefor', profileLink)).toEqual([['connect', false]]);
  expect(expected('https://www.tiktok.com/@ceri.hafod', profileLink)).toEqual([]);
});

test('a video should have a box for comments', () => {
  expect(expected('https://www.tiktok.com/@nia.trefor/video/1', profileLink)).toEqual([['comment', false]]);
});

test('an upload should have its button once there are words to send', () => {
  const caption = '<div data-e2e="caption_container"><div contenteditable="true"></div></div>';
  const upload = 'https://www.tiktok.com/tiktokstudio/upload';
  expect(expected(upload, '')).toEqual([]);
  expect(expected(upload, caption)).toEqual([['publish', false]]);
});

test('nothing is expected while signed out', () => {
  const page = '<button data-e2e="top-login-button">Log in</button>';
  expect(expected('https://www.tiktok.com/@nia.trefor', page)).toEqual([]);
});
