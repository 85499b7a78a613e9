import type { Checkup } from '../../core/checkup.ts';

/** The settings of Facebook that a school's policy speaks about. */
export default {
  platform: 'facebook',
  seen: '2026-11',
  steps: [
    {
      id: 'posts',
      setting: { en: 'Who sees your future posts', cy: 'Pwy sy’n gweld eich postiadau yn y dyfodol' },
      should: { en: 'Friends', cy: 'Ffrindiau' },
      where: {
        en: 'Settings & privacy › Settings › Posts › Default audience',
        cy: 'Settings & privacy › Settings › Posts › Default audience',
      },
      link: 'https://www.facebook.com/settings/?tab=privacy',
      rules: ['open-audience', 'account-checkup'],
    },
    {
      id: 'past-posts',
      setting: { en: 'Posts that were public before', cy: 'Postiadau a oedd yn gyhoeddus o’r blaen' },
      should: { en: 'Limited to friends', cy: 'Wedi’u cyfyngu i ffrindiau' },
      where: {
        en: 'Settings › Posts › Limit past posts',
        cy: 'Settings › Posts › Limit past posts',
      },
      link: 'https://www.facebook.com/settings/?tab=privacy',
      rules: ['open-audience', 'account-checkup'],
    },
    {
      id: 'requests',
      setting: { en: 'Who can send you friend requests', cy: 'Pwy all anfon ceisiadau ffrind atoch' },
      should: { en: 'Friends of friends', cy: 'Ffrindiau ffrindiau' },
      where: {
        en: 'Settings › How people find and contact you',
        cy: 'Settings › How people find and contact you',
      },
      link: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      rules: ['pupil-contact', 'parent-contact'],
    },
    {
      id: 'friends-list',
      setting: { en: 'Who sees your friends list', cy: 'Pwy sy’n gweld eich rhestr ffrindiau' },
      should: { en: 'Only me, or friends', cy: 'Dim ond fi, neu ffrindiau' },
      where: {
        en: 'Settings › How people find and contact you',
        cy: 'Settings › How people find and contact you',
      },
      link: 'https://www.facebook.com/settings/?tab=how_people_find_and_contact_you',
      rules: ['open-audience', 'account-checkup'],
    },
    {
      id: 'tagging',
      setting: {
        en: 'Review what you are tagged in',
        cy: 'Adolygu’r hyn rydych wedi’ch tagio ynddo',
      },
      should: { en: 'On, for posts and for tags', cy: 'Ymlaen, ar gyfer postiadau a thagiau' },
      where: {
        en: 'Settings › Profile and tagging › Reviewing',
        cy: 'Settings › Profile and tagging › Reviewing',
      },
      link: 'https://www.facebook.com/settings/?tab=profile_and_tagging',
      rules: ['account-checkup', 'open-audience'],
    },
    {
      id: 'work',
      setting: { en: 'Work and education on your profile', cy: 'Gwaith ac addysg ar eich proffil' },
      should: {
        en: 'Neither the school nor what you do there',
        cy: 'Nid yr ysgol na’r hyn rydych yn ei wneud yno',
      },
      where: {
        en: 'Your profile › About › Work and education',
        cy: 'Eich proffil › About › Work and education',
      },
      link: 'https://www.facebook.com/me/about_work_and_education',
      rules: ['profile-work'],
      shows: { namesSchool: false },
    },
    {
      id: 'contact',
      setting: {
        en: 'Your number, e-mail and address',
        cy: 'Eich rhif, e-bost a chyfeiriad',
      },
      should: { en: 'Only me, or not there', cy: 'Dim ond fi, neu ddim yno' },
      where: {
        en: 'Your profile › About › Contact and basic info',
        cy: 'Eich proffil › About › Contact and basic info',
      },
      link: 'https://www.facebook.com/me/about_contact_and_basic_info',
      rules: ['contact-details'],
    },
    {
      id: 'public-view',
      setting: { en: 'What everybody sees of you', cy: 'Beth mae pawb yn ei weld ohonoch' },
      should: {
        en: 'Nothing you would not pin up in the staff room, pictures included',
        cy: 'Dim na fyddech yn ei roi ar wal yr ystafell staff, lluniau hefyd',
      },
      where: { en: 'Your profile › ⋯ › View as', cy: 'Eich proffil › ⋯ › View as' },
      link: 'https://www.facebook.com/me',
      rules: ['account-checkup', 'open-audience'],
    },
  ],
} satisfies Checkup;
