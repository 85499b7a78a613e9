import { defineRule, type Told, type Wording } from '../core/rule.ts';
import type { Lang, Words } from '../core/text.ts';
import { aboutTo } from './shared/about-to.ts';
import { begunByPupil, bySchoolChannel, tellOf } from './shared/better.ts';
import { contactWith } from './shared/contact.ts';
import { aboutPeople } from './shared/reasons.ts';

/** What is said of the person, by how sure the list is. */
const SAID = {
  sure: {
    headline: { en: 'This looks like a pupil', cy: 'Mae hwn yn edrych fel disgybl' },
    who: {
      en: ', who seems to be on your school’s pupil list.',
      cy: ', sydd i’w weld ar restr disgyblion eich ysgol.',
    },
  },
  possible: {
    headline: { en: 'This may be a pupil', cy: 'Gallai hwn fod yn ddisgybl' },
    who: {
      en: ', who may be on your school’s pupil list.',
      cy: ', a allai fod ar restr disgyblion eich ysgol.',
    },
  },
  locked: {
    headline: { en: 'This was not checked', cy: 'Ni wiriwyd hyn' },
    who: {
      en: '. Your school’s pupil list is locked, so Lanyard cannot tell whether this is a pupil.',
      cy: '. Mae rhestr disgyblion eich ysgol ar glo, felly ni all Lanyard ddweud ai disgybl yw hwn.',
    },
  },
} satisfies Record<string, { headline: Words; who: Words }>;

const LEAVE: Words = { en: 'Leave the request unanswered.', cy: 'Gadewch y cais heb ei ateb.' };
const UNLOCK: Words = {
  en: 'Press the Lanyard button and unlock the list.',
  cy: 'Pwyswch fotwm Lanyard a datglowch y rhestr.',
};

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
    en: (told) => wordingIn('en', told),
    cy: (told) => wordingIn('cy', told),
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

function wordingIn(lang: Lang, told: Told): Wording {
  const { finding, action, school } = told;
  const locked = finding.variant === 'locked';
  const { headline, who } = locked ? SAID.locked : SAID[finding.variant === 'possible' ? 'possible' : 'sure'];
  return {
    headline: headline[lang],
    why: `${aboutTo(action, lang)}${who[lang]}`,
    better: locked
      ? [UNLOCK[lang]]
      : [
          ...(action.kind === 'accept' ? [LEAVE[lang]] : []),
          bySchoolChannel(school, lang),
          ...(action.kind === 'accept' ? [tellOf('pupil-contact', told, lang)] : []),
        ],
    leads: locked ? undefined : begunByPupil(action),
  };
}
