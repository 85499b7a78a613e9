import type { Times, Weekday } from '../../core/school.ts';
import type { OwnHours } from '../../staff/own.ts';
import { days } from '../words/common.ts';

export const WEEK = Object.keys(days) as Weekday[];

export interface Duty {
  day: Weekday;
  times: Times;
}

/** One's own hours as the form has them; a day that is not there is the school's. */
export interface Pattern {
  days: Partial<Record<Weekday, readonly Times[]>>;
  breaks?: readonly Times[];
  duties: readonly Duty[];
}

export function shownHours(own: OwnHours = {}): Pattern {
  const duties = WEEK.flatMap((day) => (own.duties?.[day] ?? []).map((times) => ({ day, times })));
  return { days: own.days ?? {}, breaks: own.breaks, duties };
}

/** Undefined when everything is as the school has it. A line left empty is none. */
export function ownHours({ days, breaks, duties }: Pattern): OwnHours | undefined {
  const full = (times: readonly Times[]) => times.filter(([from, to]) => from || to);
  const own = Object.entries(days).map(([day, times]) => [day, full(times)] as const);
  const dutyDays = WEEK.map(
    (day) => [day, full(duties.filter((duty) => duty.day === day).map(({ times }) => times))] as const,
  ).filter(([, times]) => times.length);
  if (!own.length && !breaks && !dutyDays.length) return undefined;
  return {
    days: own.length ? Object.fromEntries(own) : undefined,
    breaks: breaks && full(breaks),
    duties: dutyDays.length ? Object.fromEntries(dutyDays) : undefined,
  };
}
