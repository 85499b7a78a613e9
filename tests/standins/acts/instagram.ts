import type { Act } from '../acts.ts';
import { both } from './people.ts';

const home = 'https://www.instagram.com/';
const site = 'instagram';

const towards: Act[] = both.flatMap(({ person, id, instagram: handle }): Act[] => {
  const followed = handle === 'katie.s' ? 'follow-asked' : 'followed';
  return [
    {
      name: `follow ${person.name}, whom Instagram suggests`,
      site,
      kind: 'connect',
      url: home,
      person,
      press: `.suggested > div:has(a[href="/${handle}/"]) [role="button"]`,
      did: followed,
    },
    {
      name: `follow ${person.name} from their profile`,
      site,
      kind: 'connect',
      url: `${home}${handle}/`,
      person,
      press: 'header section button',
      did: followed,
    },
    {
      name: `accept ${person.name} as a follower`,
      site,
      kind: 'accept',
      url: `${home}accounts/activity/?followRequests=1`,
      person,
      press: `.list > div:has(a[href="/${handle}/"]) button:nth-of-type(1)`,
      did: 'follower-accepted',
    },
    {
      name: `write to ${person.name} in Direct`,
      site,
      kind: 'message',
      url: `${home}direct/t/${id}/`,
      person,
      box: '[data-lexical-editor="true"]',
      press: '[data-pagelet="IGDComposerForCannes"] > [role="button"]:last-child',
      sends: 'Enter',
      did: 'messaged',
    },
  ];
});

const words: Act[] = [
  {
    name: 'share a picture with words',
    site,
    kind: 'publish',
    url: home,
    first: [
      '[role="button"]:has(svg[aria-label="New post"])',
      '[role="dialog"] form [role="button"]',
      '[role="dialog"] h1 + [role="button"]',
      '[role="dialog"] h1 + [role="button"]',
    ],
    box: '[role="dialog"] [data-lexical-editor="true"]',
    press: '[role="dialog"] .lexical + [role="button"]',
    did: 'posted',
  },
  {
    name: 'comment on a picture',
    site,
    kind: 'comment',
    url: `${home}p/9000000001/`,
    box: 'article form textarea',
    press: 'article form [role="button"]',
    sends: 'Enter',
    did: 'commented',
  },
  {
    name: 'save a bio',
    site,
    kind: 'edit-profile',
    url: `${home}accounts/edit/`,
    box: '#pepBio',
    refill: true,
    press: 'form [role="button"]',
    did: 'profile-saved',
    field: 'bio',
  },
];

export const instagram = [...towards, ...words];
