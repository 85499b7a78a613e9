import type { Checkup } from '../../core/checkup.ts';

/** The settings of TikTok that a school's policy speaks about. */
export default {
  platform: 'tiktok',
  seen: '2026-11',
  steps: [
    {
      id: 'closed',
      setting: { en: 'Private account', cy: 'Cyfrif preifat' },
      should: { en: 'On', cy: 'Ymlaen' },
      where: { en: 'Settings › Privacy › Private account', cy: 'Settings › Privacy › Private account' },
      link: 'https://www.tiktok.com/setting',
      rules: ['open-audience', 'account-checkup'],
      shows: { open: false },
    },
    {
      id: 'found',
      setting: {
        en: 'Suggesting your account to others',
        cy: 'Awgrymu eich cyfrif i eraill',
      },
      should: { en: 'Off, contacts included', cy: 'I ffwrdd, cysylltiadau hefyd' },
      where: {
        en: 'In the app: Settings › Privacy › Suggest your account to others',
        cy: 'Yn yr ap: Settings › Privacy › Suggest your account to others',
      },
      link: 'https://www.tiktok.com/setting',
      rules: ['pupil-contact', 'account-checkup'],
    },
    {
      id: 'messages',
      setting: { en: 'Direct messages', cy: 'Negeseuon uniongyrchol' },
      should: { en: 'Friends, or no one', cy: 'Ffrindiau, neu neb' },
      where: {
        en: 'Settings › Privacy › Direct messages',
        cy: 'Settings › Privacy › Direct messages',
      },
      link: 'https://www.tiktok.com/setting',
      rules: ['pupil-contact', 'parent-contact'],
    },
    {
      id: 'others-use',
      setting: {
        en: 'Comments, Duet, Stitch, mentions',
        cy: 'Sylwadau, Duet, Stitch, cyfeiriadau',
      },
      should: { en: 'Friends, or only me', cy: 'Ffrindiau, neu dim ond fi' },
      where: {
        en: 'In the app: Settings › Privacy › Comments, Mentions, Reuse of content',
        cy: 'Yn yr ap: Settings › Privacy › Comments, Mentions, Reuse of content',
      },
      link: 'https://www.tiktok.com/setting',
      rules: ['account-checkup', 'open-audience'],
    },
    {
      id: 'bio',
      setting: { en: 'Your bio', cy: 'Eich bio' },
      should: {
        en: 'Neither the school nor what you do there; no personal number',
        cy: 'Nid yr ysgol na’r hyn rydych yn ei wneud yno; dim rhif personol',
      },
      where: { en: 'Your profile › Edit profile', cy: 'Eich proffil › Edit profile' },
      link: 'https://www.tiktok.com/profile',
      rules: ['profile-work', 'contact-details'],
      shows: { namesSchool: false },
    },
  ],
} satisfies Checkup;
