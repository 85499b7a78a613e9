/** Where things are on Facebook in a desktop browser, most trusted first. */
export const anchors = {
  button: {
    what: 'a button or menu item',
    find: ['[role="button"]', '[role="menuitem"]', 'button', 'div[tabindex][aria-label]'],
    seen: '2026-07',
  },
  editor: {
    what: 'an editor for posts, comments and messages',
    find: ['[data-lexical-editor="true"]', '[contenteditable="true"][role="textbox"]'],
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
} as const;
