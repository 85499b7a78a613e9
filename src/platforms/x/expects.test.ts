// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import platform from './index.ts';

const profileLink = '<a href="/ceri_hafod" data-testid="AppTabBar_Profile_Link">Profile</a>';

function expected(address: string, html: string) {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const reader = platform.reader(platform.map);
  return reader.expects?.({ url: new URL(address), document }).map(({ act, there }) => [act, there]);
}

test('a profile should let one follow, or show that one does already', () => {
  const page = `${profileLink}<button data-testid="7-unfollow"></button>`;
  expect(expected('https://x.com/nia_trefor', page)).toEqual([['connect', true]]);
  expect(expected('https://x.com/nia_trefor', profileLink)).toEqual([['connect', false]]);
});

test('home should have a box to write in', () => {
  expect(expected('https://x.com/home', profileLink)).toEqual([['publish', false]]);
});

test('a conversation should have a box, or a request to accept', () => {
  const request = `${profileLink}<button data-testid="dm-message-request-accept-button"></button>`;
  expect(expected('https://x.com/i/chat/1-2', request)).toEqual([['message', true]]);
});

test('nothing is expected of places that mean nothing, nor while signed out', () => {
  expect(expected('https://x.com/notifications', profileLink)).toEqual([]);
  expect(expected('https://x.com/home', '<a href="/login" data-testid="login">Log in</a>')).toEqual([]);
});
