import type { PlatformId } from '../../src/core/person.ts';

/** What is still taken for something else on a moved page, as "move: act", and why it is left so. */
export const knownMistakes: readonly { site: PlatformId; why: string; mistakes: readonly string[] }[] = [
  {
    site: 'facebook',
    why: 'An unknown last button behind an empty box may be the thumb, which sends without words: the person is right.',
    mistakes: [
      'without [aria-label]: Send with nothing to send',
      'in a language nobody told us of: Send with nothing to send',
      'without [aria-label]: the icon sends nothing from an empty box',
      'in a language nobody told us of: the icon sends nothing from an empty box',
    ],
  },
  {
    site: 'facebook',
    why: 'All that told it apart was the label: its words say "Like" before and after.',
    mistakes: ['without [aria-label]: taking a like back reads as nothing'],
  },
  {
    site: 'facebook',
    why: 'The case has lost one mark already; this takes the second.',
    mistakes: [
      "siblings in another order: a card whose link broke still gives the name, and never somebody else's",
    ],
  },
  {
    site: 'instagram',
    why: 'A conversation of two without its label looks like a group of that name; the name is asked about all the same.',
    mistakes: [
      'without [aria-label]: the older layout names the person on the conversation',
      'without [aria-label]: and its button says it in French',
    ],
  },
  {
    site: 'tiktok',
    why: 'The same button follows and shows that one has asked: only its word tells which.',
    mistakes: ['in a language nobody told us of: takes back a request'],
  },
  {
    site: 'x',
    why: 'In a language whose word is not known, the first of two buttons accepts: here they changed places.',
    mistakes: ['siblings in another order: declines a follower in it'],
  },
];

/** What is lost in silence on a moved page, where nothing may be. */
export const knownLosses: readonly { site: PlatformId; why: string; losses: readonly string[] }[] = [
  {
    site: 'x',
    why: 'Nothing but this test id tells the choice of an audience from that of who may answer, and only some accounts have it.',
    losses: [
      'without [data-testid^="audienceControl-"]: shows a post to everybody',
      'without [data-testid^="audienceControl-"]: shows a post to subscribers only',
    ],
  },
];
