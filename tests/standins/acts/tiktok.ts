import type { Act } from '../acts.ts';
import { both } from './people.ts';

const home = 'https://www.tiktok.com/';
const site = 'tiktok';

const towards: Act[] = both.flatMap(({ person, id, tiktok: handle }): Act[] => [
  {
    name: `follow ${person.name} from their video`,
    site,
    kind: 'connect',
    url: `${home}foryou`,
    person,
    press: `section:has(> div > a[href="/@${handle}"]) [data-e2e="feed-follow"]`,
    did: 'followed',
  },
  {
    name: `follow ${person.name} from their profile`,
    site,
    kind: 'connect',
    url: `${home}@${handle}`,
    person,
    press: '[data-e2e="follow-button"]',
    // Katie's account is private: there, following is asking.
    did: handle === 'katie.smith' ? 'follow-asked' : 'followed',
  },
  {
    name: `accept ${person.name} as a follower`,
    site,
    kind: 'accept',
    url: `${home}foryou`,
    person,
    first: ['[data-e2e="nav-activity"]'],
    press: `h3 + ul:first-of-type [data-e2e="inbox-list-item"]:has(a[href="/@${handle}"]) button:nth-of-type(1)`,
    did: 'follower-accepted',
  },
  {
    name: `write to ${person.name}`,
    site,
    kind: 'message',
    url: `${home}messages?u=${id}`,
    person,
    box: '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
    press: '[data-e2e="dm-new-send-btn"]',
    sends: 'Enter',
    did: 'messaged',
  },
  {
    name: `write to ${person.name} where messages are as they were`,
    site,
    kind: 'message',
    url: `${home}messages?u=${id}&as-it-was`,
    person,
    box: '[data-e2e="message-input-area"] [contenteditable="true"]',
    press: '[class*="DivSendButton"]',
    keys: [],
    sends: 'Enter',
    did: 'messaged',
  },
  {
    name: `repost a video of ${person.name}'s`,
    site,
    kind: 'share',
    url: `${home}@${handle}/video/9000000001`,
    person,
    first: ['[aria-label="Share video"]'],
    press: '[data-e2e="share-repost"]',
    did: 'shared',
  },
  {
    name: `like a video of ${person.name}'s`,
    site,
    kind: 'react',
    url: `${home}@${handle}/video/9000000001`,
    person,
    press: '[aria-label^="Like video"]',
    did: 'liked',
  },
]);

const words: Act[] = [
  {
    name: 'post a video with words',
    site,
    kind: 'publish',
    url: `${home}tiktokstudio/upload?draft=walk.mp4`,
    box: '[data-e2e="caption_container"] [contenteditable="true"]',
    refill: true,
    press: '[data-e2e="post_video_button"]',
    did: 'posted',
  },
  {
    name: 'comment on a video',
    site,
    kind: 'comment',
    url: `${home}@marcusf/video/9000000001`,
    box: '[data-e2e="comment-input"] [contenteditable="true"]',
    press: '[data-e2e="comment-post"]',
    sends: 'Enter',
    did: 'commented',
  },
  {
    name: 'save a bio',
    site,
    kind: 'edit-profile',
    url: `${home}@sian.outdoors`,
    first: ['[data-e2e="edit-profile-entrance"]'],
    box: '[data-e2e="edit-profile-bio-input"] textarea',
    refill: true,
    press: '[data-e2e="edit-profile-save"]',
    did: 'profile-saved',
    field: 'bio',
  },
  {
    name: 'search for somebody',
    site,
    kind: 'search',
    url: `${home}foryou`,
    box: '[data-e2e="search-user-input"]',
    sends: 'Enter',
    did: 'searched',
  },
];

export const tiktok = [...towards, ...words];
