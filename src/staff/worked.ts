import type { Pack } from '../core/policy.ts';
import type { School } from '../core/school.ts';
import { breaksCount, withBreaksOf } from '../school/breaks.ts';
import { withOwn } from './hours.ts';
import type { Own } from './own.ts';

/** The school as it is for this person: own hours, own permissions beside the school's, own language. */
export function asWorked(
  school: School,
  pack: Pack,
  own: Pick<Own, 'hours' | 'permissions' | 'language'>,
): School {
  const { hours, permissions, language } = own;
  // A break that the policy does not give cannot be taken by oneself.
  const worked = breaksCount(school, pack) ? hours : hours && { ...hours, breaks: undefined };
  return {
    ...school,
    hours: withOwn(withBreaksOf(school, pack).hours, worked),
    permissions: [...(school.permissions ?? []), ...permissions],
    language: language ?? school.language,
  };
}
