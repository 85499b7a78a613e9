import { optionsOf } from '../core/judge.ts';
import { defineRule, type Told } from '../core/rule.ts';
import { askTheHead } from './shared/better.ts';

/** A personal account during working time, outside the breaks. */
export default defineRule({
  id: 'working-hours',
  title: { en: 'Social media in working time', cy: 'Cyfryngau cymdeithasol yn ystod oriau gwaith' },
  on: [
    'visit',
    'connect',
    'accept',
    'message',
    'publish',
    'comment',
    'share',
    'react',
    'tag',
    'attach',
    'edit-profile',
    'set-audience',
    'set-privacy',
    'join',
    'go-live',
    'remove-comment',
  ],
  level: 'warn',
  about: 'time',
  check(_, { time, official }) {
    return time.working && !time.authorised && !official ? { cause: 'working time' } : undefined;
  },
  words: {
    en: (told) => ({
      headline: 'This is working time',
      ...(noBreakIn(told)
        ? {
            why: 'The policy keeps personal social media for after work, breaks included.',
            better: ['Come back after work.', askTheHead(told.school, 'en')],
          }
        : {
            why: 'The policy keeps personal social media for breaks and for after work.',
            better: ['Come back in your break or after work.', askTheHead(told.school, 'en')],
          }),
    }),
    cy: (told) => ({
      headline: 'Mae’n amser gwaith',
      ...(noBreakIn(told)
        ? {
            why: 'Mae’r polisi’n cadw cyfryngau cymdeithasol personol ar gyfer ar ôl gwaith, nid yr egwyl.',
            better: ['Dewch yn ôl ar ôl gwaith.', askTheHead(told.school, 'cy')],
          }
        : {
            why: 'Mae’r polisi’n cadw cyfryngau cymdeithasol personol ar gyfer egwyl ac ar ôl gwaith.',
            better: ['Dewch yn ôl yn eich egwyl neu ar ôl gwaith.', askTheHead(told.school, 'cy')],
          }),
    }),
  },
  examples: {
    speaks: [
      {
        name: 'Friday morning in term',
        action: { kind: 'visit' },
        at: '2026-11-20T10:40:00Z',
        level: 'warn',
      },
      { name: 'the minute the day begins', action: { kind: 'visit' }, at: '2026-11-19T08:30:00Z' },
      {
        name: 'a post after lunch',
        action: { kind: 'publish', text: 'A new bicycle', audience: 'friends', place: 'timeline' },
        at: '2026-11-19T13:00:00Z',
      },
      {
        name: 'a summer-time morning, by the school’s clock',
        action: { kind: 'visit' },
        at: '2026-09-03T07:45:00Z',
      },
    ],
    silent: [
      { name: 'lunch', action: { kind: 'visit' }, at: '2026-11-19T12:30:00Z' },
      { name: 'the evening', action: { kind: 'visit' }, at: '2026-11-19T19:00:00Z' },
      { name: 'Friday after three', action: { kind: 'visit' }, at: '2026-11-20T15:10:00Z' },
      {
        name: 'Saturday',
        action: { kind: 'publish', text: 'A new bicycle', audience: 'friends', place: 'timeline' },
        at: '2026-11-21T10:40:00Z',
      },
      { name: 'an inset day', action: { kind: 'visit' }, at: '2026-11-27T10:40:00Z' },
      { name: 'the holidays', action: { kind: 'visit' }, at: '2026-12-29T10:40:00Z' },
      {
        name: 'the school’s own account',
        action: { kind: 'publish', text: 'A new bicycle', audience: 'friends', place: 'timeline' },
        at: '2026-11-19T10:40:00Z',
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
      },
    ],
  },
});

/** Some policies leave no break free either. */
function noBreakIn({ school, pack }: Told): boolean {
  return optionsOf('working-hours', school, pack).breaks === 'none';
}
