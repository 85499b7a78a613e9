import { describe, expect, test } from 'vitest';
import type { Finding, Verdict } from '../src/core/verdict.ts';
import {
  emptyMemory,
  markOf,
  remember,
  rememberQuiet,
  rememberWrong,
  tempered,
} from '../src/staff/memory.ts';

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

test('the card of working hours is answered once, until the break ends', () => {
  const working: Finding = { rule: 'working-hours', level: 'warn', spans: [], cause: 'working-hours|' };
  const quiet = rememberQuiet(emptyMemory(), 'working-hours', monday + HOUR);
  expect(levelAfter(verdict(working), quiet, monday)).toBe('off');
  expect(levelAfter(verdict(working), quiet, monday + HOUR + 1)).toBe('warn');
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
