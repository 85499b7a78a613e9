import { optionsOf } from '../core/judge.ts';
import type { Pack } from '../core/policy.ts';
import type { School } from '../core/school.ts';

/** The school as its policy sees the day: some have no private time "whilst at school", lunch included. */
export function withBreaksOf<S extends School>(school: S, pack: Pack): S {
  if (breaksCount(school, pack) || !school.hours) return school;
  return { ...school, hours: { ...school.hours, breaks: [] } };
}

export function breaksCount(school: School, pack: Pack): boolean {
  return optionsOf('working-hours', school, pack).breaks !== 'none';
}
