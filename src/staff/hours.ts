import type { Hours, Times, Weekday } from '../core/school.ts';
import type { OwnHours } from './own.ts';

const WEEK: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The school's hours as this person works them. Terms and closed days stay the school's. */
export function withOwn(school: Hours | undefined, own: OwnHours | undefined): Hours | undefined {
  if (!own || (!own.days && !own.breaks && !own.duties)) return school;
  const breaks = own.breaks ?? school?.breaks ?? [];
  const days = WEEK.map((day) => {
    const present = own.days?.[day] ?? school?.days?.[day] ?? [];
    return [day, joined([...without(present, breaks), ...(own.duties?.[day] ?? [])])] as const;
  });
  return { ...school, days: Object.fromEntries(days.filter(([, times]) => times.length)), breaks: [] };
}

/** Times are compared as they are written: "08:30" comes before "12:15". */
function without(times: readonly Times[], breaks: readonly Times[]): Times[] {
  let left = [...times];
  for (const [from, to] of breaks) {
    left = left.flatMap(([start, end]): Times[] => {
      if (to <= start || end <= from) return [[start, end]];
      return [...(start < from ? [[start, from] as Times] : []), ...(to < end ? [[to, end] as Times] : [])];
    });
  }
  return left;
}

function joined(times: readonly Times[]): Times[] {
  const out: Times[] = [];
  for (const [from, to] of [...times].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const last = out.at(-1);
    if (last && from <= last[1]) out[out.length - 1] = [last[0], [to, last[1]].sort()[1]!];
    else out.push([from, to]);
  }
  return out;
}
