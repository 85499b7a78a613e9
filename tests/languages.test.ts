// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Labels, Page, Platform } from '../src/core/platform.ts';
import { pressed } from './moved/read.ts';
import { wholeMap } from './whole-map.ts';

/**
 * Every word that is known for following, adding, accepting, sending and posting, on a page that has nothing else to
 * go by; and the same in a language nobody told us of, where structure carries it. X has a test of its own beside it.
 */
const platforms = Object.values(
  import.meta.glob<Platform>('../src/platforms/*/index.ts', { eager: true, import: 'default' }),
);

interface Way {
  site: string;
  /** Our table, and what the words collected from public sources call it. */
  table: string;
  theirs?: string;
  act: string;
  url: string;
  html(word: string): string;
}

const button = (word: string) =>
  `<div id="press" role="button" tabindex="0" aria-label="${word}">${word}</div>`;
const box = '<div contenteditable="true" role="textbox" data-lexical-editor="true"><p>Tea at four</p></div>';
const facebook = (path: string) => `https://www.facebook.com${path}`;
const instagram = (path: string) => `https://www.instagram.com${path}`;
const katie = '<a href="/katie.s/"><span>Katie Smith</span></a>';
const row = (word: string) => `<main><div>${katie}<div>${button(word)}</div></div></main>`;
const two = (word: string) =>
  `<main><div>${katie}<div>${button(word)}<div role="button" tabindex="0">No</div></div></div></main>`;
const posting = (word: string) =>
  `<div role="dialog"><form method="POST"><h2>Post</h2>${box}${button(word)}</form></div>`;

const ways: Way[] = [
  {
    site: 'facebook',
    table: 'addFriend',
    theirs: 'add_friend',
    act: 'connect',
    url: facebook('/katie.s'),
    html: row,
  },
  {
    site: 'facebook',
    table: 'follow',
    theirs: 'follow',
    act: 'connect',
    url: facebook('/katie.s'),
    html: row,
  },
  {
    site: 'facebook',
    table: 'confirm',
    theirs: 'confirm_friend_request',
    act: 'accept',
    url: facebook('/friends/requests'),
    html: two,
  },
  {
    site: 'facebook',
    table: 'post',
    theirs: 'post_button',
    act: 'publish',
    url: facebook('/'),
    html: posting,
  },
  {
    site: 'instagram',
    table: 'follow',
    theirs: 'follow',
    act: 'connect',
    url: instagram('/katie.s/'),
    html: row,
  },
  {
    site: 'instagram',
    table: 'follow',
    theirs: 'follow_back',
    act: 'connect',
    url: instagram('/katie.s/'),
    html: row,
  },
  {
    site: 'instagram',
    table: 'confirm',
    theirs: 'confirm_follow_request',
    act: 'accept',
    url: instagram('/accounts/activity/'),
    html: two,
  },
];

describe.each(ways)('$site, $theirs', ({ site, table, theirs, act, url, html }) => {
  const words = [...new Map([...ours(site, table), ...collected(site, theirs)])];

  test.each(words)('%s, in %s', (word, lang) => {
    expect(read(site, url, html(word), lang)).toBe(act);
  });
});

describe('in words that nobody told us of', () => {
  const post = '<div data-testid="tweetTextarea_0" contenteditable="true">Tea at four</div>';
  const message = '<textarea data-testid="dm-composer-textarea">Tea</textarea>';
  const head = '<div data-testid="dm-conversation-header"><a href="/katie_s11">Katie Smith</a></div>';
  test.each([
    [
      'x',
      'connect',
      'https://x.com/katie_s11',
      '<button id="press" data-testid="7-follow" aria-label="Zzyzx @katie_s11"></button>',
    ],
    [
      'x',
      'publish',
      'https://x.com/home',
      `<div>${post}<button id="press" data-testid="tweetButtonInline">Zzyzx</button></div>`,
    ],
    [
      'x',
      'message',
      'https://x.com/i/chat/1-2',
      `<main>${head}${message}<button id="press" data-testid="dm-composer-send-button" aria-label="Zzyzx"></button></main>`,
    ],
    [
      'x',
      'accept',
      'https://x.com/i/chat/1-2',
      `<main>${head}<button id="press" data-testid="dm-message-request-accept-button">Zzyzx</button></main>`,
    ],
    [
      'tiktok',
      'connect',
      'https://www.tiktok.com/@katie.smith',
      '<button id="press" data-e2e="follow-button">Zzyzx</button>',
    ],
    [
      'tiktok',
      'publish',
      'https://www.tiktok.com/tiktokstudio/upload',
      '<button id="press" data-e2e="post_video_button">Zzyzx</button>',
    ],
    [
      'tiktok',
      'message',
      'https://www.tiktok.com/messages',
      '<p data-e2e="chat-uniqueid">katie.smith</p><div data-e2e="dm-new-input-editor" contenteditable="true">Tea</div><button id="press" data-e2e="dm-new-send-btn"></button>',
    ],
    ['facebook', 'publish', facebook('/'), posting('Zzyzx')],
  ])('%s: %s', (site, act, url, html) => {
    expect(read(site, url, html, 'zxx')).toBe(act);
  });

  test('TikTok says in each of its languages how it calls them', () => {
    const words = { Follow: 'Dilyn', dm_accept: 'Derbyn', following: 'Yn dilyn' };
    const scope = { 'webapp.app-context': { language: 'cy' }, 'webapp.i18n-translation': { Webapp: words } };
    const island = `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({ __DEFAULT_SCOPE__: scope })}</script>`;
    const someone = '<a href="/@katie.smith">Katie Smith</a>';
    const at = 'https://www.tiktok.com/foryou';
    const asked = (word: string) =>
      read(
        'tiktok',
        at,
        `${island}<ul data-e2e="inbox-list"><li>${someone}<button id="press">${word}</button></li></ul>`,
        'cy',
      );
    expect(asked('Dilyn')).toBe('connect');
    expect(asked('Derbyn')).toBe('accept');
    expect(asked('Yn dilyn')).toBeUndefined();
  });
});

function read(site: string, url: string, html: string, lang: string): string | undefined {
  const platform = platformOf(site);
  const document = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = lang;
  const page: Page = { url: new URL(url), document };
  const target = document.querySelector('#press');
  return target ? pressed(platform.reader(wholeMap(platform)), page, target)?.kind : 'nothing to press';
}

function platformOf(site: string): Platform {
  const found = platforms.find(({ id }) => id === site);
  if (!found) throw new Error(`${site} is no platform`);
  return found;
}

type Word = [word: string, lang: string];

function ours(site: string, table: string): Word[] {
  const labels: Labels = wholeMap(platformOf(site)).labels[table] ?? {};
  return Object.entries(labels).flatMap(([lang, words]) =>
    words.filter((word) => !word.endsWith('*')).map((word): Word => [word, lang]),
  );
}

/** Words from public sources, where they lie beside the project. */
function collected(site: string, theirs?: string): Word[] {
  const file = `${process.env.LANYARD_PAGES ?? '../shared/platforms'}/labels/facebook-instagram.json`;
  if (!theirs || !existsSync(file)) return [];
  const tables: Record<string, Record<string, { label: string }[]>> = JSON.parse(readFileSync(file, 'utf8'))[
    site
  ] ?? {};
  return Object.entries(tables[theirs] ?? {}).flatMap(([lang, found]) =>
    found.map(({ label }): Word => [label, lang.split('/')[0] ?? lang]),
  );
}
