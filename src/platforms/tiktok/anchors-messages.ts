import type { Anchor } from '../../core/platform.ts';

/** Conversations on TikTok: two generations of names for the same parts. */
export const messages = {
  messageBox: {
    what: 'where a message is written',
    find: [
      '[data-e2e="dm-new-input-editor"][contenteditable="true"]',
      '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
      '[data-e2e="message-input-area"] [contenteditable="true"]',
      '#main-content-messages [contenteditable="true"]',
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
  strangerWarning: {
    what: 'the advice beside a message request',
    find: ['[data-e2e="dm-warning"]'],
    seen: '2026-01',
  },
  partnerPicture: {
    what: 'the picture beside a message of somebody’s',
    find: [
      ':is([data-e2e="chat-item"], [data-e2e="dm-new-chat-item"]) a[href*="/@"]:has([data-e2e="chat-avatar"])',
    ],
    seen: '2026-01',
  },
  messageRequest: {
    what: 'a message request in the list of requests',
    find: [
      '[class*="DivRequestGroup"] :is([data-e2e="chat-list-item"], [data-e2e="dm-new-conversation-item"])',
    ],
    seen: '2026-01',
  },
  rowName: {
    what: 'the name on a row of the list of conversations',
    find: ['[data-e2e="dm-new-conversation-nickname"]', '[class*="PInfoNickname"]'],
    seen: '2026-08',
  },
} satisfies Record<string, Anchor>;
