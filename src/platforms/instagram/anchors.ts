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
} as const;
