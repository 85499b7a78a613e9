/** Where things are on Instagram in a browser, most trusted first. */
export const anchors = {
  button: {
    what: 'a button or menu item',
    find: ['button', '[role="button"]', '[role="menuitem"]', 'div[tabindex="0"]:not([contenteditable])'],
    seen: '2026-07',
  },
  editor: {
    what: 'an editor for messages and captions',
    find: ['[data-lexical-editor="true"]', '[contenteditable="true"][role="textbox"]'],
    seen: '2026-07',
  },
  dialog: {
    what: 'a dialog over the page',
    find: ['[role="dialog"]', '[aria-modal="true"]'],
    seen: '2025-06',
  },
  comment: { what: 'the box for a comment', find: ['form textarea'], seen: '2025-06' },
  storyReply: { what: 'the box for an answer to a story', find: ['textarea'], seen: '2025-06' },
  link: { what: 'a link', find: ['a[href]'], seen: '2026-07' },
  aside: {
    what: 'the messages of a conversation, with links to their writers',
    find: ['[data-pagelet="IGDMessagesList"]', '[role="grid"]', '[role="row"]', '[role="group"]'],
    seen: '2026-07',
  },
  unread: {
    what: 'words that are no name',
    find: ['svg', 'style', 'script', 'time', 'abbr'],
    seen: '2026-07',
  },
  heading: { what: 'a heading', find: ['h1', 'h2', 'h3'], seen: '2026-07' },
  postAuthor: { what: 'who wrote a post', find: ['header a[href]', 'h2 a[href]'], seen: '2025-06' },
  search: {
    what: 'a search box',
    find: [
      'input[name="searchInput"]',
      'input[name="queryBox"]',
      'input[type="search"]',
      'input[type="text"][placeholder]',
      'input[autocapitalize="none"][type="text"]',
    ],
    seen: '2026-07',
  },
  bio: { what: 'the few words about oneself', find: ['#pepBio', 'form textarea'], seen: '2026-01' },
  name: { what: 'the own name', find: ['#pepName'], seen: '2026-01' },
  website: { what: 'the own website', find: ['#pepWebsite', 'input[type="url"]'], seen: '2026-01' },
  main: {
    what: 'the part of the page that is about something',
    find: ['main', '[role="main"]'],
    seen: '2026-07',
  },
  article: { what: 'a post', find: ['article'], seen: '2025-06' },
  oneComment: { what: 'one comment', find: ['ul li', '[role="listitem"]'], seen: '2025-06' },
  headLine: {
    what: 'a line in the head of a profile',
    find: ['header [dir="auto"]', 'header p'],
    seen: '2026-01',
  },
  mutuals: { what: 'who follows that one follows', find: ['header a[href*="mutual"]'], seen: '2025' },
  conversation: {
    what: 'the messages of a conversation',
    find: ['[data-pagelet="IGDMessagesList"]', '[role="grid"][aria-label]'],
    seen: '2026-07',
  },
  olderList: {
    what: 'the messages of a conversation as they were listed in 2025: only a label says whom it is with',
    find: ['[role="grid"]'],
    seen: '2025-05',
  },
  head: {
    what: 'the head of a conversation',
    find: ['[data-pagelet^="IGDInboxHeader"]'],
    seen: '2026-07',
  },
  thread: {
    what: 'a conversation in the list of them',
    find: [
      '[data-pagelet^="IGDInboxThreadList"] [role="button"]',
      '[data-pagelet^="IGDThreadList"] [role="button"]',
      '[aria-label="Thread list"] [role="button"]',
      '[role="navigation"] [role="listitem"]',
    ],
    seen: '2026-07',
  },
  refuse: {
    what: 'the second of two buttons of words in a row: "Delete" beside "Confirm"',
    find: [
      ':is(main, [role="dialog"]) button + button:not(:has(svg))',
      ':is(main, [role="dialog"]) [role="button"] + [role="button"]:not(:has(svg))',
    ],
    seen: '2026-01',
  },
  writing: {
    what: 'where somebody is mentioned with "@"',
    find: ['[data-lexical-editor="true"]', '[contenteditable="true"][role="textbox"]', 'form textarea'],
    seen: '2026-07',
  },
  option: {
    what: 'somebody in a list of names',
    find: [
      '[role="option"]',
      '[role="button"]',
      'button',
      '[role="listitem"]',
      '[role="listbox"] > *',
      'div[tabindex="0"]',
    ],
    seen: '2026-01',
  },
  list: { what: 'the list of names below "@"', find: ['[role="listbox"]'], seen: '2026-01' },
  tagSearch: {
    what: 'the search box over the picture of a new post',
    find: ['input[name="userSearchInput"]'],
    seen: '2025',
  },
  ticked: {
    what: 'somebody who is ticked in the list of people to send to',
    find: [
      'input[type="checkbox"]:checked',
      '[role="checkbox"][aria-checked="true"]',
      '[role="button"][aria-checked="true"]',
    ],
    seen: '2026-01',
  },
  row: {
    what: 'the row of somebody in that list',
    find: ['label', '[role="button"]', '[role="listitem"]'],
    seen: '2026-01',
  },
  alongside: {
    what: 'the words that go along with a post that is sent',
    find: ['[role="dialog"] textarea', '[role="dialog"] input[type="text"]:not([name])'],
    seen: '2026-01',
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
  attached: {
    what: 'a picture or voice clip that waits to be sent',
    find: ['[src^="blob:"]', 'audio'],
    seen: '2025',
  },
  closed: {
    what: 'the switch of a closed account',
    find: ['input[role="switch"]', '[role="switch"]'],
    seen: '2026-01',
  },
  files: { what: 'where files are chosen', find: ['input[type="file"]'], seen: '2026-07' },
  contact: {
    what: 'the own e-mail and telephone',
    find: ['input[type="email"], input[type="tel"]'],
    seen: '2024',
  },
} as const;
