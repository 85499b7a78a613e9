import { isDay } from './values.ts';

/** "01/03/2009", "1.3.09", "1st March 2009", "2009-03-01 00:00" as "2009-03-01": days come first in Britain. */
export function dayIn(cell: string | undefined): string | undefined {
  const [, date, month, year] = DAY.exec(cell ?? '') ?? [];
  if (!date || !month || !year) return isDay((cell ?? '').slice(0, 10)) ? cell?.slice(0, 10) : undefined;
  const pad = (n: string | number) => String(n).padStart(2, '0');
  const named = MONTHS.findIndex((names) => names.includes(month.slice(0, 3).toLowerCase()));
  const century = year.length === 4 ? '' : Number(year) < 50 ? '20' : '19';
  const day = `${century}${year}-${pad(named < 0 ? month : named + 1)}-${pad(date)}`;
  return isDay(day) ? day : undefined;
}

const DAY = /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th)?[ ./-](\d{1,2}|\p{L}{3,})[ .,/-]+(\d{4}|\d{2})\b/u;

/** In English and Welsh, by the letters that tell them apart. */
const MONTHS =
  'jan ion,feb chw,mar maw,apr ebr,may mai,jun meh,jul gor,aug aws,sep med,oct hyd,nov tac,dec rha'.split(
    ',',
  );

/** "July 2031", "31/07/2031"; "2030/31" is a school year, and ends in the second. */
export function yearIn(cell: string): number | undefined {
  const [, from, to] = /\b(20\d\d)(?: ?[/–-] ?(?:20)?(\d\d)(?![/–-]?\d))?/.exec(cell) ?? [];
  if (!from) return undefined;
  return to && Number(to) === (Number(from) + 1) % 100 ? Number(from) + 1 : Number(from);
}

/** The day somebody born on this one is grown up. */
export function eighteenth(born: string | undefined): string | undefined {
  const day = dayIn(born);
  if (!day) return undefined;
  const grown = `${Number(day.slice(0, 4)) + 18}${day.slice(4)}`;
  return isDay(grown) ? grown : `${grown.slice(0, 4)}-03-01`;
}
