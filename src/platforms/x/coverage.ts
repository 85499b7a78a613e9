import type { Coverage } from '../../core/coverage.ts';

/** What of X is watched. */
export default {
  platform: 'x',
  covered: [
    {
      act: 'connect',
      ways: {
        en: 'Follow, follow back and subscribe: on a profile, in lists, on cards and in menus; also a request to a closed account',
        cy: 'Dilyn, dilyn yn ôl a thanysgrifio: ar broffil, mewn rhestrau, ar gardiau ac mewn dewislenni; hefyd cais i gyfrif caeedig',
      },
      known: 'page',
      seen: '2025-11',
      words: ['follow'],
    },
    {
      act: 'accept',
      ways: { en: 'Follower requests and message requests', cy: 'Ceisiadau dilynwyr a cheisiadau neges' },
      known: 'stand-in',
      seen: '2025-07',
    },
    {
      act: 'message',
      ways: {
        en: 'Chat, old and new, to one person or a group',
        cy: 'Sgwrs, hen a newydd, ag un person neu grŵp',
      },
      known: 'stand-in',
      seen: '2026-01',
    },
    {
      act: 'receive',
      ways: { en: 'Requests and mentions that wait', cy: 'Ceisiadau a chrybwylliadau sy’n aros' },
      known: 'described',
      seen: '2025-07',
    },
    {
      act: 'publish',
      ways: {
        en: 'Posts, threads, quotes, community posts and scheduled posts',
        cy: 'Postiadau, edafedd, dyfyniadau, postiadau cymuned a phostiadau wedi’u hamserlennu',
      },
      known: 'page',
      seen: '2025-02',
    },
    {
      act: 'share',
      ways: { en: 'Reposts, with whose post it is', cy: 'Ailbostio, gyda pherchennog y postiad' },
      known: 'page',
      seen: '2025-02',
    },
    { act: 'react', ways: { en: 'Likes', cy: 'Hoffi' }, known: 'page', seen: '2025-02' },
    {
      act: 'tag',
      ways: { en: 'A person picked from the list of suggestions', cy: 'Person a ddewiswyd o’r awgrymiadau' },
      known: 'described',
      seen: '2025-02',
    },
    {
      act: 'search',
      ways: { en: 'The search box and its suggestions', cy: 'Y blwch chwilio a’i awgrymiadau' },
      known: 'page',
      seen: '2025-02',
    },
    {
      act: 'view',
      ways: { en: 'A person opened from a search', cy: 'Person a agorwyd o chwiliad' },
      known: 'described',
      seen: '2025-02',
    },
    {
      act: 'edit-profile',
      ways: {
        en: 'Name, bio, place, website and birthday',
        cy: 'Enw, bywgraffiad, lle, gwefan a phen-blwydd',
      },
      known: 'stand-in',
      seen: '2026-04',
    },
    {
      act: 'set-privacy',
      ways: { en: 'Protected posts on and off', cy: 'Postiadau wedi’u diogelu, ymlaen ac i ffwrdd' },
      known: 'described',
      seen: '2025-07',
    },
    {
      act: 'set-audience',
      ways: {
        en: 'Who sees a post: everybody or a community',
        cy: 'Pwy sy’n gweld postiad: pawb neu gymuned',
      },
      known: 'described',
      seen: '2026-02',
    },
    { act: 'join', ways: { en: 'Communities', cy: 'Cymunedau' }, known: 'described', seen: '2026-02' },
    {
      act: 'go-live',
      ways: { en: 'Live video and Spaces', cy: 'Fideo byw a Spaces' },
      known: 'described',
      seen: '2026-02',
    },
    {
      act: 'remove-comment',
      ways: { en: 'Hiding a reply', cy: 'Cuddio ateb' },
      known: 'described',
      seen: '2026-02',
    },
    {
      act: 'attach',
      ways: { en: 'Pictures chosen, pasted or dropped', cy: 'Lluniau a ddewiswyd, a ludwyd neu a ollyngwyd' },
      known: 'page',
      seen: '2025-02',
    },
  ],
  open: [
    {
      act: 'comment',
      what: { en: 'A reply', cy: 'Ateb' },
      why: {
        en: 'On X a reply is a post, and is watched as one',
        cy: 'Ar X, postiad yw ateb, ac felly y’i gwylir',
      },
    },
  ],
} satisfies Coverage;
