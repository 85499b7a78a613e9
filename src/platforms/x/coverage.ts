import type { Coverage } from '../../core/coverage.ts';

/** What of X is watched. */
export default {
  platform: 'x',
  covered: [
    {
      act: 'connect',
      ways: {
        en: 'Follow, follow back and subscribe: on a profile, in lists and on cards; also a request to a closed account',
        cy: 'Dilyn, dilyn yn ôl a thanysgrifio: ar broffil, mewn rhestrau ac ar gardiau; hefyd cais i gyfrif caeedig',
      },
      known: 'page',
      seen: '2025-11',
    },
    {
      act: 'connect',
      ways: { en: 'Follow, from the menu of a post', cy: 'Dilyn, o ddewislen postiad' },
      known: 'stand-in',
      seen: '2025-07',
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
      seen: '2026-08',
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
        en: 'Posts, threads, community posts and scheduled posts',
        cy: 'Postiadau, edafedd, postiadau cymuned a phostiadau wedi’u hamserlennu',
      },
      known: 'page',
      seen: '2025-02',
    },
    {
      act: 'comment',
      ways: {
        en: 'Answers below a post, in a window and beside a picture',
        cy: 'Atebion o dan bostiad, mewn ffenestr ac wrth ochr llun',
      },
      known: 'stand-in',
      seen: '2025-11',
    },
    {
      act: 'share',
      ways: {
        en: 'Reposts and quotes, with whose post it is',
        cy: 'Ailbostio a dyfynnu, gyda pherchennog y postiad',
      },
      known: 'stand-in',
      seen: '2025-07',
    },
    { act: 'react', ways: { en: 'Likes', cy: 'Hoffi' }, known: 'page', seen: '2025-02' },
    {
      act: 'tag',
      ways: { en: 'A person tagged in a picture', cy: 'Person a dagiwyd mewn llun' },
      known: 'described',
      seen: '2025-07',
    },
    {
      act: 'search',
      ways: { en: 'The search box and its suggestions', cy: 'Y blwch chwilio a’i awgrymiadau' },
      known: 'page',
      seen: '2025-02',
    },
    {
      act: 'view',
      ways: {
        en: 'A person opened by a name, a picture, a row or a suggestion',
        cy: 'Person a agorwyd drwy enw, llun, rhes neu awgrym',
      },
      known: 'stand-in',
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
      known: 'stand-in',
      seen: '2025-07',
    },
    {
      act: 'set-audience',
      ways: {
        en: 'Who sees an article: everybody or subscribers',
        cy: 'Pwy sy’n gweld erthygl: pawb neu danysgrifwyr',
      },
      known: 'described',
      seen: '2025-07',
    },
    { act: 'join', ways: { en: 'Communities', cy: 'Cymunedau' }, known: 'described', seen: '2026-02' },
    {
      act: 'go-live',
      ways: { en: 'Live video and Spaces', cy: 'Fideo byw a Spaces' },
      known: 'stand-in',
      seen: '2026-02',
    },
    {
      act: 'remove-comment',
      ways: { en: 'Hiding a reply', cy: 'Cuddio ateb' },
      known: 'stand-in',
      seen: '2025-07',
      words: ['hideReply'],
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
      act: 'publish',
      what: { en: 'An article', cy: 'Erthygl' },
      why: {
        en: 'How X publishes it is not known; who may read it is watched',
        cy: 'Nid yw’n hysbys sut mae X yn ei chyhoeddi; gwylir pwy gaiff ei darllen',
      },
    },
    {
      act: 'tag',
      what: { en: 'A person named with @ in a post', cy: 'Person a enwir ag @ mewn postiad' },
      why: {
        en: 'The name is read with the words of the post, not when it is picked',
        cy: 'Darllenir yr enw gyda geiriau’r postiad, nid pan gaiff ei ddewis',
      },
    },
    {
      act: 'message',
      what: {
        en: 'Calls, and posts sent on by message',
        cy: 'Galwadau, a phostiadau a anfonir ymlaen drwy neges',
      },
      why: { en: 'How X makes them is not known', cy: 'Nid yw’n hysbys sut mae X yn eu gwneud' },
    },
    {
      act: 'react',
      what: { en: 'Reactions to messages', cy: 'Ymatebion i negeseuon' },
      why: { en: 'How X makes them is not known', cy: 'Nid yw’n hysbys sut mae X yn eu gwneud' },
    },
    {
      act: 'receive',
      what: {
        en: 'A new message in a conversation that was accepted before',
        cy: 'Neges newydd mewn sgwrs a dderbyniwyd o’r blaen',
      },
      why: {
        en: 'What marks it as unread is not known',
        cy: 'Nid yw’n hysbys beth sy’n ei nodi’n heb ei darllen',
      },
    },
    {
      act: 'edit-profile',
      what: { en: 'The professional category', cy: 'Y categori proffesiynol' },
      why: {
        en: 'It is chosen on pages that are not known',
        cy: 'Fe’i dewisir ar dudalennau nad ydynt yn hysbys',
      },
    },
  ],
} satisfies Coverage;
