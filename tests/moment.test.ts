import { expect, test } from 'vitest';
import { momentWords } from '../src/ui/moment.ts';

const now = Date.parse('2026-08-28T09:00:00Z');

test.each([
  ['2026-08-28T14:30:00Z', '15:30', '15:30'],
  ['2026-08-31T07:30:00Z', 'Monday 08:30', 'Dydd Llun 08:30'],
  ['2026-09-28T07:30:00Z', '28 September 08:30', '28 Medi 08:30'],
])('%s is told on the school’s clock, in both languages', (at, en, cy) => {
  expect(momentWords(Date.parse(at), 'en', 'Europe/London', now)).toBe(en);
  expect(momentWords(Date.parse(at), 'cy', 'Europe/London', now)).toBe(cy);
});
