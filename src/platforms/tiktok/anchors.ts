import type { Anchor } from '../../core/platform.ts';

/** What on TikTok means something: `data-e2e` names first, then the word that ends its class names (never their hash). */
export const anchors = {
  profileLink: { what: 'the way to one’s own profile', find: ['a[data-e2e="nav-profile"]'], seen: '2025-11' },
  logIn: {
    what: 'an invitation to log in',
    find: ['[data-e2e="top-login-button"]', '[data-e2e="nav-login-button"]', '[data-e2e="login-modal"]'],
    seen: '2025-11',
  },
  follow: {
    what: 'follow, on a profile or a video',
    find: ['[data-e2e="follow-button"]', '[data-e2e="feed-follow"]', '[data-e2e="browse-follow"]'],
    seen: '2025-11',
  },
  followByPicture: {
    what: 'the plus below the picture of whoever made a video',
    find: ['button[class*="AvatarFollowButton"]', '[class*="DivAvatarActionItemContainer"] button'],
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
    what: 'the list of what happened',
    find: ['[data-e2e="inbox-list"]', '[data-e2e="inbox-notifications"]', '#header-inbox-list'],
    seen: '2025-11',
  },
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
  messageBox: {
    what: 'where a message is written',
    find: [
      '[data-e2e="dm-new-input-editor"][contenteditable="true"]',
      '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
      '[data-e2e="message-input-area"] [contenteditable="true"]',
      '#main-content-messages [contenteditable="true"][role="textbox"]',
    ],
    seen: '2026-08',
  },
  messageButton: {
    what: 'send a message',
    find: [
      '[data-e2e="dm-new-send-btn"]',
      '[data-e2e="message-send"]',
      '#main-content-messages [class*="DivSendButton"]',
    ],
    seen: '2026-08',
  },
  partnerHandle: {
    what: 'the handle of whom one writes to',
    find: ['[data-e2e="chat-uniqueid"]'],
    seen: '2026-08',
  },
  partnerName: {
    what: 'the name of whom one writes to',
    find: ['[data-e2e="dm-new-chat-nickname"]', '[data-e2e="chat-nickname"]'],
    seen: '2026-08',
  },
  stranger: { what: 'a message request', find: ['[class*="DivStrangerBox"]'], seen: '2026-01' },
  strangerAnswers: {
    what: 'delete (first) and accept (last) of a message request',
    find: ['[class*="DivStrangerBox"] [class*="DivOperation"] [class*="DivItem"]'],
    seen: '2026-01',
  },
  caption: {
    what: 'the words of a video',
    find: [
      '[data-e2e="caption_container"] [contenteditable="true"]',
      '[role="combobox"][contenteditable="true"]',
    ],
    seen: '2026-08',
  },
  postVideo: { what: 'post a video', find: ['[data-e2e="post_video_button"]'], seen: '2026-08' },
  visibility: {
    what: 'who may watch a video',
    find: [
      '[data-e2e="video_visibility_container"] [role="combobox"]',
      '[data-e2e="video_visibility_container"]',
    ],
    seen: '2026-08',
  },
  saveProfile: { what: 'save one’s profile', find: ['[data-e2e="edit-profile-save"]'], seen: '2026-06' },
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
} satisfies Record<string, Anchor>;
