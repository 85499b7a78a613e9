import type { Checkup } from '../../core/checkup.ts';

/** The settings of X that a school's policy speaks about. */
export default {
  platform: 'x',
  seen: '2026-11',
  steps: [
    {
      id: 'closed',
      setting: { en: 'Protect your posts', cy: 'Diogelu eich postiadau' },
      should: { en: 'On', cy: 'Ymlaen' },
      where: {
        en: 'Settings › Privacy and safety › Audience and tagging',
        cy: 'Settings › Privacy and safety › Audience and tagging',
      },
      link: 'https://x.com/settings/audience_and_tagging',
      rules: ['open-audience', 'account-checkup'],
      shows: { open: false },
    },
    {
      id: 'tagging',
      setting: { en: 'Photo tagging', cy: 'Tagio lluniau' },
      should: { en: 'Off, or only people you follow', cy: 'I ffwrdd, neu dim ond pobl rydych yn eu dilyn' },
      where: {
        en: 'Settings › Privacy and safety › Audience and tagging › Photo tagging',
        cy: 'Settings › Privacy and safety › Audience and tagging › Photo tagging',
      },
      link: 'https://x.com/settings/tagging',
      rules: ['account-checkup', 'open-audience'],
    },
    {
      id: 'messages',
      setting: { en: 'Who can message you', cy: 'Pwy all anfon neges atoch' },
      should: { en: 'Nobody, or people you follow', cy: 'Neb, neu bobl rydych yn eu dilyn' },
      where: {
        en: 'Settings › Privacy and safety › Direct messages',
        cy: 'Settings › Privacy and safety › Direct messages',
      },
      link: 'https://x.com/settings/direct_messages',
      rules: ['pupil-contact', 'parent-contact'],
    },
    {
      id: 'found',
      setting: {
        en: 'Being found by e-mail or number',
        cy: 'Cael eich canfod drwy e-bost neu rif',
      },
      should: { en: 'Off', cy: 'I ffwrdd' },
      where: {
        en: 'Settings › Privacy and safety › Discoverability and contacts',
        cy: 'Settings › Privacy and safety › Discoverability and contacts',
      },
      link: 'https://x.com/settings/contacts',
      rules: ['pupil-contact', 'contact-details'],
    },
    {
      id: 'bio',
      setting: { en: 'Your bio and website', cy: 'Eich bio a’ch gwefan' },
      should: {
        en: 'Neither the school nor what you do there; no personal number',
        cy: 'Nid yr ysgol na’r hyn rydych yn ei wneud yno; dim rhif personol',
      },
      where: { en: 'Your profile › Edit profile', cy: 'Eich proffil › Edit profile' },
      link: 'https://x.com/settings/profile',
      rules: ['profile-work', 'contact-details'],
      shows: { namesSchool: false },
    },
  ],
} satisfies Checkup;
