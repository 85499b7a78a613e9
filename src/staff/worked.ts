import type { School } from '../core/school.ts';
import { withOwn } from './hours.ts';
import type { Own } from './own.ts';

/** The school as it is for this person: own hours, own permissions beside the school's, own language. */
export function asWorked(school: School, { hours, permissions, language }: Own): School {
  return {
    ...school,
    hours: withOwn(school.hours, hours),
    permissions: [...(school.permissions ?? []), ...permissions],
    language: language ?? school.language,
  };
}
