import { defineRule } from '../core/rule.ts';
import { askTheHead, begunByPupil, bySchoolChannel, tellOf } from './shared/better.ts';
import { contactWith } from './shared/contact.ts';
import { isAdult } from './shared/day.ts';
import { aboutPeople } from './shared/reasons.ts';

/** Contact with somebody who has left the school: under 18 as with a pupil, later a word of advice. */
export default defineRule({
  id: 'former-pupil-contact',
  title: { en: 'Contact with a former pupil', cy: 'Cysylltu â chyn-ddisgybl' },
  on: ['connect', 'accept', 'message', 'comment', 'react', 'tag', 'join', 'go-live'],
  level: 'reason',
  about: 'people',
  check(action, context) {
    const { at, school, options } = context;
    const seen = contactWith('former-pupil', action, context);
    if (!seen?.person) return undefined;
    if (!isAdult(seen.person, at, school)) return { ...seen, variant: seen.variant ?? 'child' };
    if (options.adults === 'off') return undefined;
    const milder = options.adults === 'warn' ? -1 : -2;
    return { ...seen, weight: milder + (seen.weight ?? 0), variant: 'adult' };
  },
  words: {
    en: (told) =>
      told.finding.variant === 'adult'
        ? {
            headline: 'This looks like a former pupil',
            why: '{person} seems to have been a pupil and is now 18 or over; the policy asks you to think about why, and to take advice.',
            better: [askTheHead(told.school, 'en')],
          }
        : {
            headline:
              told.finding.variant === 'possible'
                ? 'This may be a former pupil under 18'
                : 'This looks like a former pupil under 18',
            why: '{person} seems to have left the school and to be under 18 still; the policy treats that as contact with a pupil.',
            better: [
              bySchoolChannel(told.school, 'en'),
              ...(told.action.kind === 'accept' ? [tellOf('pupil-contact', told, 'en')] : []),
            ],
            leads: begunByPupil(told.action),
          },
    cy: (told) =>
      told.finding.variant === 'adult'
        ? {
            headline: 'Mae hwn yn edrych fel cyn-ddisgybl',
            why: 'Mae’n ymddangos bod {person} wedi bod yn ddisgybl ac yn 18 oed neu’n hŷn bellach; mae’r polisi’n gofyn ichi ystyried pam, a chael cyngor.',
            better: [askTheHead(told.school, 'cy')],
          }
        : {
            headline:
              told.finding.variant === 'possible'
                ? 'Gallai hwn fod yn gyn-ddisgybl dan 18'
                : 'Mae hwn yn edrych fel cyn-ddisgybl dan 18',
            why: 'Mae’n ymddangos bod {person} wedi gadael yr ysgol ac yn dal dan 18, sy’n cyfrif fel disgybl.',
            better: [
              bySchoolChannel(told.school, 'cy'),
              ...(told.action.kind === 'accept' ? [tellOf('pupil-contact', told, 'cy')] : []),
            ],
            leads: begunByPupil(told.action),
          },
  },
  reasons: aboutPeople,
  examples: {
    speaks: [
      {
        name: 'accepting a former pupil under 18',
        action: { kind: 'accept', person: { name: 'Tomos Penhallow' } },
        level: 'reason',
      },
      {
        name: 'the day before the eighteenth birthday',
        action: { kind: 'connect', person: { name: 'Tomos Penhallow' } },
        at: '2031-02-28T20:00:00Z',
        level: 'reason',
      },
      {
        name: 'the eighteenth birthday',
        action: { kind: 'connect', person: { name: 'Tomos Penhallow' } },
        at: '2031-03-01T08:00:00Z',
        level: 'note',
      },
      {
        name: 'a grown-up former pupil',
        action: { kind: 'message', to: { person: { name: 'Bethan Carrow' } }, text: 'Congratulations!' },
        level: 'note',
      },
      {
        name: 'a grown-up former pupil, where the school is firmer',
        action: { kind: 'accept', person: { name: 'Bethan Carrow' } },
        school: { policy: { options: { 'former-pupil-contact': { adults: 'warn' } } } },
        level: 'warn',
      },
    ],
    silent: [
      {
        name: 'a grown-up, where the policy speaks of children only',
        action: { kind: 'connect', person: { name: 'Bethan Carrow' } },
        school: { policy: { options: { 'former-pupil-contact': { adults: 'off' } } } },
      },
      { name: 'a stranger', action: { kind: 'accept', person: { name: 'Marcus Fenwick' } } },
      {
        name: 'a pupil of today has a rule of their own',
        action: { kind: 'accept', person: { name: 'Katie Smith' } },
      },
      { name: 'a colleague', action: { kind: 'connect', person: { name: 'Gareth Abernathy' } } },
      { name: 'looking is not contact', action: { kind: 'view', person: { name: 'Tomos Penhallow' } } },
    ],
  },
});
