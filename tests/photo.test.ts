import { describe, expect, test } from 'vitest';
import type { Action, PictureFacts } from '../src/core/action.ts';
import { judge } from '../src/core/judge.ts';
import type { School } from '../src/core/school.ts';
import { packs, rules } from '../src/registry.ts';
import { tell } from '../src/worker/tell.ts';
import { sealedPeople } from './sample-people.ts';
import { sampleSchool } from './sample-school.ts';

describe('what is said of a picture', () => {
  test.each<[string, PictureFacts, string]>([
    [
      'at school in lessons',
      { takenAt: '2026-11-19T10:40:00', latitude: 51.5001, longitude: -3.2001 },
      'Taken at school at 10:40 on a school day.',
    ],
    ['in lessons, nobody knows where', { takenAt: '2026-11-19T10:40:00' }, 'Taken at 10:40 on a school day.'],
    [
      'at school on a Saturday',
      { takenAt: '2026-11-21T10:40:00', latitude: 51.5001, longitude: -3.2001 },
      'Taken at school.',
    ],
    [
      'at home on a Saturday',
      { takenAt: '2026-11-21T10:40:00', latitude: 51.6, longitude: -3.2 },
      'Nothing here points to school; only you can see what is in it.',
    ],
  ])('%s', (_, picture, why) => expect(warning({ kind: 'attach', pictures: [picture] })?.why).toBe(why));
});

describe('the questions', () => {
  const attach: Action = { kind: 'attach', pictures: [{}] };
  const children = 'Are pupils in it, or their work with a name on it?';
  const consent = 'Is there written consent for everybody in it?';
  const uniform = 'Does it show the school’s logo or uniform?';
  const alcohol = 'Is alcohol in it, or anything that may embarrass?';
  test.each([
    ['oakfield', [children, consent, uniform, alcohol]],
    ['forward-as-one', [children, consent, uniform]],
    ['lache', [children, consent]],
  ])('are those that %s cares about', (pack, asks) =>
    expect(warning(attach, { policy: { pack } })?.asks).toEqual(asks),
  );

  test('leave out consent where the office keeps it', () =>
    expect(warning(attach, { consentHandledBySchool: true })?.asks).toEqual([children, uniform, alcohol]));

  test.each(['banks-st-stephens', 'sandbank-valley'])(
    'are not asked where %s says nothing of pictures',
    (pack) => expect(warning(attach, { policy: { pack } })).toBeUndefined(),
  );
});

test('a picture is one cause from the moment it is chosen until it is posted', () => {
  const pictures = [{ name: 'IMG_1.jpg', takenAt: '2026-11-19T10:40:00' }];
  const cause = (action: Action) => found(action).findings.find((f) => f.rule === 'photo')?.cause;
  const posted = cause({ kind: 'publish', text: 'Today', audience: 'friends', place: 'timeline', pictures });
  expect(cause({ kind: 'attach', pictures })).toBe(posted);
  expect(cause({ kind: 'attach', pictures: [{ name: 'IMG_2.jpg' }] })).not.toBe(posted);
});

function found(action: Action, given: Partial<School> = {}) {
  const school = { ...sampleSchool, ...given };
  const pack = packs[school.policy?.pack ?? ''];
  const situation = { platform: 'x', at: new Date('2026-11-22T19:00:00Z') };
  return judge(action, situation, { school, pack, people: sealedPeople, rules });
}

function warning(action: Action, given: Partial<School> = {}) {
  const school = { ...sampleSchool, ...given };
  const pack = packs[school.policy?.pack ?? ''];
  return tell(found(action, given), action, {
    school,
    pack,
    rules,
    lang: 'en',
    platformName: 'X',
    id: () => '',
  }).warning;
}
