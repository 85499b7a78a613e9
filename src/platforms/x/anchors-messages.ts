import type { Anchor } from '../../core/platform.ts';

/** Conversations on X: Chat since 2025, and what was there before. */
export const messages = {
  messageBox: {
    what: 'where a message is written',
    find: [
      '[data-testid="dm-composer-textarea"]',
      '[data-testid="dmComposerTextInput"]',
      '[data-testid="dm-conversation-panel"] textarea',
    ],
    seen: '2026-08',
  },
  messageButton: {
    what: 'send a message',
    find: ['[data-testid="dm-composer-send-button"]', '[data-testid="dmComposerSendButton"]'],
    seen: '2026-08',
  },
  conversation: {
    what: 'one conversation',
    find: [
      '[data-testid="dm-conversation-panel"]',
      '[data-testid="chat-drawer-root"]',
      '[data-testid="DMDrawer"]',
      '[data-testid="DmScrollerContainer"]',
      'main',
    ],
    seen: '2026-08',
  },
  conversationHead: {
    what: 'whom a conversation is with',
    find: [
      '[data-testid="dm-conversation-header"]',
      '[data-testid="conversation-header"]',
      '[data-testid="DMConversationHeader"]',
    ],
    seen: '2026-08',
  },
  partnerName: {
    what: 'the name of a conversation',
    find: ['[data-testid="dm-conversation-username"]'],
    seen: '2026-08',
  },
  acceptMessages: {
    what: 'accept a message request',
    find: ['[data-testid="dm-message-request-accept-button"]'],
    seen: '2026-08',
  },
  messageRequest: {
    what: 'a message request in the list of requests',
    find: ['[data-testid="dm-message-requests"] [data-testid^="dm-message-request-item-"]'],
    seen: '2026-08',
  },
  messageFiles: {
    what: 'pictures to add to a message',
    find: [
      ':is([data-testid="dm-conversation-panel"], [data-testid="chat-drawer-root"], [data-testid="DMDrawer"]) input[type="file"]',
    ],
    seen: '2026-08',
  },
  requestPrompt: {
    what: 'the question whether somebody may write',
    find: ['[data-testid="dm-message-request-prompt"]'],
    seen: '2026-08',
  },
} satisfies Record<string, Anchor>;
