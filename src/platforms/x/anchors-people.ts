import type { Anchor } from '../../core/platform.ts';

/** Whom one meets on X, and what lets one follow them or let them in. */
export const people = {
  follow: { what: 'follow', find: ['[data-testid$="-follow"]'], seen: '2025-11' },
  followed: {
    what: 'already followed, asked for, blocked, or oneself',
    find: [
      '[data-testid$="-unfollow"], [data-testid$="-cancel"], [data-testid$="-unblock"]',
      '[data-testid="editProfileButton"], a[href="/settings/profile"]',
    ],
    seen: '2025-11',
  },
  confirm: {
    what: 'yes to a question of the site',
    find: ['[data-testid="confirmationSheetConfirm"]'],
    seen: '2025-07',
  },
  row: {
    what: 'a row that shows one person, pressable as a whole',
    find: [
      '[data-testid="UserCell"]',
      'li:has([data-testid^="UserAvatar-Container-"]:not([data-testid$="-unknown"]))',
      ':is(button, [role="button"]):has(a[href])',
    ],
    seen: '2025-11',
  },
  picture: {
    what: 'somebody’s picture; the id ends in the handle',
    find: ['[data-testid^="UserAvatar-Container-"]:not([data-testid$="-unknown"])'],
    seen: '2025-11',
  },
  nameBlock: {
    what: 'a name with its handle',
    find: ['[data-testid="UserName"], [data-testid="User-Name"]'],
    seen: '2025-11',
  },
  post: { what: 'a post', find: ['article[data-testid="tweet"]', 'article'], seen: '2025-11' },
  search: {
    what: 'search',
    find: [
      'input[data-testid="SearchBox_Search_Input"]',
      'form[role="search"] input',
      'input[enterkeyhint="search"]',
    ],
    seen: '2025-02',
  },
  subscribe: { what: 'subscribe to somebody', find: ['[data-testid$="-subscribe"]'], seen: '2025-07' },
  card: {
    what: 'a row or a card that shows one person with their bio',
    find: ['[data-testid="HoverCard"], [data-testid="UserCell"]'],
    seen: '2025-11',
  },
  cardBio: {
    what: 'the bio on a row or a card; a hint to a button has an id',
    find: ['[data-testid="UserDescription"]', 'div[dir="auto"]:not([id], [role])'],
    seen: '2023-12',
  },
  profileBio: {
    what: 'what a profile says of somebody: bio and place',
    find: ['[data-testid="UserDescription"], [data-testid="UserLocation"]'],
    seen: '2025-11',
  },
  profileSays: {
    what: 'all that a profile says of its owner: bio, place, website, what they do',
    find: [
      '[data-testid="UserDescription"], [data-testid="UserLocation"], [data-testid="UserUrl"], [data-testid="UserProfessionalCategory"]',
    ],
    seen: '2025-11',
  },
  mutuals: {
    what: 'followers of somebody whom one follows oneself',
    find: ['a[href$="/followers_you_follow"] [dir="ltr"] span:not(:has(span))'],
    seen: '2023-12',
  },
  asking: {
    what: 'a row of somebody who asks to follow: nobody to be followed there',
    find: [
      '[data-testid="UserCell"]:not(:has([data-testid$="-follow"], [data-testid$="-unfollow"], [data-testid$="-cancel"]))',
    ],
    seen: '2025-07',
  },
  mention: {
    what: 'a post in the list of what happened',
    find: [
      '[data-testid="primaryColumn"]:has(a[href="/notifications/mentions"]) article[data-testid="tweet"]',
    ],
    seen: '2025-07',
  },
  missing: { what: 'nobody to be seen here', find: ['[data-testid="emptyState"]'], seen: '2025-07' },
  like: { what: 'like a post', find: ['[data-testid="like"]'], seen: '2025-02' },
  unlike: { what: 'take a like back', find: ['[data-testid="unlike"]'], seen: '2025-02' },
  suggestion: {
    what: 'a person or words that the site suggests',
    find: ['[data-testid="typeaheadResult"]', '[data-testid="TypeaheadUser"]', '[role="option"]'],
    seen: '2026-02',
  },
  suggestions: {
    what: 'the list of suggestions',
    find: ['[id^="typeaheadDropdown"]', '[role="listbox"]'],
    seen: '2025-02',
  },
  pressable: {
    what: 'anything that is pressed',
    find: [
      'a[href], button, input, label, [role="button"], [role="menuitem"], [role="option"], [role="tab"], div[tabindex="0"]',
    ],
    seen: '2025-11',
  },
  join: { what: 'join a community', find: ['button[data-testid="join"]'], seen: '2026-02' },
  community: { what: 'a community in a list', find: ['[data-testid="communityCard"]'], seen: '2026-02' },
  heading: {
    what: 'the heading of a page',
    find: ['[data-testid="primaryColumn"] h2', ':is(main, [role="main"]) h2'],
    seen: '2025-11',
  },
  live: {
    what: 'go live, or begin a Space',
    find: ['a[href="/i/go-live"]', 'a[href^="/i/spaces/start"]'],
    seen: '2026-02',
  },
} satisfies Record<string, Anchor>;
