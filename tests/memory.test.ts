import { describe, expect, test } from 'vitest';
import type { Finding, Verdict } from '../src/core/verdict.ts';
import {
  broughtForward,
  emptyMemory,
  forgetQuiet,
  forgetWrong,
  markOf,
  remember,
  rememberAnswer,
  rememberLouder,
  rememberQuiet,
  rememberWrong,
  stillThere,
  type Told,
  tempered,
} from '../src/staff/memory.ts';
import { quietOf } from '../src/staff/today.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const monday = Date.parse('2026-11-16T19:00:00Z');

const naming: Finding = {
  rule: 'school-mention',
  level: 'warn',
  spans: [],
  cause: 'school-mention|at Hafod Lane',
};
const katie: Finding = {
  rule: 'pupil-contact',
  level: 'reason',
  spans: [],
  cause: 'pupil-contact|katie',
  person: { role: 'pupil', tier: 'strong' },
};
const verdict = (...findings: Finding[]): Verdict => ({ level: findings[0]?.level ?? 'off', findings });
const levelAfter = (v: Verdict, memory: ReturnType<typeof emptyMemory>, at: number, hours = 24) =>
  tempered(v, memory, at, hours).level;

describe('the budget for interruptions', () => {
  const memory = emptyMemory();
  const told = remember(memory, [['school-mention', markOf(naming.cause, memory), 'warn']], monday);

  test('the same post is warned about once a day; after that a note is enough', () => {
    expect(levelAfter(verdict(naming), memory, monday)).toBe('warn');
    expect(levelAfter(verdict(naming), told, monday + HOUR)).toBe('note');
    expect(levelAfter(verdict(naming), told, monday + DAY + 1)).toBe('warn');
  });

  test('a level that rose interrupts again', () => {
    expect(levelAfter(verdict({ ...naming, level: 'reason' }), told, monday + HOUR)).toBe('reason');
  });

  test('other words are another cause', () => {
    expect(levelAfter(verdict({ ...naming, cause: 'school-mention|other words' }), told, monday + HOUR)).toBe(
      'warn',
    );
  });

  test('budget 0 never spares a repeat', () => {
    expect(levelAfter(verdict(naming), told, monday + HOUR, 0)).toBe('warn');
  });

  test('contact with a current pupil always interrupts', () => {
    const again = remember(memory, [['pupil-contact', markOf(katie.cause, memory), 'reason']], monday);
    expect(levelAfter(verdict(katie), again, monday + HOUR)).toBe('reason');
  });
});

describe('"this is wrong"', () => {
  test('silences that rule for that person for ninety days, a pupil too', () => {
    const memory = emptyMemory();
    const wrong = rememberWrong(memory, ['pupil-contact', markOf(katie.cause, memory), 'reason'], monday);
    expect(levelAfter(verdict(katie), wrong, monday + 89 * DAY)).toBe('off');
    expect(levelAfter(verdict(katie), wrong, monday + 91 * DAY)).toBe('reason');
    expect(levelAfter(verdict({ ...katie, cause: 'pupil-contact|osian' }), wrong, monday)).toBe('reason');
  });

  test('leaves what another rule says about the same act', () => {
    const memory = emptyMemory();
    const wrong = rememberWrong(memory, ['pupil-contact', markOf(katie.cause, memory), 'reason'], monday);
    expect(levelAfter(verdict(katie, naming), wrong, monday)).toBe('warn');
  });
});

describe('the card of working hours', () => {
  const working: Finding = { rule: 'working-hours', level: 'warn', spans: [], cause: 'working-hours|' };
  const quiet = rememberQuiet(emptyMemory(), 'working-hours', monday + HOUR, monday);

  test('is answered once, until the break ends', () => {
    const inUse = stillThere(quiet, monday + 0.4 * HOUR) ?? quiet;
    const longer = stillThere(inUse, monday + 0.8 * HOUR) ?? inUse;
    expect(levelAfter(verdict(working), quiet, monday)).toBe('off');
    expect(levelAfter(verdict(working), longer, monday + HOUR - 1)).toBe('off');
    expect(levelAfter(verdict(working), longer, monday + HOUR + 1)).toBe('warn');
  });

  test('who leaves the site for half an hour and comes back is asked again', () => {
    expect(levelAfter(verdict(working), quiet, monday + 29 * 60_000)).toBe('off');
    expect(levelAfter(verdict(working), quiet, monday + 31 * 60_000)).toBe('warn');
    expect(stillThere(quiet, monday + 31 * 60_000)).toBeUndefined();
  });

  test('that the site is in use is written once a minute at most', () => {
    expect(stillThere(quiet, monday + 59_000)).toBeUndefined();
    expect(stillThere(quiet, monday + 61_000)).toBeDefined();
  });

  test('back at work, it may ask again', () => {
    expect(levelAfter(verdict(working), forgetQuiet(quiet, 'working-hours'), monday)).toBe('warn');
  });
});

