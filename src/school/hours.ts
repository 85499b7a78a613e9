import type { Hours, Times, Weekday } from '../core/school.ts';
import { daysOn, instantsOf, type Moment, momentOf, weekdayOf } from './clock.ts';

/** Days with hours to look at before saying "at the latest then"; empty days cost nothing. */
const WORKDAYS_AHEAD = 8;
const DAYS_AHEAD = 800;

/** Is this the school's working time, and when may the answer change? Days not given are free; no terms is all year. */
export function workTime(at: Date, hours?: Hours): { working: boolean; until?: number } {
  // A clock this wrong says nothing about lessons.
  if (!hours?.days || !(at.getTime() > 0 && at.getTime() < Date.UTC(2200))) return { working: false };
  const zone = hours.zone ?? 'Europe/London';
  const now = momentOf(at.getTime(), zone);
  const working = isWorking(now, hours);
  let looked = 0;
  let last: number | undefined;
  for (let ahead = 0; ahead < DAYS_AHEAD && looked < WORKDAYS_AHEAD; ahead++) {
    const date = daysOn(now.date, ahead);
    const edges = edgesOf(date, hours);
    if (!edges.length) continue;
    looked++;
    for (const instant of instantsOf(date, edges, zone)) {
      if (instant <= at.getTime()) continue;
      last = instant;
      if (isWorking(momentOf(instant, zone), hours) !== working) return { working, until: instant };
    }
  }
  return { working, until: last };
}

function isWorking(moment: Moment, hours: Hours): boolean {
  const within = (times: readonly Times[]) =>
    times.some(([from, to]) => minutes(from) <= moment.minute && moment.minute < minutes(to));
  return within(timesOn(moment.date, hours)) && !within(hours.breaks ?? []);
}

/** The working times of a day before its breaks; none outside term and on a day the school is closed. */
function timesOn(date: string, hours: Hours): readonly Times[] {
  if (hours.closed?.includes(date)) return [];
  const { terms } = hours;
  if (terms?.length && !terms.some((t) => t.from <= date && date <= t.to)) return [];
  return hours.days?.[weekdayOf(date) satisfies Weekday] ?? [];
}

/** Minutes of the day at which the answer may change. */
function edgesOf(date: string, hours: Hours): number[] {
  const times = timesOn(date, hours);
  if (!times.length) return [];
  return [...times, ...(hours.breaks ?? [])].flat().map(minutes);
}

/** "08:30" as minutes since midnight. */
function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
