/** One thing that Sian does in the day, and the headline of the warning that it brings under each policy. */
export interface Moment {
  /** Name and site of the act on the stand-ins. */
  act: string;
  on: string;
  words?: string;
  brings: Partial<Record<Policy, string>>;
}

export const policies = [
  'banks-st-stephens',
  'forward-as-one',
  'lache',
  'oakfield',
  'sandbank-valley',
] as const;
export type Policy = (typeof policies)[number];

/** Marcus Fenwick is a parent here, Katie Smith a pupil. The same day under five policies: only the policy differs. */
export const day: readonly Moment[] = [
  {
    act: 'accept Katie Smith as a follower',
    on: 'x',
    brings: everywhere('This looks like a pupil'),
  },
  {
    act: 'write to Katie Smith in Direct',
    on: 'instagram',
    words: 'See you on Saturday',
    brings: everywhere('This looks like a pupil'),
  },
  {
    act: "accept Marcus Fenwick's friend request on the page of requests",
    on: 'facebook',
    brings: among(['banks-st-stephens', 'forward-as-one', 'lache'], 'This looks like a parent'),
  },
  {
    act: 'write to Marcus Fenwick in a chat window',
    on: 'facebook',
    words: 'Thank you for the lift home',
    brings: among(['banks-st-stephens', 'forward-as-one', 'lache'], 'This looks like a parent'),
  },
  {
    act: 'post on the timeline',
    on: 'facebook',
    words: 'Monday again at Hafod Lane Primary School',
    brings: among(['forward-as-one', 'oakfield'], 'This names the school'),
  },
  {
    act: 'post from the timeline',
    on: 'x',
    words: 'A heron by the river this morning',
    brings: { oakfield: 'Everybody can see this post' },
  },
  {
    act: 'post on the timeline',
    on: 'facebook',
    words: 'My candles are for sale, DM me for prices',
    brings: { oakfield: 'This promotes something of your own' },
  },
  {
    act: 'save a job title',
    on: 'facebook',
    words: 'Teacher',
    brings: among(['forward-as-one', 'oakfield', 'sandbank-valley'], 'Your profile would say what you do'),
  },
  {
    act: 'search for somebody',
    on: 'x',
    words: 'Rhodri Applegarth',
    brings: { 'banks-st-stephens': 'This looks like a candidate' },
  },
  {
    act: 'comment on a post',
    on: 'facebook',
    words: 'One of the boys in my class is being assessed for autism',
    brings: among(['forward-as-one', 'oakfield', 'sandbank-valley'], 'This tells of a child’s circumstances'),
  },
  {
    act: 'comment on a video',
    on: 'tiktok',
    words: 'Gareth Abernathy stole the PTA money',
    brings: everywhere('This accuses somebody'),
  },
  {
    act: 'comment on a picture',
    on: 'instagram',
    words: 'Lovely weather for it',
    brings: {},
  },
  {
    act: 'show posts to everybody',
    on: 'facebook',
    brings: { oakfield: 'This opens your account' },
  },
];

function everywhere(headline: string): Moment['brings'] {
  return among(policies, headline);
}

function among(which: readonly Policy[], headline: string): Moment['brings'] {
  return Object.fromEntries(which.map((policy) => [policy, headline]));
}
