import type { Lang } from '../core/text.ts';

/** "15:30" today, "Monday 08:30" this week, "2 September 08:30" later; on the school's own clock. */
export function momentWords(at: number, lang: Lang, zone = 'Europe/London', now = Date.now()): string {
  const date = (time: number) => format(time, { dateStyle: 'short' });
  const format = (time: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(lang === 'cy' ? 'cy' : 'en-GB', { timeZone: zone, ...options }).format(time);
  const clock = format(at, { hour: '2-digit', minute: '2-digit' });
  if (date(at) === date(now)) return clock;
  const week = at - now < 6 * 86_400_000;
  return `${format(at, week ? { weekday: 'long' } : { day: 'numeric', month: 'long' })} ${clock}`;
}
