import type { Checkup } from '../../core/checkup.ts';

/** The settings of Instagram that a school's policy speaks about. */
export default {
  platform: 'instagram',
  seen: '2026-11',
  steps: [
    {
      id: 'closed',
      setting: { en: 'Private account', cy: 'Cyfrif preifat' },
      should: { en: 'On', cy: 'Ymlaen' },
      where: { en: 'Settings › Account privacy', cy: 'Settings › Account privacy' },
      link: 'https://www.instagram.com/accounts/who_can_see_your_content/',
      rules: ['open-audience', 'account-checkup'],
      shows: { open: false },
    },
    {
      id: 'followers',
      setting: { en: 'Who follows you already', cy: 'Pwy sy’n eich dilyn yn barod' },
      should: {
        en: 'Only people you know outside school',
        cy: 'Dim ond pobl rydych yn eu hadnabod y tu allan i’r ysgol',
      },
      where: {
        en: 'Your profile › followers; Remove beside a name tells nobody',
        cy: 'Eich proffil › followers; nid yw Remove wrth enw yn dweud wrth neb',
      },
      link: 'https://www.instagram.com/accounts/edit/',
      rules: ['pupil-contact', 'parent-contact'],
    },
    {
      id: 'tagging',
      setting: { en: 'Tags and mentions', cy: 'Tagiau a chyfeiriadau' },
      should: {
        en: 'Only people you follow, and each tag approved by you',
        cy: 'Dim ond pobl rydych yn eu dilyn, a chi’n cymeradwyo pob tag',
      },
      where: { en: 'Settings › Tags and mentions', cy: 'Settings › Tags and mentions' },
      link: 'https://www.instagram.com/accounts/edit/',
      rules: ['account-checkup', 'open-audience'],
    },
    {
      id: 'messages',
      setting: { en: 'Messages and story replies', cy: 'Negeseuon ac atebion i straeon' },
      should: { en: 'Only from people you follow', cy: 'Dim ond gan bobl rydych yn eu dilyn' },
      where: {
        en: 'Settings › Messages and story replies › Message controls',
        cy: 'Settings › Messages and story replies › Message controls',
      },
      link: 'https://www.instagram.com/accounts/edit/',
      rules: ['pupil-contact', 'parent-contact'],
    },
    {
      id: 'bio',
      setting: { en: 'Your bio and category', cy: 'Eich bio a’ch categori' },
      should: {
        en: 'Neither the school nor what you do there',
        cy: 'Nid yr ysgol na’r hyn rydych yn ei wneud yno',
      },
      where: { en: 'Your profile › Edit profile', cy: 'Eich proffil › Edit profile' },
      link: 'https://www.instagram.com/accounts/edit/',
      rules: ['profile-work'],
      shows: { namesSchool: false },
    },
    {
      id: 'contact',
      setting: { en: 'Contact buttons and links', cy: 'Botymau cyswllt a dolenni' },
      should: { en: 'No personal number or e-mail', cy: 'Dim rhif nac e-bost personol' },
      where: { en: 'Your profile › Edit profile', cy: 'Eich proffil › Edit profile' },
      link: 'https://www.instagram.com/accounts/edit/',
      rules: ['contact-details'],
    },
  ],
} satisfies Checkup;
