// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Expectation, Page, SignedIn } from '../src/core/platform.ts';
import { counted, type Health, lostIn } from '../src/staff/health.ts';
import { keepHealth } from '../src/watch/health.ts';
import { keepReading } from '../src/watch/reading.ts';

const gone = [{ act: 'message', there: false }] as const;
const there = [{ act: 'message', there: true }] as const;

function loaded(...loads: [looks: typeof gone | typeof there, day: string][]): Health {
  return loads.reduce((health: Health, [looks, day]) => counted(health, 'instagram', looks, day), {});
}

describe('an act is said to be lost', () => {
  test('when it was missing on three loads and not once there', () => {
    const health = loaded(
      [there, '2026-11-16'],
      [gone, '2026-11-17'],
      [gone, '2026-11-17'],
      [gone, '2026-11-19'],
    );
    expect(lostIn(health)).toEqual([{ platform: 'instagram', act: 'message', since: '2026-11-17' }]);
  });

  test('not after two', () => {
    expect(lostIn(loaded([gone, '2026-11-17'], [gone, '2026-11-18']))).toEqual([]);
  });

  test('not when it was there in between: then the site shows it in one place and not in another', () => {
    const health = loaded(
      [gone, '2026-11-17'],
      [gone, '2026-11-17'],
      [there, '2026-11-17'],
      [gone, '2026-11-18'],
    );
    expect(lostIn(health)).toEqual([]);
  });

  test('no longer, once it is there again', () => {
    const lost = loaded([gone, '2026-11-17'], [gone, '2026-11-17'], [gone, '2026-11-17']);
    expect(lostIn(counted(lost, 'instagram', there, '2026-11-20'))).toEqual([]);
  });

  test('on the one site only', () => {
    const lost = loaded([gone, '2026-11-17'], [gone, '2026-11-17'], [gone, '2026-11-17']);
    expect(lostIn(counted(lost, 'x', there, '2026-11-17'))).toHaveLength(1);
  });
});

test('days are counted, and old ones forgotten', () => {
  const days = Array.from({ length: 20 }, (_, n) => `2026-11-${String(n + 1).padStart(2, '0')}`);
  const kept = loaded(...days.map((day): [typeof gone, string] => [gone, day])).instagram?.message;
  expect(Object.keys(kept?.days ?? {})).toEqual(days.slice(-14));
  expect(kept?.days['2026-11-20']).toEqual([0, 1]);
  expect(kept?.missing).toEqual({ loads: 20, since: '2026-11-01' });
});

describe('a page that has settled', () => {
  let account: SignedIn;
  let expected: readonly Expectation[];
  let own: readonly string[] | undefined;
  beforeEach(() => {
    vi.useFakeTimers();
    account = { handle: 'sian' };
    own = undefined;
    expected = [{ what: 'the box', act: 'message', there: false }];
  });
  afterEach(() => vi.useRealTimers());

  function check() {
    const tell = vi.fn();
    const reader = {
      account: () => account,
      controls: [],
      composers: [],
      expects: (_: Page) => expected,
      ownWords: (_: Page) => own,
    };
    const arrival = { watches: ['message' as const], firm: [], lang: 'en' as const, words: {} };
    const health = keepHealth(
      keepReading(
        () => reader,
        () => arrival as never,
        () => true,
      ),
      tell,
    );
    health.settle();
    return { tell, health };
  }
  const settled = () => vi.advanceTimersByTime(10_000);

  test('tells what is missing, once a load', () => {
    const { tell, health } = check();
    settled();
    health.settle();
    settled();
    expect(tell.mock.calls).toEqual([[{ looks: [{ act: 'message', there: false }] }]]);
  });

  test('tells what the own profile says, again when that has changed', () => {
    expected = [];
    own = ['TA at Hafod Lane'];
    const { tell, health } = check();
    settled();
    health.settle();
    settled();
    own = [];
    health.settle();
    settled();
    expect(tell.mock.calls).toEqual([
      [{ looks: [], own: { account, words: ['TA at Hafod Lane'] } }],
      [{ looks: [], own: { account, words: [] } }],
    ]);
  });

  test('says nothing of a profile while it is not known whose it is', () => {
    account = 'unknown';
    own = ['TA at Hafod Lane'];
    const { tell } = check();
    settled();
    expect(tell).not.toHaveBeenCalled();
  });

  test('is not asked while it still comes in', () => {
    const { tell } = check();
    vi.advanceTimersByTime(4_000);
    expect(tell).not.toHaveBeenCalled();
  });

  test.each(['signed out', 'unknown'] as const)('says nothing where somebody is %s', (who) => {
    account = who;
    const { tell } = check();
    settled();
    expect(tell).not.toHaveBeenCalled();
  });

  test('says nothing while there is no network', () => {
    vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    const { tell } = check();
    settled();
    vi.restoreAllMocks();
    expect(tell).not.toHaveBeenCalled();
  });

  test('says nothing in a tab that nobody looks at', () => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    const { tell } = check();
    settled();
    vi.restoreAllMocks();
    expect(tell).not.toHaveBeenCalled();
  });

  test('says nothing of acts that no rule of this school looks at', () => {
    expected = [{ what: 'the heart', act: 'react', there: false }];
    const { tell } = check();
    settled();
    expect(tell).not.toHaveBeenCalled();
  });

  test('an act is whole only when all its parts are there', () => {
    expected = [
      { what: 'the box', act: 'message', there: true },
      { what: 'the button', act: 'message', there: false },
    ];
    const { tell } = check();
    settled();
    expect(tell.mock.calls).toEqual([[{ looks: [{ act: 'message', there: false }] }]]);
  });
});
