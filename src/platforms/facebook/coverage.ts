import type { Coverage } from '../../core/coverage.ts';

/** What of Facebook is watched. */
export default {
  platform: 'facebook',
  covered: [
    {
      act: 'connect',
      ways: {
        en: 'Add friend and follow: on a profile, on cards and in lists',
        cy: 'Ychwanegu ffrind a dilyn: ar broffil, ar gardiau ac mewn rhestrau',
      },
      known: 'page',
      seen: '2025-07',
      words: ['addFriend', 'follow'],
    },
    {
      act: 'accept',
      ways: { en: 'Friend requests and message requests', cy: 'Ceisiadau ffrind a cheisiadau neges' },
      known: 'page',
      seen: '2025-07',
      words: ['confirm'],
    },
    {
      act: 'message',
      ways: {
        en: 'Chat windows and the full page, with thumbs, voice and calls',
        cy: 'Ffenestri sgwrsio a’r dudalen lawn, gyda bodiau, llais a galwadau',
      },
      known: 'page',
      seen: '2025-07',
    },
    {
      act: 'receive',
      ways: { en: 'Friend and message requests that wait', cy: 'Ceisiadau ffrind a neges sy’n aros' },
      known: 'described',
      seen: '2025-07',
    },
    {
      act: 'publish',
      ways: {
        en: 'Posts on the timeline, on pages and in groups; scheduled posts and stories',
        cy: 'Postiadau ar y llinell amser, ar dudalennau ac mewn grwpiau; postiadau wedi’u hamserlennu a straeon',
      },
      known: 'stand-in',
      seen: '2025-07',
    },
    {
      act: 'comment',
      ways: { en: 'Comments and answers', cy: 'Sylwadau ac atebion' },
      known: 'stand-in',
      seen: '2025-07',
    },
    {
      act: 'share',
      ways: { en: 'Sharing a post, with whose it is', cy: 'Rhannu postiad, gyda’i berchennog' },
      known: 'stand-in',
      seen: '2025-07',
      words: ['shareNow'],
    },
    {
      act: 'react',
      ways: { en: 'Likes and other reactions', cy: 'Hoffi ac ymatebion eraill' },
      known: 'stand-in',
      seen: '2025-07',
      words: ['like'],
    },
    {
      act: 'tag',
      ways: { en: 'A person picked to be tagged', cy: 'Person a ddewiswyd i’w dagio' },
      known: 'stand-in',
      seen: '2025-07',
      words: ['tagPeople'],
    },
    { act: 'search', ways: { en: 'The search box', cy: 'Y blwch chwilio' }, known: 'page', seen: '2025-07' },
    {
      act: 'view',
      ways: { en: 'A person opened from a search', cy: 'Person a agorwyd o chwiliad' },
      known: 'described',
      seen: '2025-07',
    },
    {
      act: 'edit-profile',
      ways: {
        en: 'Job title, employer, education, bio and the other fields',
        cy: 'Teitl swydd, cyflogwr, addysg, bywgraffiad a’r meysydd eraill',
      },
      known: 'stand-in',
      seen: '2026-01',
      words: ['save'],
    },
    {
      act: 'set-audience',
      ways: { en: 'Who sees a post', cy: 'Pwy sy’n gweld postiad' },
      known: 'stand-in',
      seen: '2025-07',
      words: ['done'],
    },
    {
      act: 'set-privacy',
      ways: {
        en: 'Professional mode, which opens the profile',
        cy: 'Modd proffesiynol, sy’n agor y proffil',
      },
      known: 'described',
      seen: '2026-01',
      words: ['goPublic'],
    },
    {
      act: 'join',
      ways: { en: 'Groups', cy: 'Grwpiau' },
      known: 'described',
      seen: '2025-07',
      words: ['join'],
    },
    {
      act: 'go-live',
      ways: { en: 'Going live', cy: 'Mynd yn fyw' },
      known: 'stand-in',
      seen: '2025-07',
      words: ['goLive'],
    },
    {
      act: 'remove-comment',
      ways: { en: 'Removing or hiding a comment', cy: 'Dileu neu guddio sylw' },
      known: 'stand-in',
      seen: '2025-07',
      words: ['remove'],
    },
    {
      act: 'attach',
      ways: { en: 'Pictures chosen, pasted or dropped', cy: 'Lluniau a ddewiswyd, a ludwyd neu a ollyngwyd' },
      known: 'stand-in',
      seen: '2025-07',
    },
  ],
  open: [],
} satisfies Coverage;
