import type { Anchor } from '../../core/platform.ts';
import { messages } from './anchors-messages.ts';
import { people } from './anchors-people.ts';
import { studio } from './anchors-studio.ts';
import { video } from './anchors-video.ts';

/** What on TikTok means something: `data-e2e` names first, then the word that ends its class names (never their hash). */
export const anchors = {
  profileLink: {
    what: 'the way to one’s own profile',
    find: ['a[data-e2e="nav-profile"]', 'a[href^="/@"]:has(> [role="listitem"])'],
    seen: '2025-11',
  },
  logIn: {
    what: 'an invitation to log in',
    find: ['[data-e2e="top-login-button"]', '[data-e2e="nav-login-button"]', '[data-e2e="login-modal"]'],
    seen: '2025-11',
  },
  ...people,
  ...video,
  ...messages,
  ...studio,
} satisfies Record<string, Anchor>;
