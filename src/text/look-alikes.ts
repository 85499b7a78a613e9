import type { Account, PlatformId } from '../core/person.ts';
import type { School } from '../core/school.ts';
import { findSchool } from './school-names.ts';
import { isSlipOf } from './slips.ts';

/** What is put before or after a school's name to make a handle of it. */
const AROUND =
  /^(?:the|real|team|official|news|school|sch|primary|prim|pri|infants?|juniors?|nursery|academy|high|pta|ptfa|friends|uk|wales|office|updates|year|yr|y|class|form|pe|music|library|ysgol|swyddogol|\d+)*$/;

/** Would a parent take this account for the school's? */
export function looksLikeTheSchool(
  { handle, name }: Account,
  platform: PlatformId,
  { school }: School,
): boolean {
  if (name && findSchool(name, { school }).length) return true;
  const own = squeezed(handle ?? '');
  if (!own) return false;
  const names = (school.alsoKnownAs ?? []).filter((n) => typeof n === 'string' || !n.common);
  const forms = [
    school.name,
    ...names.map((n) => (typeof n === 'string' ? n : n.text)),
    ...(school.handles?.[platform] ?? []),
  ];
  return forms.map(squeezed).some((form) => form.length >= 4 && isLike(own, form));
}

function isLike(own: string, form: string): boolean {
  if (own === form || (form.length >= 7 && isSlipOf(own, form))) return true;
  const at = own.indexOf(form);
  return at >= 0 && AROUND.test(own.slice(0, at)) && AROUND.test(own.slice(at + form.length));
}

function squeezed(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
