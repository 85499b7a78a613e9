import { expect, test } from 'vitest';
import { groupsIn } from '../src/people/groups.ts';
import { NICKNAMES } from '../src/people/nicknames.ts';
import { SPELLINGS } from '../src/people/spellings.ts';

const tables = [
  { of: 'short forms', texts: [NICKNAMES], apart: ' \n', between: '=,' },
  { of: 'spellings', texts: SPELLINGS, apart: ',\n', between: ' ' },
];

test.each(tables)(
  'the first name that is asked has the same $of as the thousandth',
  ({ texts, apart, between }) => {
    const often = groupsIn(texts, apart, between);
    const names = [...new Set(texts.join('\n').split(new RegExp(`[${apart}${between}]+`)))].filter(Boolean);
    expect(names.length).toBeGreaterThan(1_000);
    for (let n = 0; n < 1_000; n++) often('katie');
    for (const name of names) expect(groupsIn(texts, apart, between)(name), name).toEqual(often(name));
    expect(often(names[0]!)).not.toEqual([]);
  },
);

test('a name is found whole, not within another', () => {
  const groups = groupsIn(['anna=ann,annie hannah=nan'], ' ', '=,');
  expect(groups('ann')).toEqual([['anna', 'ann', 'annie']]);
  expect(groups('anna')).toEqual([['anna', 'ann', 'annie']]);
  expect(groups('na')).toEqual([]);
  expect(groups('ann,annie')).toEqual([]);
  expect(groups('')).toEqual([]);
});
