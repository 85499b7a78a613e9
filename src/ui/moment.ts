import type { Weekday } from '../core/school.ts';
import type { Lang } from '../core/text.ts';
import { momentOf, weekdayOf } from '../school/clock.ts';
import { days, months } from './words/common.ts';

const DAY = 86_400_000;

/** "15:30" today, "Monday 08:30" this week, "2 September 08:30" later; on the school's own clock. */
export function momentWords(at: number, lang: Lang, zone = 'Europe/London', now = Date.now()): string {
  const { date, minute } = momentOf(at, zone);
  if (date === momentOf(now, zone).date) return clockWords(minute);
  const weekday: Weekday = weekdayOf(date);
  const day = at - now < 6 * DAY ? days[weekday][lang] : dateWords(date, lang);
  return `${day} ${clockWords(minute)}`;
}

/** "20 November 2026 20:01" on this device's clock. */
export function stampWords(at: number, lang: Lang): string {
  const { date, minute } = momentOf(at, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return `${dayWords(date, lang)} ${clockWords(minute)}`;
}

/** "3 September 2026" for "2026-09-03". */
export function dayWords(date: string, lang: Lang): string {
  return `${dateWords(date, lang)} ${date.slice(0, 4)}`;
}

/** Not by Intl: Chromium knows no Welsh months. */
function dateWords(date: string, lang: Lang): string {
  return `${Number(date.slice(8))} ${months[lang][Number(date.slice(5, 7)) - 1]}`;
}

function clockWords(minute: number): string {
  const pad = (n: number) => String(Math.floor(n)).padStart(2, '0');
  return `${pad(minute / 60)}:${pad(minute % 60)}`;
}
