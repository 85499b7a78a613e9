import { defineRule } from '../core/rule.ts';
import { tellOf } from './shared/better.ts';

const asSchool = { platform: 'facebook', account: { handle: 'hafodlaneprimary' } } as const;

/** A comment on the school's page is about to go: the record comes first. */
export default defineRule({
  id: 'record-before-delete',
  title: { en: 'A record before removing', cy: 'Cofnod cyn dileu' },
  on: ['remove-comment'],
  level: 'warn',
  about: 'account',
  check(action, { official }) {
    if (action.kind !== 'remove-comment' || !official) return undefined;
    return { cause: `${action.person.id ?? action.person.handle ?? action.person.name}|${action.text}` };
  },
  words: {
    en: (told) => ({
      headline: 'Make a record first',
      why: 'Once it is removed, who wrote it, when, where and what it said cannot be shown any more.',
      better: [
        'Press Lanyard in the toolbar, then “Make a record”.',
        'Then remove it.',
        tellOf('page-abuse', told, 'en'),
      ],
      leads: 'page-abuse',
    }),
    cy: (told) => ({
      headline: 'Gwnewch gofnod yn gyntaf',
      why: 'Unwaith y caiff ei ddileu, ni ellir dangos mwyach pwy a’i hysgrifennodd, pryd, ble na beth a ddywedodd.',
      better: [
        'Pwyswch Lanyard yn y bar offer, yna “Gwneud cofnod”.',
        'Yna dilëwch ef.',
        tellOf('page-abuse', told, 'cy'),
      ],
      leads: 'page-abuse',
    }),
  },
  reasons: [
    { id: 'made', words: { en: 'The record is made', cy: 'Mae’r cofnod wedi’i wneud' } },
    { id: 'harmless', words: { en: 'It is only a slip or spam', cy: 'Dim ond llithriad neu sbam ydyw' } },
  ],
  examples: {
    speaks: [
      {
        name: 'abuse under the school’s post',
        action: remove('You are all useless'),
        ...asSchool,
        level: 'warn',
      },
      { name: 'a threat', action: remove('I will come and find you'), ...asSchool },
      { name: 'words in Welsh', action: remove('Rhag cywilydd'), ...asSchool },
      {
        name: 'without words, a picture',
        action: { kind: 'remove-comment', person: { handle: 'marcusf' }, text: '' },
        ...asSchool,
      },
    ],
    silent: [
      { name: 'under a post of one’s own', action: remove('You are all useless') },
      { name: 'with a private account', action: remove('Rhag cywilydd'), account: { handle: 'gwen' } },
      {
        name: 'an answer, nothing removed',
        action: { kind: 'comment', text: 'Please ring the office', on: { name: 'Marcus Fenwick' } },
        ...asSchool,
      },
      {
        name: 'on a site where the school has no account',
        action: remove('You are all useless'),
        platform: 'x',
        account: { handle: 'hafodlaneprimary' },
      },
    ],
  },
});

function remove(text: string) {
  return { kind: 'remove-comment', person: { name: 'Marcus Fenwick' }, text } as const;
}