describe('a rule that is often answered with "carry on" or "this is wrong"', () => {
  const said: Told = ['school-mention', 'a mark', 'warn'];
  const answering = (answers: readonly boolean[], of = said, from = emptyMemory()) =>
    answers.reduce((memory, heeded, n) => rememberAnswer(memory, of, heeded, monday + n), from);
  const unheeded = (n: number) => Array.from({ length: n }, () => false);

  test('speaks one level lower after eight answers, six of them unheeded', () => {
    expect(levelAfter(verdict(naming), answering([true, true, ...unheeded(6)]), monday + HOUR)).toBe('note');
    expect(
      levelAfter(
        verdict({ ...naming, level: 'reason' }),
        answering([true, true, ...unheeded(6)]),
        monday + HOUR,
      ),
    ).toBe('warn');
  });

  test('not after seven, and not when a third was of use', () => {
    expect(levelAfter(verdict(naming), answering(unheeded(7)), monday + HOUR)).toBe('warn');
    expect(levelAfter(verdict(naming), answering([true, true, true, ...unheeded(5)]), monday + HOUR)).toBe(
      'warn',
    );
  });

  test('answers of long ago do not count', () => {
    const old = answering(unheeded(7));
    const later = rememberAnswer(old, said, false, monday + 31 * DAY);
    expect(levelAfter(verdict(naming), later, monday + 31 * DAY + 1)).toBe('warn');
  });

  test('after thirty days it is heard as before, and sooner if the person wants it', () => {
    const lowered = answering(unheeded(8));
    expect(levelAfter(verdict(naming), lowered, monday + 29 * DAY)).toBe('note');
    expect(levelAfter(verdict(naming), lowered, monday + 31 * DAY)).toBe('warn');
    expect(levelAfter(verdict(naming), rememberLouder(lowered, 'school-mention'), monday + HOUR)).toBe(
      'warn',
    );
  });

  test('other rules are as loud as before', () => {
    const other = { ...naming, rule: 'promotion', cause: 'promotion|x' };
    expect(levelAfter(verdict(other), answering(unheeded(8)), monday + HOUR)).toBe('warn');
  });

  test('contact with a pupil is never lowered, a disappearing chat with one neither', () => {
    for (const rule of ['pupil-contact', 'hidden-chat']) {
      const memory = answering(unheeded(20), [rule, 'a mark', 'reason']);
      expect(levelAfter(verdict({ ...katie, rule }), memory, monday + HOUR)).toBe('reason');
      expect(memory.noise.lowered).toEqual({});
    }
  });

  test('what a school stops stays stopped', () => {
    expect(levelAfter(verdict({ ...naming, level: 'stop' }), answering(unheeded(8)), monday + HOUR)).toBe(
      'stop',
    );
  });
});

describe('what the popup shows', () => {
  const memory = emptyMemory();
  const mark = markOf(naming.cause, memory);
  const told = remember(memory, [['school-mention', mark, 'warn']], monday);

  test('is today’s warnings by rule, not yesterday’s', () => {
    expect(quietOf(told, monday - HOUR, monday + HOUR).today).toEqual([
      { mark, rule: 'school-mention', at: monday, wrong: false },
    ]);
    expect(quietOf(told, monday + HOUR, monday + DAY).today).toEqual([]);
  });

  test('what was said to be wrong is listed for ninety days, and can be taken back', () => {
    const wrong = rememberWrong(told, ['school-mention', mark], monday);
    expect(quietOf(wrong, monday, monday + DAY).wrong).toHaveLength(1);
    expect(quietOf(wrong, monday, monday + 91 * DAY).wrong).toEqual([]);
    expect(levelAfter(verdict(naming), wrong, monday + 2 * DAY)).toBe('off');
    expect(levelAfter(verdict(naming), forgetWrong(wrong, mark), monday + 2 * DAY)).toBe('warn');
  });
});

test('an update keeps what was said to be wrong, and what was told', () => {
  const old = {
    salt: 'salt',
    told: { mark: { at: monday, level: 'warn' } },
    wrong: { other: { rule: 'promotion', at: monday, until: monday + DAY } },
    quiet: { 'working-hours': monday + HOUR },
  } as const;
  const now = broughtForward(old);
  expect(now).toEqual({ ...emptyMemory(), salt: 'salt', told: old.told, wrong: old.wrong });
  expect(quietOf(now, monday - HOUR, monday).today).toEqual([]);
  expect(quietOf(now, monday - HOUR, monday).wrong).toHaveLength(1);
});

test('nothing readable is kept: no name, no word', () => {
  const memory = emptyMemory();
  const kept = rememberWrong(
    remember(memory, [['school-mention', markOf('school-mention|at Hafod Lane', memory), 'warn']], monday),
    ['pupil-contact', markOf('pupil-contact|Katie Smith', memory), 'reason'],
    monday,
  );
  expect(JSON.stringify(kept)).not.toMatch(/katie|smith|hafod/i);
});
