import type { Anchor } from '../../core/platform.ts';

/** Whom one meets on TikTok, and what lets one follow them or let them in. */
export const people = {
  follow: {
    what: 'follow, on a profile or a video',
    find: ['[data-e2e="follow-button"]', '[data-e2e="feed-follow"]', '[data-e2e="browse-follow"]'],
    seen: '2025-11',
  },
  followByPicture: {
    what: 'the plus below the picture of whoever made a video',
    find: [
      'button[class*="AvatarFollowButton"]',
      '[class*="DivAvatarActionItemContainer"] button',
      ':has(> a[data-e2e="video-author-avatar"]) > button',
    ],
    seen: '2025-11',
  },
  followBack: { what: 'follow back', find: ['[data-e2e="follow-back"]'], seen: '2025-11' },
  profileHead: {
    what: 'the head of a profile',
    find: ['[data-e2e="user-title"], [data-e2e="user-subtitle"], [data-e2e="user-page"] h1'],
    seen: '2026-05',
  },
  profileName: {
    what: 'the name on a profile',
    find: ['h1[data-e2e="user-title"]', '[data-e2e="user-page"] h1'],
    seen: '2026-05',
  },
  activity: {
    what: 'the list of what happened, or else two buttons beside somebody in a list',
    find: [
      '[data-e2e="inbox-list"]',
      '[data-e2e="inbox-notifications"]',
      '#header-inbox-list',
      'li:has(a[href*="/@"]):has(button + button)',
    ],
    seen: '2025-11',
  },
  listed: {
    what: 'somebody in a list of people, with a button that only its word explains',
    find: [
      '[data-e2e="search-user-card"]',
      '[data-e2e="search-user-container"]',
      '[data-e2e="suggest-accounts"]',
    ],
    seen: '2026-05',
  },
  search: {
    what: 'search',
    find: [
      'input[data-e2e="search-user-input"]',
      'form[data-e2e="search-box"] input',
      'form[action^="/search"] input',
      'input[type="search"][name="q"]',
    ],
    seen: '2025-11',
  },
  searchButton: {
    what: 'search',
    find: [
      '[data-e2e="search-box-button"]',
      'form[action^="/search"] button[type="submit"]',
      'form:has(input[type="search"][name="q"]) button[type="submit"]',
    ],
    seen: '2025-11',
  },
  profileBio: { what: 'what a profile says of somebody', find: ['[data-e2e="user-bio"]'], seen: '2026-05' },
  messageOpener: {
    what: 'the way to write to somebody',
    find: ['[data-e2e="message-button"]'],
    seen: '2026-06',
  },
  activityRow: {
    what: 'somebody in the list of what happened',
    find: [':is([data-e2e="inbox-list"], #header-inbox-list) :is([data-e2e="inbox-list-item"], li)'],
    seen: '2025-11',
  },
  mentionsOpen: {
    what: 'the list of what happened shows mentions and tags only',
    find: ['[data-e2e="inbox-bar"] [data-e2e="mentions"][aria-selected="true"]'],
    seen: '2025-11',
  },
  pressable: {
    what: 'anything that is pressed',
    find: [
      'a[href], button, input, label, [role="button"], [role="menuitem"], [role="option"], [role="tab"]',
    ],
    seen: '2025-11',
  },
} satisfies Record<string, Anchor>;
