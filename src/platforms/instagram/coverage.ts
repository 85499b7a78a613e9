import type { Coverage } from '../../core/coverage.ts';

/** What of Instagram is watched. */
export default {
  platform: 'instagram',
  covered: [
    {
      act: 'connect',
      ways: {
        en: 'Follow and follow back: on a profile, on cards and in lists; also a request to a closed account',
        cy: 'Dilyn a dilyn yn ôl: ar broffil, ar gardiau ac mewn rhestrau; hefyd cais i gyfrif caeedig',
      },
      known: 'page',
      seen: '2026-07',
      words: ['follow'],
    },
    {
      act: 'accept',
      ways: { en: 'Follower requests and message requests', cy: 'Ceisiadau dilynwyr a cheisiadau neges' },
      known: 'stand-in',
      seen: '2026-07',
    },
    {
      act: 'message',
      ways: { en: 'Direct, with hearts, voice and calls', cy: 'Direct, gyda chalonnau, llais a galwadau' },
      known: 'page',
      seen: '2026-07',
    },
    {
      act: 'receive',
      ways: { en: 'Requests that wait', cy: 'Ceisiadau sy’n aros' },
      known: 'described',
      seen: '2026-07',
    },
    {
      act: 'publish',
      ways: { en: 'Pictures and reels with their words', cy: 'Lluniau a riliau gyda’u geiriau' },
      known: 'stand-in',
      seen: '2026-07',
    },
    {
      act: 'comment',
      ways: { en: 'Comments and answers', cy: 'Sylwadau ac atebion' },
      known: 'stand-in',
      seen: '2026-07',
    },
    {
      act: 'share',
      ways: { en: 'Sending or reposting a post', cy: 'Anfon neu ailbostio postiad' },
      known: 'stand-in',
      seen: '2026-07',
      words: ['repost'],
    },
    {
      act: 'react',
      ways: { en: 'Likes', cy: 'Hoffi' },
      known: 'stand-in',
      seen: '2026-07',
      words: ['heart'],
    },
    {
      act: 'tag',
      ways: { en: 'A person tagged in a picture', cy: 'Person a dagiwyd mewn llun' },
      known: 'stand-in',
      seen: '2026-07',
    },
    {
      act: 'search',
      ways: { en: 'The search box', cy: 'Y blwch chwilio' },
      known: 'described',
      seen: '2026-07',
    },
    {
      act: 'view',
      ways: { en: 'A person opened from a search', cy: 'Person a agorwyd o chwiliad' },
      known: 'stand-in',
      seen: '2026-07',
    },
    {
      act: 'edit-profile',
      ways: { en: 'Name, bio and website', cy: 'Enw, bywgraffiad a gwefan' },
      known: 'stand-in',
      seen: '2026-07',
    },
    {
      act: 'set-privacy',
      ways: { en: 'Private account on and off', cy: 'Cyfrif preifat, ymlaen ac i ffwrdd' },
      known: 'stand-in',
      seen: '2026-07',
      words: ['closed'],
    },
    {
      act: 'join',
      ways: { en: 'Channels', cy: 'Sianeli' },
      known: 'described',
      seen: '2026-07',
      words: ['join'],
    },
    {
      act: 'go-live',
      ways: { en: 'Going live', cy: 'Mynd yn fyw' },
      known: 'described',
      seen: '2026-07',
      words: ['goLive'],
    },
    {
      act: 'remove-comment',
      ways: { en: 'Removing a comment', cy: 'Dileu sylw' },
      known: 'stand-in',
      seen: '2026-07',
      words: ['remove'],
    },
    {
      act: 'attach',
      ways: { en: 'Pictures chosen, pasted or dropped', cy: 'Lluniau a ddewiswyd, a ludwyd neu a ollyngwyd' },
      known: 'stand-in',
      seen: '2026-07',
    },
  ],
  open: [
    {
      act: 'set-audience',
      what: { en: 'Who sees a story', cy: 'Pwy sy’n gweld stori' },
      why: { en: 'How Instagram asks for it is not known', cy: 'Nid yw’n hysbys sut mae Instagram yn gofyn' },
    },
  ],
} satisfies Coverage;
