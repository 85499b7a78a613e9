import { optionsOf } from '../core/judge.ts';
import type { Pack } from '../core/policy.ts';
import type { School } from '../core/school.ts';

/** The school as its policy sees the day: some have no private time "whilst at school", lunch included. */
export function withBreaksOf<S extends School>(school: S, pack: Pack): S {
  const { breaks } = optionsOf('working-hours', school, pack);
  if (breaks !== 'none' || !school.hours) return school;
  return { ...school, hours: { ...school.hours, breaks: [] } };
}
