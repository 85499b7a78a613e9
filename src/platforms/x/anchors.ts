import type { Anchor } from '../../core/platform.ts';
import { messages } from './anchors-messages.ts';
import { people } from './anchors-people.ts';
import { settings } from './anchors-settings.ts';
import { writing } from './anchors-writing.ts';

/** What on X means something. Its test ids are the same in every language and on every kind of tag. */
export const anchors = {
  profileLink: {
    what: 'the way to one’s own profile',
    find: ['a[data-testid="AppTabBar_Profile_Link"]', 'header nav a[href$="/communities"]'],
    seen: '2025-02',
  },
  ownPicture: {
    what: 'one’s own picture on the account menu',
    find: [
      '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]',
    ],
    seen: '2025-02',
  },
  logIn: {
    what: 'an invitation to log in',
    find: [
      '[data-testid="login"]',
      '[data-testid="loginButton"]',
      'a[href="/login"]',
      'a[href^="/i/flow/login"]',
    ],
    seen: '2025-11',
  },
  newPost: {
    what: 'the way to a new post, beside a timeline that has a box of its own',
    find: ['[data-testid="SideNav_NewTweet_Button"]'],
    seen: '2025-02',
  },
  ...people,
  ...writing,
  ...messages,
  ...settings,
} satisfies Record<string, Anchor>;
