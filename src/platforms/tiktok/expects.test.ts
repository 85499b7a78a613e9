// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import platform from './index.ts';

const site = 'https://www.tiktok.com';
const profileLink = '<a data-e2e="nav-profile" href="/@ceri.hafod">Profile</a>';
const message = '<button data-e2e="message-button">Message</button>';
const comment = '<div data-e2e="comment-input"><div contenteditable="true"></div></div>';
const caption = '<div data-e2e="caption_container"><div contenteditable="true"></div></div>';
const name = '<p data-e2e="dm-new-chat-nickname">Nia Trefor</p>';

function expected(path: string, html: string, own = profileLink, lang = 'en') {
  const document = new DOMParser().parseFromString(own + html, 'text/html');
  document.documentElement.lang = lang;
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
  expect(expected('/messages', '')).toEqual([]);
});

test('a message request should have its answers', () => {
  const advice = '<p data-e2e="dm-warning">Be careful</p>';
  const answers = '<div class="a1--DivOperation"><div class="a1--DivItem">Accept</div></div>';
  const box = (inner: string) => `${name}<div class="a1--DivStrangerBox">${advice}${inner}</div>`;
  expect(expected('/messages', box(answers))).toEqual([['accept', true]]);
  expect(expected('/messages', box('')), 'no answers').toEqual([['accept', false]]);
  expect(expected('/messages', name + advice), 'no box of a name that we know').toEqual([['accept', false]]);
});

test('the page of settings should have the switch of a private account, and it should say how it stands', () => {
  const row = (attributes: string) =>
    `<div><p>Private account</p><div role="switch" ${attributes}></div></div>`;
  expect(expected('/setting', row('aria-checked="true"'))).toEqual([['set-privacy', true]]);
  expect(expected('/setting', row(''))).toEqual([['set-privacy', false]]);
  expect(expected('/setting', ''), 'still coming in, or another part of the settings').toEqual([]);
});

test('what only words tell is lost in a language whose words did not come with the page', () => {
  const list = '<div data-e2e="search-user-card"><a href="/@nia.trefor">Nia</a><button>Dilyn</button></div>';
  expect(expected('/search/user', list, profileLink, 'cy')).toEqual([['connect', false]]);
  expect(expected('/search/user', list, profileLink, 'en')).toEqual([]);
  const chosen = (words: string) =>
    `<div data-e2e="video_visibility_container"><button role="combobox">${words}</button></div>`;
  expect(expected('/tiktokstudio/upload', chosen('Pawb'))).toEqual([['set-audience', false]]);
  expect(expected('/tiktokstudio/upload', chosen('Everyone'))).toEqual([['set-audience', true]]);
});

test('an upload should have its button once there are words to send', () => {
  expect(expected('/tiktokstudio/upload', '')).toEqual([]);
  expect(expected('/tiktokstudio/upload', caption)).toEqual([['publish', false]]);
});

test('a comment that shows its words should say who wrote it and let one like it', () => {
  const said = '<span data-e2e="comment-level-1">Great!</span>';
  const writer = '<div data-e2e="comment-username-1"><a href="/@nia.trefor">Nia</a></div>';
  const like = '<span data-e2e="comment-like-icon"></span>';
  const whole = `<div class="a1--DivCommentItemWrapper">${writer}${said}${like}</div>`;
  expect(expected('/@nia.trefor/video/1', whole)).toEqual([['react', true]]);
  expect(expected('/@nia.trefor/video/1', `<div>${writer}<p>${said}</p>${like}</div>`)).toEqual([
    ['react', false],
  ]);
  expect(expected('/@nia.trefor/video/1', whole.replace(like, ''))).toEqual([['react', false]]);
});

test('a video should let one like it, words in a box be sent', () => {
  const video = (inner: string) =>
    `<article><a data-e2e="video-author-avatar" href="/@nia.trefor"></a>${inner}</article>`;
  expect(expected('/foryou', video('<span data-e2e="like-icon"></span>'))).toEqual([['react', true]]);
  expect(expected('/foryou', video(''))).toEqual([['react', false]]);
  const box = '<div data-e2e="dm-new-input-editor" contenteditable="true">See you</div>';
  expect(expected('/messages', name + box)).toContainEqual(['message', false]);
});

test('nothing is expected while signed out', () => {
  const logIn = '<button data-e2e="top-login-button">Log in</button>';
  expect(expected('/@nia.trefor', message, logIn)).toEqual([]);
});
