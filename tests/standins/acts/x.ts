import type { Act } from '../acts.ts';
import { both } from './people.ts';

const home = 'https://x.com/home';
const site = 'x';

const towards: Act[] = both.flatMap(({ person, id, x: handle }): Act[] => [
  {
    name: `follow ${person.name}, whom X suggests`,
    site,
    kind: 'connect',
    url: home,
    person,
    press: `[data-testid="sidebarColumn"] [data-testid="${id}-follow"]`,
    did: 'followed',
  },
  {
    name: `follow ${person.name} in a list`,
    site,
    kind: 'connect',
    url: 'https://x.com/sian_outdoors/followers',
    person,
    press: `[data-testid="primaryColumn"] [data-testid="${id}-follow"]`,
    did: 'followed',
  },
  {
    name: `follow ${person.name} from their profile`,
    site,
    kind: 'connect',
    url: `https://x.com/${handle}`,
    person,
    press: '[data-testid="placementTracking"] [data-testid$="-follow"]',
    // Katie's account is protected: there, following is asking.
    did: handle === 'katie_s11' ? 'follow-asked' : 'followed',
  },
  {
    name: `accept ${person.name} as a follower`,
    site,
    kind: 'accept',
    url: 'https://x.com/follower_requests',
    person,
    press: `[data-testid="primaryColumn"] [data-testid="UserCell"]:has(a[href="/${handle}"]) button:first-child`,
    did: 'follower-accepted',
  },
  {
    name: `write to ${person.name} in Chat`,
    site,
    kind: 'message',
    url: `https://x.com/i/chat/100001-${id}`,
    person,
    box: '[data-testid="dm-composer-textarea"]',
    press: '[data-testid="dm-composer-send-button"]',
    sends: 'Enter',
    did: 'messaged',
  },
]);

const words: Act[] = [
  {
    name: 'post from the timeline',
    site,
    kind: 'publish',
    url: home,
    box: '[data-testid="tweetTextarea_0"]',
    press: '[data-testid="tweetButtonInline"]',
    sends: 'Ctrl+Enter',
    did: 'posted',
  },
  {
    name: 'post from the layer',
    site,
    kind: 'publish',
    url: home,
    first: ['[data-testid="SideNav_NewTweet_Button"]'],
    box: '[role="dialog"] [data-testid="tweetTextarea_0"]',
    press: '[data-testid="tweetButton"]',
    sends: 'Ctrl+Enter',
    did: 'posted',
  },
  {
    name: 'reply to a post',
    site,
    kind: 'comment',
    url: 'https://x.com/marcusf/status/9000000001',
    box: '[data-testid="tweetTextarea_0"]',
    press: '[data-testid="tweetButtonInline"]',
    sends: 'Ctrl+Enter',
    did: 'commented',
  },
  {
    name: 'save a bio',
    site,
    kind: 'edit-profile',
    url: 'https://x.com/settings/profile',
    box: 'textarea[name="description"]',
    refill: true,
    press: '[data-testid="Profile_Save_Button"]',
    did: 'profile-saved',
    field: 'bio',
  },
  {
    name: 'search for somebody',
    site,
    kind: 'search',
    url: home,
    box: '[data-testid="SearchBox_Search_Input"]',
    sends: 'Enter',
    did: 'searched',
  },
];

export const x = [...towards, ...words];
