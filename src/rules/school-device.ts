import { defineRule } from '../core/rule.ts';

/** Social media on a device that belongs to the school. */
export default defineRule({
  id: 'school-device',
  title: { en: 'Social media on a school device', cy: 'Cyfryngau cymdeithasol ar ddyfais ysgol' },
  on: ['visit'],
  level: 'reason',
  about: 'time',
  check(_, { school, official, time, options }) {
    if (school.device !== 'school' || official) return undefined;
    return time.authorised && options.authorised === 'allowed' ? undefined : { cause: 'school device' };
  },
  words: {
    en: () => ({
      headline: 'This is a school device',
      why: 'The policy keeps social networks off the school’s own computers, at any time of day.',
      better: ['Use your own device, in your own time.'],
    }),
    cy: () => ({
      headline: 'Dyfais ysgol yw hon',
      why: 'Mae’r polisi’n cadw rhwydweithiau cymdeithasol oddi ar gyfrifiaduron yr ysgol, ar unrhyw adeg o’r dydd.',
      better: ['Defnyddiwch eich dyfais eich hun, yn eich amser eich hun.'],
    }),
  },
  reasons: [
    { id: 'official', words: { en: 'For the school’s own account', cy: 'Ar gyfer cyfrif yr ysgol' } },
    { id: 'authorised', words: { en: 'Authorised for work', cy: 'Wedi’i awdurdodi ar gyfer gwaith' } },
  ],
  examples: {
    speaks: [
      { name: 'a visit', action: { kind: 'visit' }, school: { device: 'school' }, level: 'reason' },
      {
        name: 'at lunch',
        action: { kind: 'visit' },
        school: { device: 'school' },
        at: '2026-11-19T12:30:00Z',
      },
      {
        name: 'on a Sunday',
        action: { kind: 'visit' },
        school: { device: 'school' },
        at: '2026-11-22T12:30:00Z',
      },
      {
        name: 'with a private account',
        action: { kind: 'visit' },
        school: { device: 'school' },
        account: { handle: 'gwen' },
      },
    ],
    silent: [
      { name: 'one’s own device', action: { kind: 'visit' }, school: { device: 'personal' } },
      { name: 'nothing said', action: { kind: 'visit' } },
      {
        name: 'an act, after the visit',
        action: { kind: 'react', person: { name: 'Marcus Fenwick' } },
        school: { device: 'school' },
      },
      {
        name: 'the school’s own account',
        action: { kind: 'visit' },
        school: { device: 'school' },
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
      },
    ],
  },
});
