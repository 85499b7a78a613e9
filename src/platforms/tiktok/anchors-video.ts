import type { Anchor } from '../../core/platform.ts';

/** A video on TikTok, and what is said below it. */
export const video = {
  video: {
    what: 'a video of the feed',
    find: ['[data-e2e="recommend-list-item-container"]', 'article'],
    seen: '2025-11',
  },
  author: {
    what: 'whoever made a video',
    find: ['a[data-e2e="video-author-avatar"]', 'a:has([data-e2e="video-author-uniqueid"])'],
    seen: '2025-11',
  },
  commentBox: {
    what: 'where a comment is written',
    find: [
      '[data-e2e="comment-input"] [contenteditable="true"]',
      '[data-e2e="comment-text"] [contenteditable="true"]',
      ':is([class*="DivCommentFooter"], [class*="DivCommentInputWrapper"], [class*="DivReplyCommentEditorContainer"]) [contenteditable="true"]',
    ],
    seen: '2025-11',
  },
  commentButton: {
    what: 'post a comment',
    find: ['[data-e2e="comment-post"]', 'button[class*="PostButton"]'],
    seen: '2025-11',
  },
  commentFoot: {
    what: 'the place of a new comment, below the others',
    find: ['[class*="DivCommentFooter"]', '[class*="DivCommentBarContainer"]'],
    seen: '2025-11',
  },
  replyBox: {
    what: 'the place of an answer',
    find: ['[class*="DivReplyCommentEditorContainer"]'],
    seen: '2025-11',
  },
  commenter: {
    what: 'who wrote a comment',
    find: [
      '[data-e2e^="comment-username-"] a[href*="/@"]',
      '[class*="DivCommentHeaderWrapper"] a[href*="/@"]',
    ],
    seen: '2025-11',
  },
  comment: {
    what: 'one comment',
    find: [
      '[class*="DivCommentItemWrapper"]',
      '[class*="DivCommentItemContainer"]',
      '[class*="DivCommentObjectWrapper"]',
      ':has(> [data-e2e^="comment-level-"])',
    ],
    seen: '2025-11',
  },
  commentWords: { what: 'the words of a comment', find: ['[data-e2e^="comment-level-"]'], seen: '2025-11' },
  commentMenu: {
    what: 'the menu of a comment that is open',
    find: [
      '[class*="DivMore"][aria-expanded="true"]',
      '[data-e2e="comment-more-icon"][aria-expanded="true"]',
    ],
    seen: '2025-11',
  },
  commentOpener: {
    what: 'the way to the menu of a comment',
    find: ['[class*="DivMore"]', '[data-e2e="comment-more-icon"]', '[aria-haspopup="dialog"]'],
    seen: '2025-11',
  },
  like: {
    what: 'like a video: the heart on the button',
    find: ['[data-e2e="like-icon"]', '[data-e2e="browse-like-icon"]'],
    seen: '2025-11',
  },
  likeComment: {
    what: 'like a comment',
    find: ['[role="button"][class*="DivLikeContainer"]', '[data-e2e="comment-like-icon"]'],
    seen: '2025-11',
  },
  repost: { what: 'repost a video', find: ['[data-e2e="share-repost"]'], seen: '2026-06' },
} satisfies Record<string, Anchor>;
