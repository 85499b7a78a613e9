import type { Act } from '../acts.ts';
import { both, handFor, isPupil } from './people.ts';

const home = 'https://www.facebook.com/';
const site = 'facebook';
const card = (id: string) => `[data-visualcompletion="ignore-dynamic"]:has(a[href*="profile_id=${id}"])`;
const live = ':not([aria-disabled="true"])';

const towards: Act[] = both.flatMap(({ person, id }): Act[] => [
  {
    name: `accept ${person.name}'s friend request on the home page`,
    site,
    kind: 'accept',
    url: home,
    person,
    press: `${card(id)} [aria-label="Confirm"]${live}`,
    did: 'friend-accepted',
  },
  {
    name: `accept ${person.name}'s friend request on the page of requests`,
    site,
    kind: 'accept',
    url: `${home}friends/requests/`,
    person,
    press: `${card(id)} [aria-label="Confirm"]${live}`,
    did: 'friend-accepted',
  },
  {
    name: `add ${person.name}, whom Facebook suggests`,
    site,
    kind: 'connect',
    url: `${home}friends/suggestions/`,
    person,
    press: `li:has(a[aria-hidden="false"][href$="id=${id}"]) [aria-label="Add friend"]`,
    did: 'friend-asked',
  },
  {
    name: `add ${person.name} from their profile`,
    site,
    kind: 'connect',
    url: `${home}profile.php?id=${id}`,
    person,
    press: '[role="main"] [aria-label="Add friend"]',
    did: 'friend-asked',
  },
  {
    name: `write to ${person.name} in a chat window`,
    site,
    kind: 'message',
    url: `${home}messages/t/${id}`,
    person,
    box: '[aria-label="Message"][data-lexical-editor="true"]',
    press: '[aria-label="Press enter to send"]',
    sends: 'Enter',
    did: 'messaged',
  },
]);

const further: Act[] = both.flatMap(({ person, id }): Act[] => {
  const act = { site, person, by: handFor(person) };
  return [
    {
      ...act,
      name: `call ${person.name} from a chat window`,
      kind: 'message',
      url: `${home}messages/t/${id}`,
      press: '[aria-label="Start a voice call"]',
      did: 'called',
    },
    {
      ...act,
      name: `send ${person.name} somebody's post in Messenger`,
      kind: 'message',
      url: home,
      first: [
        '[aria-posinset="1"] [aria-haspopup="menu"]',
        '[role="menu"] [role="menuitem"] + [role="menuitem"]',
      ],
      press: `[role="listitem"]:has([aria-label="${person.name}"]) [aria-label="Send"]`,
      did: 'sent',
    },
    {
      ...act,
      name: `tag ${person.name} in a post`,
      kind: 'tag',
      url: home,
      first: ['[aria-label="Create a post"] [role="button"]', '[role="dialog"] [aria-label="Tag people"]'],
      press: `[aria-labelledby="tag-title"] [role="checkbox"]:nth-of-type(${isPupil(person) ? 1 : 2})`,
      did: 'tagged',
    },
    {
      ...act,
      name: `let ${person.name}, who asks to, write`,
      kind: 'accept',
      url: `${home}messages/requests/t/${id}/`,
      press: '[role="main"] [aria-label="Accept"]',
      did: 'request-accepted',
    },
  ];
});

const words: Act[] = [
  {
    name: 'write to a chat of several',
    site,
    kind: 'message',
    url: `${home}messages/t/500001`,
    box: '[aria-label="Message"][data-lexical-editor="true"]',
    press: '[aria-label="Press enter to send"]',
    sends: 'Enter',
    by: 'mouse',
    did: 'messaged',
  },
  {
    name: 'put words on a story',
    site,
    kind: 'publish',
    url: `${home}stories/create/`,
    box: '[role="main"] textarea',
    press: '[role="navigation"] .button.strong',
    by: 'mouse',
    did: 'story',
  },
  {
    name: 'post on the timeline',
    site,
    kind: 'publish',
    url: home,
    first: ['[aria-label="Create a post"] [role="button"]'],
    box: '[role="dialog"] [data-lexical-editor="true"]',
    press: '[role="dialog"] [aria-label="Post"]',
    sends: 'Ctrl+Enter',
    did: 'posted',
  },
  {
    name: 'comment on a post',
    site,
    kind: 'comment',
    url: home,
    box: '[aria-posinset="1"] form [data-lexical-editor="true"]',
    press: '[aria-posinset="1"] form [aria-label="Comment"]',
    sends: 'Enter',
    did: 'commented',
  },
  {
    name: 'save a job title',
    site,
    kind: 'edit-profile',
    url: `${home}profile.php?id=100001&sk=directory_work`,
    box: '[aria-label="Position"]',
    press: 'form .button.strong',
    did: 'profile-saved',
    field: 'jobTitle',
  },
  {
    name: 'save an employer',
    site,
    kind: 'edit-profile',
    url: `${home}profile.php?id=100001&sk=directory_work`,
    box: '[aria-label="Company"]',
    press: 'form .button.strong',
    did: 'profile-saved',
    field: 'employer',
  },
  {
    name: 'search for somebody',
    site,
    kind: 'search',
    url: home,
    box: '[aria-label="Search Facebook"]',
    sends: 'Enter',
    did: 'searched',
  },
  {
    name: 'show posts to everybody',
    site,
    kind: 'set-audience',
    url: home,
    first: [
      '[aria-label="Create a post"] [role="button"]',
      '[aria-label^="Edit privacy"]',
      '[aria-label="Select audience"] label',
    ],
    press: '[aria-label^="Done with privacy"]',
    by: 'mouse',
    did: 'audience',
  },
  {
    name: 'show posts to nobody else',
    site,
    kind: 'set-audience',
    url: home,
    first: [
      '[aria-label="Create a post"] [role="button"]',
      '[aria-label^="Edit privacy"]',
      '[aria-label="Select audience"] label:nth-of-type(3)',
    ],
    press: '[aria-label^="Done with privacy"]',
    speaks: false,
    by: 'keyboard',
    did: 'audience',
  },
];

export const facebook = [...towards, ...further, ...words];
