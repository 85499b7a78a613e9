import type { Act } from '../acts.ts';
import { both, handFor, isPupil } from './people.ts';

const home = 'https://www.instagram.com/';
const site = 'instagram';

/** Every step of a new post but the last. */
const toTheCaption = [
  '[role="button"]:has(svg[aria-label="New post"])',
  '[role="dialog"] form [role="button"]',
  '[role="dialog"] h1 + [role="button"]',
  '[role="dialog"] h1 + [role="button"]',
];

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

const further: Act[] = both.flatMap(({ person, id, instagram: handle }): Act[] => {
  const act = { site, person, by: handFor(person) };
  return [
    {
      ...act,
      name: `call ${person.name} from Direct`,
      kind: 'message',
      url: `${home}direct/t/${id}/`,
      press: '[role="button"]:has(svg[aria-label="Audio call"])',
      did: 'called',
    },
    {
      ...act,
      name: `write to ${person.name} in the Direct of 2025`,
      kind: 'message',
      url: `${home}direct/t/${id}/?direct=2025`,
      box: '[aria-label="Message"][data-lexical-editor="true"]',
      press: '[data-pagelet="IGDComposerForCannes"] > [role="button"]:last-child',
      did: 'messaged',
    },
    {
      ...act,
      name: `send ${person.name} somebody's picture`,
      kind: 'message',
      url: `${home}p/9000000001/`,
      first: [
        'article [role="button"]:has(svg[aria-label="Share"])',
        `[role="dialog"] label:nth-of-type(${isPupil(person) ? 1 : 2}) input`,
      ],
      press: '[role="dialog"] textarea + [role="button"]',
      did: 'sent',
    },
    {
      ...act,
      name: `like a comment of ${person.name}'s`,
      kind: 'react',
      url: `${home}p/9000000001/`,
      press: `article li:has(a[href="/${handle}/"]) [role="button"]:has(svg[aria-label="Like"])`,
      did: 'liked',
    },
    {
      ...act,
      name: `delete a comment of ${person.name}'s`,
      kind: 'remove-comment',
      url: `${home}p/9000000001/`,
      first: [`article li:has(a[href="/${handle}/"]) [role="button"]:has(svg[aria-label="Comment options"])`],
      press: '[role="dialog"] button:nth-of-type(2)',
      did: 'comment-removed',
    },
    {
      ...act,
      name: `look at ${person.name}, who wrote a comment`,
      kind: 'view',
      url: `${home}p/9000000001/`,
      press: `article li a[href="/${handle}/"]:not(:has(img))`,
      keys: ['Enter'],
      did: 'viewed',
    },
    {
      ...act,
      name: `tag ${person.name} on a picture`,
      kind: 'tag',
      url: home,
      first: [...toTheCaption, '[role="dialog"] .scene[role="button"]'],
      press: `[role="dialog"] [role="button"]:has(img[alt^="${handle}'s"])`,
      did: 'tagged',
    },
  ];
});

const words: Act[] = [
  {
    name: 'open a closed account',
    site,
    kind: 'set-privacy',
    url: `${home}accounts/who_can_see_your_content/?account=private`,
    press: 'input[aria-label="Private account"]',
    by: 'mouse',
    did: 'account-opened',
  },
  {
    name: 'close an open account',
    site,
    kind: 'set-privacy',
    url: `${home}accounts/who_can_see_your_content/`,
    press: 'input[aria-label="Private account"]',
    keys: ['Space'],
    speaks: false,
    by: 'keyboard',
    did: 'account-closed',
  },
  {
    name: 'share a picture with words',
    site,
    kind: 'publish',
    url: home,
    first: toTheCaption,
    box: '[role="dialog"] [data-lexical-editor="true"]',
    press: '[role="dialog"] .lexical + [role="button"]',
    did: 'posted',
  },
  {
    name: 'pass a picture on',
    site,
    kind: 'share',
    url: `${home}p/9000000001/`,
    press: 'article [role="button"]:has(svg[aria-label="Repost"])',
    by: 'mouse',
    did: 'shared',
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

export const instagram = [...towards, ...further, ...words];
