import { describe, expect, test } from 'vitest';
import { keepingGood, merge, parted } from '../src/school/merge.ts';
import { readFile } from '../src/school/read.ts';
import { samplePeople, sampleSchool } from './sample-school.ts';

describe('the file in force', () => {
  test('takes policy before an imported file before the options page, key by key', () => {
    const { school, sources } = merge({
      policy: { policy: { pack: 'oakfield' } },
      file: { policy: { pack: 'lache' }, school: { name: 'From the file' } },
      options: { school: { name: 'Typed' }, noList: true },
    });
    expect(school).toEqual({ policy: { pack: 'oakfield' }, school: { name: 'From the file' }, noList: true });
    expect(sources).toEqual({ policy: 'policy', school: 'file', noList: 'options' });
  });

  test('locks every key that policy sets, and those that are named', () => {
    const { locked } = merge({ policy: { hours: {} }, file: { locked: ['school', 'hours'] } });
    expect(locked).toEqual(['hours', 'school']);
  });

  test('is a school without a name when nobody has said anything', () => {
    expect(merge({})).toEqual({ school: { school: { name: '' } }, sources: {}, locked: [] });
  });

  test('never has a name of the list in it', () => {
    const given = { ...sampleSchool, people: samplePeople, sealed: { block: 'AAAA' } };
    expect(JSON.stringify(merge({ file: given }))).not.toMatch(/Katie|AAAA/);
  });
});

describe('one source’s file', () => {
  test('parts into rules, names and what is sealed', () => {
    const { file } = readFile({ ...sampleSchool, people: samplePeople, sealed: { block: 'AAAA' } });
    const { school, people, sealed } = parted(file ?? {});
    expect(school).toEqual(sampleSchool);
    expect(people?.map((p) => p.role)).toEqual([
      'pupil',
      'pupil',
      'pupil',
      'former-pupil',
      'former-pupil',
      'parent',
      'staff',
      'governor',
      'candidate',
    ]);
    expect(people?.[0]).toEqual({ ...samplePeople.pupils[0], role: 'pupil' });
    expect(sealed).toEqual({ block: 'AAAA' });
  });

  test('without people says so, so that an older list is not lost', () => {
    expect(parted({ noList: true }).people).toBeUndefined();
  });

  test('keeps the last good value of what was refused, and lets go of what is gone', () => {
    const before = { school: { name: 'Hafod Lane' }, noList: true };
    expect(keepingGood({}, ['school'], before)).toEqual({ school: { name: 'Hafod Lane' } });
    expect(keepingGood({ school: { name: 'New' } }, [], before)).toEqual({ school: { name: 'New' } });
  });
});
