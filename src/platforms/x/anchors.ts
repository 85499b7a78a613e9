import type { Anchor } from '../../core/platform.ts';

/** What on X means something. Its test ids are the same in every language and on every kind of tag. */
export const anchors = {
  profileLink: {
    what: 'the way to one’s own profile',
    find: ['a[data-testid="AppTabBar_Profile_Link"]', 'header nav a[href$="/communities"]'],
    seen: '2025-02',
  },
  ownPicture: {
    what: 'one’s own picture on the account menu',
    find: [
      '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      '[data-testid="DashButton_ProfileIcon_Link"] [data-testid^="UserAvatar-Container-"]',
    ],
    seen: '2025-02',
  },
  logIn: {
    what: 'an invitation to log in',
    find: [
      '[data-testid="login"]',
      '[data-testid="loginButton"]',
      'a[href="/login"]',
      'a[href^="/i/flow/login"]',
    ],
    seen: '2025-11',
  },
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
  row: { what: 'a row that shows one person', find: ['[data-testid="UserCell"]'], seen: '2025-11' },
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
  repostMenu: {
    what: 'the button whose repost menu is open',
    find: [':is([data-testid="retweet"], [data-testid="unretweet"])[aria-expanded="true"]'],
    seen: '2025-07',
  },
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
  saveProfile: { what: 'save one’s profile', find: ['[data-testid="Profile_Save_Button"]'], seen: '2026-04' },
  name: { what: 'one’s name', find: ['input[name="displayName"]'], seen: '2026-04' },
  bio: { what: 'about oneself', find: ['textarea[name="description"]'], seen: '2026-04' },
  place: { what: 'where one lives', find: ['input[name="location"]'], seen: '2026-04' },
  website: { what: 'one’s website', find: ['input[name="url"]'], seen: '2026-04' },
  search: {
    what: 'search',
    find: [
      'input[data-testid="SearchBox_Search_Input"]',
      'form[role="search"] input',
      'input[enterkeyhint="search"]',
    ],
    seen: '2025-02',
  },
} satisfies Record<string, Anchor>;
