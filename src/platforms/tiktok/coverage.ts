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
        en: 'Messages to one person, as they are and as they were',
        cy: 'Negeseuon at un person, fel y maent ac fel yr oeddent',
      },
      known: 'stand-in',
      seen: '2026-08',
    },
    {
      act: 'receive',
      ways: {
        en: 'New followers, requests and mentions that wait',
        cy: 'Dilynwyr newydd, ceisiadau a chrybwylliadau sy’n aros',
      },
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
      seen: '2026-08',
    },
    {
      act: 'comment',
      ways: { en: 'Comments and answers', cy: 'Sylwadau ac atebion' },
      known: 'page',
      seen: '2025-11',
    },
    {
      act: 'react',
      ways: { en: 'Likes of videos and comments', cy: 'Hoffi fideos a sylwadau' },
      known: 'page',
      seen: '2025-11',
    },
    { act: 'share', ways: { en: 'Reposts', cy: 'Ailbostio' }, known: 'stand-in', seen: '2026-06' },
    { act: 'search', ways: { en: 'The search box', cy: 'Y blwch chwilio' }, known: 'page', seen: '2025-11' },
    {
      act: 'view',
      ways: { en: 'A person opened by a name or a picture', cy: 'Person a agorwyd drwy enw neu lun' },
      known: 'stand-in',
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
      words: ['private_acc'],
    },
    {
      act: 'set-audience',
      ways: { en: 'Who sees a video', cy: 'Pwy sy’n gweld fideo' },
      known: 'described',
      seen: '2026-08',
      words: ['commonStrings_privacySettings_option_everyone'],
    },
    { act: 'go-live', ways: { en: 'Going live', cy: 'Mynd yn fyw' }, known: 'stand-in', seen: '2026-09' },
    {
      act: 'remove-comment',
      ways: { en: 'Removing a comment', cy: 'Dileu sylw' },
      known: 'stand-in',
      seen: '2025-11',
      words: ['delete'],
    },
    {
      act: 'attach',
      ways: {
        en: 'Videos and pictures chosen or dropped in the studio',
        cy: 'Fideos a lluniau a ddewiswyd neu a ollyngwyd yn y stiwdio',
      },
      known: 'described',
      seen: '2026-08',
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
    {
      act: 'comment',
      what: { en: 'What is said below a live video', cy: 'Yr hyn a ddywedir o dan fideo byw' },
      why: { en: 'How its box is made is not known', cy: 'Nid yw’n hysbys sut y gwneir ei flwch' },
    },
    {
      act: 'message',
      what: {
        en: 'Videos sent on to friends, and reactions to messages',
        cy: 'Fideos a anfonir ymlaen at ffrindiau, ac ymatebion i negeseuon',
      },
      why: { en: 'How TikTok makes them is not known', cy: 'Nid yw’n hysbys sut mae TikTok yn eu gwneud' },
    },
    {
      act: 'publish',
      what: { en: 'Duets and stitches', cy: 'Deuawdau a phwythau' },
      why: { en: 'TikTok offers them in its app only', cy: 'Dim ond yn ei ap y mae TikTok yn eu cynnig' },
    },
  ],
} satisfies Coverage;
