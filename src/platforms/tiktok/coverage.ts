import type { Coverage } from '../../core/coverage.ts';

/** What of TikTok is watched. */
export default {
  platform: 'tiktok',
  covered: [
    {
      act: 'connect',
      ways: {
        en: 'Follow and follow back: on a profile, on a video, in the inbox and in lists',
        cy: 'Dilyn a dilyn yn ôl: ar broffil, ar fideo, yn y mewnflwch ac mewn rhestrau',
      },
      known: 'page',
      seen: '2025-11',
    },
    {
      act: 'accept',
      ways: { en: 'Follower requests and message requests', cy: 'Ceisiadau dilynwyr a cheisiadau neges' },
      known: 'stand-in',
      seen: '2025-11',
    },
    {
      act: 'message',
      ways: {
        en: 'Messages, in the window of the site and on their own page',
        cy: 'Negeseuon, yn ffenestr y safle ac ar eu tudalen eu hunain',
      },
      known: 'stand-in',
      seen: '2026-01',
    },
    {
      act: 'receive',
      ways: { en: 'Requests that wait', cy: 'Ceisiadau sy’n aros' },
      known: 'described',
      seen: '2025-11',
    },
    {
      act: 'publish',
      ways: {
        en: 'Videos from the site’s studio, with their words and audience',
        cy: 'Fideos o stiwdio’r safle, gyda’u geiriau a’u cynulleidfa',
      },
      known: 'stand-in',
      seen: '2026-01',
    },
    {
      act: 'comment',
      ways: { en: 'Comments and answers', cy: 'Sylwadau ac atebion' },
      known: 'page',
      seen: '2025-11',
    },
    { act: 'react', ways: { en: 'Likes', cy: 'Hoffi' }, known: 'page', seen: '2025-11' },
    { act: 'share', ways: { en: 'Reposts', cy: 'Ailbostio' }, known: 'described', seen: '2025-11' },
    { act: 'search', ways: { en: 'The search box', cy: 'Y blwch chwilio' }, known: 'page', seen: '2025-11' },
    {
      act: 'view',
      ways: { en: 'A person opened from a search', cy: 'Person a agorwyd o chwiliad' },
      known: 'described',
      seen: '2025-11',
    },
    {
      act: 'edit-profile',
      ways: { en: 'Name and bio', cy: 'Enw a bywgraffiad' },
      known: 'stand-in',
      seen: '2025-11',
    },
    {
      act: 'set-privacy',
      ways: { en: 'Private account on and off', cy: 'Cyfrif preifat, ymlaen ac i ffwrdd' },
      known: 'described',
      seen: '2025-11',
    },
    {
      act: 'set-audience',
      ways: { en: 'Who sees a video', cy: 'Pwy sy’n gweld fideo' },
      known: 'described',
      seen: '2026-01',
    },
    { act: 'go-live', ways: { en: 'Going live', cy: 'Mynd yn fyw' }, known: 'described', seen: '2025-11' },
    {
      act: 'remove-comment',
      ways: { en: 'Removing a comment', cy: 'Dileu sylw' },
      known: 'described',
      seen: '2025-11',
    },
    {
      act: 'attach',
      ways: {
        en: 'Videos and pictures chosen or dropped in the studio',
        cy: 'Fideos a lluniau a ddewiswyd neu a ollyngwyd yn y stiwdio',
      },
      known: 'described',
      seen: '2026-01',
    },
  ],
  open: [
    {
      act: 'tag',
      what: { en: 'A person named with @ in a comment', cy: 'Person a enwir ag @ mewn sylw' },
      why: {
        en: 'The name is read with the words of the comment, not when it is picked',
        cy: 'Darllenir yr enw gyda geiriau’r sylw, nid pan gaiff ei ddewis',
      },
    },
    {
      act: 'join',
      what: { en: 'Groups', cy: 'Grwpiau' },
      why: { en: 'TikTok has none on the web', cy: 'Nid oes gan TikTok rai ar y we' },
    },
  ],
} satisfies Coverage;
