// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import platform from './index.ts';

const profileLink = '<a href="/ceri_hafod" data-testid="AppTabBar_Profile_Link">Profile</a>';
const newPost = '<a href="/compose/post" data-testid="SideNav_NewTweet_Button">Post</a>';
const article = '<article data-testid="tweet"></article>';
const head = '<div data-testid="UserName">Nia Trefor</div>';
const chatHead = '<div data-testid="dm-conversation-header">Nia Trefor</div>';

function expected(address: string, html: string, lang = 'en') {
  const document = new DOMParser().parseFromString(profileLink + html, 'text/html');
  document.documentElement.lang = lang;
  const reader = platform.reader(platform.map);
  return reader.expects?.({ url: new URL(address), document }).map(({ act, there }) => [act, there]);
}

test('a profile should let one follow, or show that one does already', () => {
  const page = `${head}<button data-testid="7-unfollow"></button>`;
  expect(expected('https://x.com/nia_trefor', page)).toEqual([['connect', true]]);
  expect(expected('https://x.com/nia_trefor', head)).toEqual([['connect', false]]);
});

test('a profile that is loading, gone or one’s own is no alarm', () => {
  expect(expected('https://x.com/nia_trefor', '')).toEqual([]);
  expect(expected('https://x.com/nia_trefor', `${head}<div data-testid="emptyState"></div>`)).toEqual([]);
  expect(expected('https://x.com/Ceri_Hafod', head)).toEqual([]);
});

test('home should have a box to write in, once its posts are there', () => {
  expect(expected('https://x.com/home', newPost + article)).toEqual([['publish', false]]);
  expect(expected('https://x.com/home', newPost)).toEqual([]);
  expect(expected('https://x.com/home', article), 'on a phone it has none').toEqual([]);
});

test('a window with a button to post should have a box', () => {
  const button = '<div role="dialog"><button data-testid="tweetButton">Post</button></div>';
  expect(expected('https://x.com/compose/post', button)).toContainEqual(['publish', false]);
  expect(expected('https://x.com/compose/post', '')).toEqual([]);
});

test('words in a box should have a button that sends them, wherever they are', () => {
  const box = (words: string) => `<div data-testid="tweetTextarea_0" contenteditable="true">${words}</div>`;
  const button = '<button data-testid="tweetButtonInline">Post</button>';
  const post = 'https://x.com/nia_trefor/status/1';
  expect(expected(post, box('Lovely'))).toContainEqual(['comment', false]);
  expect(expected(post, box('Lovely') + button)).toContainEqual(['comment', true]);
  expect(expected(post, box('')), 'nothing to send yet').toEqual([]);
  const message = '<textarea data-testid="dm-composer-textarea">See you</textarea>';
  expect(expected('https://x.com/home', message)).toContainEqual(['message', false]);
});

test('a post that shows its words should let one like it, or take that back', () => {
  const post = (id: string) =>
    `<article data-testid="tweet"><p data-testid="tweetText">Tea</p><button data-testid="${id}"></button></article>`;
  expect(expected('https://x.com/i/bookmarks', post('heart'))).toEqual([['react', false]]);
  expect(expected('https://x.com/i/bookmarks', post('heart') + post('unlike'))).toEqual([['react', true]]);
});

test('the settings should have the switch of a protected account', () => {
  const address = 'https://x.com/settings/audience_and_tagging';
  expect(expected(address, '<input type="checkbox" name="protected">')).toEqual([['set-privacy', true]]);
  expect(expected(address, '<input type="checkbox">')).toEqual([['set-privacy', false]]);
  expect(expected(address, '')).toEqual([]);
});

test('the sheet that publishes an article should have a choice of who sees it', () => {
  const address = 'https://x.com/compose/articles/edit/1';
  const replies = '<label data-testid="convoControl"></label>';
  expect(expected(address, `${replies}<input type="radio" name="audienceControl">`)).toEqual([
    ['set-audience', true],
  ]);
  expect(expected(address, `${replies}<input type="radio">`)).toEqual([['set-audience', false]]);
});

test('a link that asks to follow should lead to a yes', () => {
  const sheet = (id: string) => `<div role="dialog"><button data-testid="${id}">Follow</button></div>`;
  const address = 'https://x.com/intent/follow?screen_name=nia_trefor';
  expect(expected(address, sheet('confirmationSheetConfirm'))).toEqual([['connect', true]]);
  expect(expected(address, sheet('yes'))).toEqual([['connect', false]]);
});

test('a conversation should have a box, or a request to accept', () => {
  const request = '<button data-testid="dm-message-request-accept-button"></button>';
  expect(expected('https://x.com/i/chat/1-2', chatHead + request)).toEqual([['message', true]]);
  expect(expected('https://x.com/i/chat/1-2', chatHead)).toEqual([['message', false]]);
  expect(expected('https://x.com/i/chat/1-2', '')).toEqual([]);
});

test('a conversation should say whom it is with', () => {
  const box = '<textarea data-testid="dm-composer-textarea"></textarea>';
  expect(expected('https://x.com/i/chat/1-2', chatHead + box)).toEqual([
    ['message', true],
    ['message', true],
  ]);
  expect(expected('https://x.com/i/chat/1-2', box)).toEqual([['message', false]]);
});

test('hiding an answer below one’s own post is lost in a language whose word for it is not known', () => {
  const post = 'https://x.com/ceri_hafod/status/1';
  expect(expected(post, '', 'gl')).toEqual([['remove-comment', false]]);
  expect(expected(post, '', 'en'), 'there the word is known').toEqual([]);
  expect(expected('https://x.com/nia_trefor/status/1', '', 'gl'), 'not one’s own to hide').toEqual([]);
});

test('follower requests should have a button that says that it accepts', () => {
  const row = (yes: string) => `<div data-testid="UserCell"><button>${yes}</button><button>No</button></div>`;
  const suggested = '<li data-testid="UserCell"><button data-testid="7-follow"></button></li>';
  expect(expected('https://x.com/follower_requests', row('Accept') + suggested)).toEqual([['accept', true]]);
  expect(expected('https://x.com/follower_requests', row('Let in'))).toEqual([['accept', false]]);
  expect(expected('https://x.com/follower_requests', row('Derbyn'), 'cy')).toEqual([['accept', false]]);
  expect(expected('https://x.com/follower_requests', suggested)).toEqual([]);
});

test('one’s profile should have a way to save it', () => {
  expect(expected('https://x.com/settings/profile', '<input name="displayName">')).toEqual([
    ['edit-profile', false],
  ]);
});

test('nothing is expected of places that mean nothing, nor while signed out', () => {
  expect(expected('https://x.com/notifications', article)).toEqual([]);
  const reader = platform.reader(platform.map);
  const html = `<a href="/login" data-testid="login">Log in</a>${newPost}${article}`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(reader.expects?.({ url: new URL('https://x.com/home'), document })).toEqual([]);
});
