import type { Anchor } from '../../core/platform.ts';

/** Where posts and answers are written on X, and what is done with those of others. */
export const writing = {
  box: {
    what: 'where a post or a reply is written',
    find: [
      '[data-testid^="tweetTextarea_"]:is([contenteditable="true"], textarea)',
      '[data-testid^="tweetTextarea_"] :is([contenteditable="true"], textarea)',
      '[role="textbox"][aria-multiline="true"][contenteditable="true"]:not([data-testid^="dm"])',
    ],
    seen: '2025-02',
  },
  postButton: {
    what: 'post or reply',
    find: [
      '[data-testid="tweetButtonInline"]',
      '[data-testid="tweetButton"]',
      '[data-testid="toolBar"] :is(button, [role="button"]):not([data-testid], [aria-label])',
    ],
    seen: '2025-02',
  },
  attachments: { what: 'pictures added to a post', find: ['[data-testid="attachments"]'], seen: '2025-07' },
  repost: {
    what: 'repost, in the menu',
    find: ['[data-testid="retweetConfirm"]', '[data-testid="repostConfirm"]'],
    seen: '2025-07',
  },
  quote: {
    what: 'quote a post, in the menu',
    find: ['a[role="menuitem"][href^="/compose/post"]', '[role="menu"] a[href^="/compose/post"]'],
    seen: '2025-07',
  },
  inlineReply: {
    what: 'the place of an answer below a post',
    find: ['[data-testid="inline_reply_offscreen"]'],
    seen: '2025-11',
  },
  fileInput: {
    what: 'pictures and videos to add to a post or message',
    find: ['input[type="file"][data-testid="fileInput"]'],
    seen: '2025-02',
  },
  audience: {
    what: 'a choice of who sees an article, on the sheet that publishes it',
    find: ['[data-testid^="audienceControl-"]', 'input[name="audienceControl"]'],
    seen: '2025-07',
  },
  mayReply: {
    what: 'the choice of who may reply, beside it',
    find: ['[data-testid="convoControl"]'],
    seen: '2025-07',
  },
  menuOpener: {
    what: 'a button of a post that opens a menu',
    find: [
      '[data-testid="caret"], [data-testid="retweet"], [data-testid="unretweet"]',
      'article [aria-haspopup="menu"]',
    ],
    seen: '2025-07',
  },
  menuOpen: {
    what: 'the button of a post whose menu is open',
    find: [
      ':is([data-testid="caret"], [data-testid="retweet"], [data-testid="unretweet"])[aria-expanded="true"]',
      'article [aria-haspopup="menu"][aria-expanded="true"]',
    ],
    seen: '2025-07',
  },
  menuItem: {
    what: 'an item of a menu',
    find: ['[role="menuitem"]', '[role="menu"] [tabindex="0"]', '[role="menu"] > *'],
    seen: '2025-07',
  },
  words: { what: 'the words of a post', find: ['[data-testid="tweetText"]'], seen: '2025-11' },
} satisfies Record<string, Anchor>;
