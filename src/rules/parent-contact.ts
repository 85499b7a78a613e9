import { defineRule } from '../core/rule.ts';
import { askTheHead, bySchoolChannel } from './shared/better.ts';
import { contactWith } from './shared/contact.ts';
import { aboutPeople } from './shared/reasons.ts';

/** Private contact with a parent or carer of a pupil. */
export default defineRule({
  id: 'parent-contact',
  title: { en: 'Contact with a parent', cy: 'Cysylltu â rhiant' },
  on: ['connect', 'accept', 'message', 'comment', 'react', 'tag', 'join', 'go-live'],
  level: 'warn',
  about: 'people',
  check(action, context) {
    return context.official ? undefined : contactWith('parent', action, context);
  },
  words: {
    en: ({ finding, school }) => ({
      headline: finding.variant === 'possible' ? 'This may be a parent' : 'This looks like a parent',
      why: '{person} seems to be a parent or carer of a pupil, and the policy keeps such contact to the school’s own channels.',
      better: [bySchoolChannel(school, 'en'), askTheHead(school, 'en')],
    }),
    cy: ({ finding, school }) => ({
      headline: finding.variant === 'possible' ? 'Gallai hwn fod yn rhiant' : 'Mae hwn yn edrych fel rhiant',
      why: 'Mae’n ymddangos bod {person} yn rhiant neu’n ofalwr i ddisgybl, ac mae’r polisi’n cadw cyswllt o’r fath i sianeli’r ysgol.',
      better: [bySchoolChannel(school, 'cy'), askTheHead(school, 'cy')],
    }),
  },
  reasons: aboutPeople,
  examples: {
    speaks: [
      {
        name: 'accepting a parent as a friend',
        action: { kind: 'accept', person: { name: 'Delyth Smith' } },
        level: 'warn',
      },
      {
        name: 'a message to a parent',
        action: { kind: 'message', to: { person: { name: 'Delyth Smith' } }, text: 'She had a good day' },
        level: 'warn',
      },
      {
        name: 'following a parent',
        action: { kind: 'connect', person: { name: 'Delyth Smith' }, how: 'follow' },
      },
      {
        name: 'a parent, where the school is firmer',
        action: { kind: 'connect', person: { name: 'Delyth Smith' } },
        school: { policy: { levels: { 'parent-contact': 'reason' } } },
        level: 'reason',
      },
    ],
    silent: [
      { name: 'a stranger', action: { kind: 'accept', person: { name: 'Marcus Fenwick' } } },
      { name: 'a namesake in part', action: { kind: 'connect', person: { name: 'Delyth Jones' } } },
      { name: 'a colleague', action: { kind: 'connect', person: { name: 'Gareth Abernathy' } } },
      {
        name: 'the school’s own account answering a parent',
        action: { kind: 'comment', text: 'Doors open at six', on: { name: 'Delyth Smith' } },
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
      },
    ],
  },
});
