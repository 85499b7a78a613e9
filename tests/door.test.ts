import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFromPage } from '../src/worker/door.ts';
import { readSealed } from '../src/worker/sealed.ts';

const follow = {
  type: 'judge',
  platform: 'x',
  account: { handle: 'sian' },
  action: { kind: 'connect', person: { name: 'Katie Smith' }, how: 'follow' },
};

describe('the worker takes from a page', () => {
  test('what a page says that somebody is about to do', () => {
    expect(readFromPage(follow)).toEqual(follow);
  });

  test('nothing that only our own screens may ask', () => {
    for (const type of ['state', 'saveSchool', 'importFile', 'exportFile', 'askPerson', 'erase'])
      expect(readFromPage({ type, name: 'Katie Smith', text: '{}', patch: {} })).toBeUndefined();
  });

  test('no act that is not known, no oversized words, no stray type', () => {
    expect(readFromPage({ ...follow, action: { kind: 'hack', person: {} } })).toBeUndefined();
    expect(readFromPage({ ...follow, platform: '../../etc' })).toBeUndefined();
    expect(readFromPage({ ...follow, account: { handle: 'x'.repeat(10_000) } })).toBeUndefined();
    expect(readFromPage({ type: 'decide', id: 'x'.repeat(5_000), decision: { do: 'back' } })).toBeUndefined();
    expect(
      readFromPage({ type: 'decide', id: '[]', decision: { do: 'silence-everything' } }),
    ).toBeUndefined();
  });

  test('unknown keys are left outside', () => {
    const read = readFromPage({ ...follow, eval: 'code', action: { ...follow.action, extra: 1 } });
    expect(JSON.stringify(read)).not.toMatch(/eval|extra/);
  });

  test('anything at all, without stumbling', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => void readFromPage(message)),
      { numRuns: 2_000 },
    );
  });

  test('a message of the right shape with anything in any place', () => {
    const anywhere = fc.tuple(fc.constantFrom('type', 'platform', 'account', 'action'), fc.anything());
    fc.assert(
      fc.property(anywhere, ([key, value]) => {
        const read = readFromPage({ ...follow, [key]: value });
        if (read) expect(['arrive', 'write', 'judge', 'decide', 'overlay']).toContain(read.type);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('a sealed list that is none is no list', () => {
  const key = btoa('k'.repeat(32));
  expect(
    readSealed({ lanyard: 1, made: '2026-09-01', counts: { pupil: 3 }, block: 'AAAA', key }),
  ).toBeDefined();
  // With `unlock: "each-session"` the key comes by another way.
  const keyless = { lanyard: 1, made: '2026-09-01', counts: { pupil: 3 }, block: 'AAAA' };
  expect(readSealed(keyless)).toMatchObject({ sealed: { block: 'AAAA' } });
  expect(readSealed({ ...keyless, key: 'AAAA' })).toBeUndefined();
  expect(readSealed({ lanyard: 1, made: 'today', counts: {}, block: '<b>', key })).toBeUndefined();
  fc.assert(
    fc.property(fc.anything(), (value) => void readSealed(value)),
    { numRuns: 1_000 },
  );
});
