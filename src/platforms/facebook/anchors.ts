/** Where things are on Facebook in a desktop browser, most trusted first. */
export const anchors = {
  button: {
    what: 'a button or menu item',
    find: [
      '[role="button"]',
      '[role="menuitem"]',
      'button',
      'div[tabindex="0"]:not([role], [contenteditable])',
    ],
    seen: '2026-07',
  },
  editor: {
    what: 'an editor for posts, comments and messages',
    find: ['[data-lexical-editor="true"]', '[contenteditable="true"]'],
    seen: '2026-07',
  },
  dialog: {
    what: 'a dialog over the page',
    find: ['[role="dialog"]', '[aria-modal="true"]'],
    seen: '2026-07',
  },
  composerForm: {
    what: 'the form around a new post',
    find: ['form[method="post"]', 'form[method="POST"]'],
    seen: '2026-01',
  },
  commentForm: { what: 'the form around a comment', find: ['form[role="presentation"]'], seen: '2025-07' },
  story: { what: 'the viewer of stories', find: ['[data-pagelet^="Stories"]'], seen: '2026-04' },
  hiddenSubmit: { what: 'the unseen submit of a form', find: ['input[type="submit"]'], seen: '2026-01' },
  link: { what: 'a link', find: ['a[href]'], seen: '2026-07' },
  requestLink: {
    what: 'a friend request, with the number of the person',
    find: ['a[href*="profile_id="]'],
    seen: '2025-07',
  },
  aside: {
    what: 'people beside the one that a card is about: mutual friends, writers of messages',
    find: ['[role="grid"]', '[role="row"]', '[role="gridcell"]', 'object[type="nested/pressable"]'],
    seen: '2025-07',
  },
  unread: {
    what: 'words in a link that are no name',
    find: ['[data-visualcompletion="ignore"]', 'abbr', 'svg', 'style', 'script'],
    seen: '2025-07',
  },
  heading: { what: 'a heading', find: ['h1', 'h2', 'h3', 'h4'], seen: '2026-07' },
  postAuthor: {
    what: 'who wrote a post',
    find: ['[data-ad-rendering-role="profile_name"] a[href]', 'h2 a[href]', 'h3 a[href]', 'h4 a[href]'],
    seen: '2025-07',
  },
  search: {
    what: 'a search box',
    find: ['input[type="search"]', '[role="banner"] input', 'label input[role="combobox"]'],
    seen: '2025-07',
  },
  field: {
    what: 'a field of the own profile',
    find: [
      'input:not([type])',
      'input[type="text"]',
      'input[type="url"]',
      'input[type="email"]',
      'input[type="tel"]',
      'textarea',
    ],
    seen: '2026-07',
  },
  bio: { what: 'the few words about oneself', find: ['textarea[maxlength="101"]'], seen: '2026-07' },
  ownLink: {
    what: 'a link to the own profile',
    find: ['[role="region"] h3 ~ * a[aria-label$="timeline"]', '[role="region"] a[aria-label$="timeline"]'],
    seen: '2025-07',
  },
  editOwn: {
    what: 'a link from the own profile to where it is edited',
    find: ['a[href*="fb_profile_edit_entry_point"]'],
    seen: '2026-07',
  },
  introLine: {
    what: 'words on a profile: its bio, where somebody works, and much else',
    find: ['[role="main"] [dir="auto"]'],
    seen: '2025',
  },
  elsewhere: {
    what: 'parts of a profile that say nothing of its owner: titles, buttons, lists, posts',
    find: [
      'a, h1, h2, form',
      '[role="button"], [role="tab"], [role="grid"], [role="dialog"]',
      '[role="article"], [aria-posinset]',
    ],
    seen: '2025',
  },
  main: {
    what: 'the part of the page that is about something',
    find: ['[role="main"]', 'main'],
    seen: '2026-07',
  },
  banner: { what: 'the bar over the page', find: ['[role="banner"]'], seen: '2026-07' },
  posts: { what: 'a post of the feed', find: ['[aria-posinset]'], seen: '2025-07' },
  like: {
    what: 'the button that likes a post',
    find: ['[data-ad-rendering-role="like_button"]'],
    seen: '2025-07',
  },
  share: {
    what: 'the button that opens the ways to share a post',
    find: ['[data-ad-rendering-role="share_button"]'],
    seen: '2025-07',
  },
  comment: {
    what: 'one comment',
    find: ['[role="article"][aria-label]', ':is([role="article"], [aria-posinset]) [role="article"]'],
    seen: '2024-08',
  },
  commentLink: {
    what: 'a link from a comment to its writer; that of its time leads to the post',
    find: ['a[href*="comment_id="]:not([href*="/posts/"]):not([href*="/permalink"])'],
    seen: '2024-08',
  },
  said: { what: 'the words of a comment', find: ['[dir="auto"]:not(a *, h3 *, h4 *)'], seen: '2024-08' },
  menu: { what: 'an open menu', find: ['[role="menu"]'], seen: '2024-08' },
  floating: {
    what: 'what floats over the page: a menu, a dialog, the row of reactions',
    find: ['[role="dialog"]', '[role="menu"]', '[role="toolbar"]'],
    seen: '2025-07',
  },
  opener: {
    what: 'a button that says whether what it opens is open',
    find: ['[aria-expanded]:not([contenteditable])'],
    seen: '2026-07',
  },
  stickers: {
    what: 'a list of stickers or GIFs',
    find: ['[role="dialog"]', '[role="grid"]', '[role="listbox"]'],
    seen: '2025',
  },
  option: {
    what: 'somebody in a list of names',
    find: [
      '[role="option"]',
      '[role="checkbox"]',
      '[role="listitem"]',
      '[role="button"]',
      '[role="listbox"] > *',
      'div[tabindex="0"]',
    ],
    seen: '2026-01',
  },
  list: { what: 'the list of names below "@"', find: ['[role="listbox"]'], seen: '2026-01' },
  choice: {
    what: 'one of the audiences to choose from',
    find: ['input[type="radio"]', '[role="radio"]'],
    seen: '2026-01',
  },
  conversation: {
    what: 'the messages of a conversation',
    find: ['[role="grid"][aria-label]'],
    seen: '2025-07',
  },
  attached: {
    what: 'a picture or voice clip that waits to be sent',
    find: ['[src^="blob:"]', 'audio'],
    seen: '2025',
  },
  messageRequest: {
    what: 'somebody who asks to be let in to write',
    find: ['a[href*="/messages/requests/t/"]'],
    seen: '2025',
  },
  tagged: {
    what: 'a notification that one was tagged or mentioned',
    find: ['a[href*="notif_t=mention"]', 'a[href*="notif_t=photo_tag"]', 'a[href*="notif_t=tagged"]'],
    seen: '2024',
  },
  files: { what: 'where files are chosen', find: ['input[type="file"]'], seen: '2026-07' },
  newPost: {
    what: 'where a post or story begins',
    find: ['[role="region"]', 'form[method="post"]', 'form[method="POST"]'],
    seen: '2025-07',
  },
  storyText: {
    what: 'where words are put on a story or reel',
    find: ['textarea', '[contenteditable="true"]', 'input[type="text"]'],
    seen: '2025',
  },
} as const;
