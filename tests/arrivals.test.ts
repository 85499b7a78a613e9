import { describe, expect, test } from 'vitest';
import { merge } from '../src/school/merge.ts';
import { readPolicy } from '../src/school/read.ts';
import { arrivals } from '../src/ui/options/arrivals.ts';

const policy = readPolicy({
  school: { name: 'Hafod Lane Primary School' },
  hours: { days: { mon: [['15:30', '08:30']] } },
  colour: 'green',
  file: JSON.stringify({ device: 'school', unlock: 'never' }),
});
const typed = { school: { name: 'Typed' }, noList: true };
const state = {
  ...merge({ policy: policy.file, options: typed }),
  given: {
    policy: { at: 1, problems: policy.problems, keys: [...Object.keys(policy.file ?? {}), 'people'] },
    options: { at: 2, problems: [], keys: Object.keys(typed) },
  },
};
const became = (source: string, key: string) =>
  arrivals(state).find((one) => one.source === source && one.key === key);

describe('the diagnostics say of each key', () => {
  test('that it is in force', () => {
    expect(became('policy', 'school')).toMatchObject({ is: 'in force', problems: [] });
    expect(became('options', 'noList')).toMatchObject({ is: 'in force' });
    expect(became('policy', 'device')).toMatchObject({ is: 'in force' });
  });

  test('that another source wins over it, and which', () => {
    expect(became('options', 'school')).toMatchObject({ is: 'overruled', by: 'policy' });
  });

  test('that it was refused, and why, by path', () => {
    expect(became('policy', 'hours')).toMatchObject({
      is: 'refused',
      problems: [{ path: 'hours.days.mon[0]' }],
    });
    expect(became('policy', 'unlock')).toMatchObject({ is: 'refused' });
  });

  test('that it is not known here', () => {
    expect(became('policy', 'colour')).toMatchObject({ is: 'ignored' });
  });

  test('that people count, wherever they come from', () => {
    expect(became('policy', 'people')).toMatchObject({ is: 'in force' });
  });
});

test('locks that the office types are for others: it does not lock itself out', () => {
  expect(merge({ options: { locked: ['hours'] } }).locked).toEqual([]);
  expect(merge({ file: { locked: ['hours'] } }).locked).toEqual(['hours']);
});
