import { defineRule } from '../core/rule.ts';
import { aboutTo } from './shared/about-to.ts';
import { begunByPupil, bySchoolChannel, tellOf } from './shared/better.ts';
import { contactWith } from './shared/contact.ts';
import { aboutPeople } from './shared/reasons.ts';

/** Contact with somebody on the pupil list, before it happens. */
export default defineRule({
  id: 'pupil-contact',
  title: { en: 'Contact with a pupil', cy: 'Cysylltu â disgybl' },
  on: ['connect', 'accept', 'message', 'comment', 'react', 'tag', 'join', 'go-live'],
  level: 'reason',
  about: 'people',
  check(action, context) {
    return contactWith('pupil', action, context);
  },
  words: {
    en: (told) => ({
      headline: told.finding.variant === 'possible' ? 'This may be a pupil' : 'This looks like a pupil',
      why:
        told.finding.variant === 'possible'
          ? `${aboutTo(told.action, 'en')}, who may be on your school’s pupil list.`
          : `${aboutTo(told.action, 'en')}, who seems to be on your school’s pupil list.`,
      better: [
        ...(told.action.kind === 'accept' ? ['Leave the request unanswered.'] : []),
        bySchoolChannel(told.school, 'en'),
        ...(told.action.kind === 'accept' ? [tellOf('pupil-contact', told, 'en')] : []),
      ],
      leads: begunByPupil(told.action),
    }),
    cy: (told) => ({
      headline:
        told.finding.variant === 'possible' ? 'Gallai hwn fod yn ddisgybl' : 'Mae hwn yn edrych fel disgybl',
      why:
        told.finding.variant === 'possible'
          ? `${aboutTo(told.action, 'cy')}, a allai fod ar restr disgyblion eich ysgol.`
          : `${aboutTo(told.action, 'cy')}, sydd i’w weld ar restr disgyblion eich ysgol.`,
      better: [
        ...(told.action.kind === 'accept' ? ['Gadewch y cais heb ei ateb.'] : []),
        bySchoolChannel(told.school, 'cy'),
        ...(told.action.kind === 'accept' ? [tellOf('pupil-contact', told, 'cy')] : []),
      ],
      leads: begunByPupil(told.action),
    }),
  },
  reasons: aboutPeople,
  examples: {
    speaks: [
      {
        name: 'accepting a pupil’s friend request',
        action: { kind: 'accept', person: { name: 'Katie Smith' }, what: 'friend' },
        level: 'reason',
      },
      {
        name: 'following a pupil under a fancy name, known by handle',
        action: { kind: 'connect', person: { name: 'kk ✨', handle: 'katie_s11' }, how: 'follow' },
        platform: 'x',
        level: 'reason',
      },
      {
        name: 'a pupil’s name in other order and case',
        action: { kind: 'connect', person: { name: 'SMITH, katie' }, how: 'friend' },
        level: 'reason',
      },
      {
        name: 'a message to a pupil, whatever it says',
        action: {
          kind: 'message',
          to: { person: { name: 'Amira Siddiqui' } },
          text: 'A quiet walk by the river',
        },
        level: 'reason',
      },
      {
        name: 'a message to a group that a pupil is in',
        action: {
          kind: 'message',
          to: {
            group: 'Saturday choir',
            people: [{ name: 'Marcus Fenwick' }, { name: 'Osian Gwilym-Parry' }],
          },
          text: 'See you at ten',
        },
        level: 'reason',
      },
      {
        name: 'a comment under a pupil’s post',
        action: { kind: 'comment', text: 'Lovely', on: { name: 'Katie Smith' } },
        level: 'reason',
      },
      {
        name: 'a heart for a pupil’s message',
        action: { kind: 'react', person: { name: 'Katie Smith' } },
        level: 'reason',
      },
      {
        name: 'a like below a pupil’s post, for all to see',
        action: { kind: 'react', person: { name: 'Katie Smith' }, on: 'post' },
        level: 'note',
      },
      {
        name: 'a name that may be a pupil’s, with a school year beside it',
        action: { kind: 'connect', person: { name: 'Katie S', cues: ['bio:Year 6 💅'] } },
        level: 'warn',
      },
      { name: 'tagging a pupil', action: { kind: 'tag', person: { name: 'Katie Smith' } } },
    ],
    silent: [
      { name: 'accepting a stranger', action: { kind: 'accept', person: { name: 'Marcus Fenwick' } } },
      { name: 'a name that shares a surname', action: { kind: 'connect', person: { name: 'Laura Smith' } } },
      {
        name: 'a name that may be a pupil’s, beside a bio that is no pupil’s',
        action: { kind: 'connect', person: { name: 'Katie S', cues: ['bio:Hills, weather, tea'] } },
      },
      { name: 'a parent', action: { kind: 'accept', person: { name: 'Delyth Smith' } } },
      { name: 'a colleague', action: { kind: 'connect', person: { name: 'Gareth Abernathy' } } },
      {
        name: 'looking at a pupil is not contact',
        action: { kind: 'view', person: { name: 'Katie Smith' } },
      },
      {
        name: 'a message to a friend',
        action: { kind: 'message', to: { person: { name: 'Marcus Fenwick' } }, text: 'Pub?' },
      },
    ],
  },
});
