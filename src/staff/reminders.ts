import type { Checkup } from '../core/checkup.ts';
import { optionsOf } from '../core/judge.ts';
import type { PlatformId } from '../core/person.ts';
import type { Pack } from '../core/policy.ts';
import type { OfficialAccount, School } from '../core/school.ts';
import { daysOn, momentOf, weekdayOf } from '../school/clock.ts';
import { stepsOf } from './checkup.ts';
import type { Own } from './own.ts';
import type { Shown } from './shown.ts';

/** Something to do some time soon. Shown in the popup and counted on the button, never a dialog. */
export type Reminder =
  | { about: 'policy'; why: 'new' | 'changed' }
  | { about: 'review'; due: string }
  | { about: 'checkup'; platform: PlatformId; left: number; why: 'joining' | 'term' | 'looser' }
  | { about: 'password'; platform: PlatformId; days: number; changed?: string }
  | { about: 'roundup'; account: OfficialAccount }
  | { about: 'ends'; what: 'link' | 'permission' | 'professional'; name?: string; until: string };

/** A link or permission is asked about so long before its end, and shown as ended so long after. */
const DAYS_AROUND_END = 14;

export interface Remembered {
  school: School;
  pack: Pack;
  own: Own;
  shown: Shown;
  checkups: readonly Checkup[];
}

/** What this person has to be reminded of, most pressing first. */
export function remindersOf(of: Remembered, at: number): Reminder[] {
  const today = momentOf(at, of.school.hours?.zone ?? 'Europe/London').date;
  return [
    ...policyReminder(of),
    ...roundups(of, today),
    ...endings(of.own, today),
    ...passwords(of, today),
    ...sitesToCheck(of, at),
    ...review(of, today),
  ];
}

/** Which policy it is; another title, date or pack is another policy. Undefined where there is none. */
export function policyName({ policy }: School, pack: Pack): string | undefined {
  if (pack.id === 'none' && !policy?.title) return undefined;
  return [pack.id, policy?.title ?? pack.source.title, policy?.date ?? pack.source.date ?? ''].join(' · ');
}

/** How old a password may be where the policy says so. */
export function passwordDays(school: School, pack: Pack): number | undefined {
  const { days } = optionsOf('password-age', school, pack);
  return typeof days === 'number' && days > 0 ? days : undefined;
}

function policyReminder({ school, pack, own }: Remembered): Reminder[] {
  const now = policyName(school, pack);
  if (now === undefined || own.read?.policy === now) return [];
  return [{ about: 'policy', why: own.read ? 'changed' : 'new' }];
}

function review({ school, pack }: Remembered, today: string): Reminder[] {
  const due = school.policy?.reviewDue ?? (school.policy?.date ? undefined : pack.source.reviewDue);
  return due !== undefined && due <= today ? [{ about: 'review', due }] : [];
}

function roundups({ school, own }: Remembered, today: string): Reminder[] {
  return (school.accounts ?? [])
    .filter((account) => account.roundup === weekdayOf(today))
    .filter(({ platform, handle }) => own.looksAfter.includes(`${platform}:${handle}`))
    .map((account) => ({ about: 'roundup', account }));
}

function endings({ links, permissions, professional }: Own, today: string): Reminder[] {
  const near = ({ until }: { until: string }) =>
    daysOn(today, -DAYS_AROUND_END) <= until && until <= daysOn(today, DAYS_AROUND_END);
  return [
    ...links.filter(near).map(({ name, profiles, until }) => ends('link', name ?? profiles?.[0], until)),
    ...permissions.filter(near).map((p) => ends('permission', p.event ?? p.person ?? p.place, p.until)),
    ...professional.filter(near).map(({ what, until }) => ends('professional', what, until)),
  ];
}

function ends(
  what: 'link' | 'permission' | 'professional',
  name: string | undefined,
  until: string,
): Reminder {
  return { about: 'ends', what, name, until };
}

function passwords({ school, pack, own, checkups }: Remembered, today: string): Reminder[] {
  const days = passwordDays(school, pack);
  if (days === undefined) return [];
  return checkups
    .map(({ platform }) => platform)
    .filter((platform) => !own.without.includes(platform))
    .map((platform) => ({ platform, changed: own.passwords[platform] }))
    .filter(({ changed }) => changed === undefined || daysOn(changed, days) <= today)
    .map(({ platform, changed }) => ({ about: 'password', platform, days, changed }));
}

function sitesToCheck({ school, pack, own, shown, checkups }: Remembered, at: number): Reminder[] {
  return checkups
    .filter(({ platform }) => !own.without.includes(platform))
    .flatMap((checkup): Reminder[] => {
      const steps = stepsOf(checkup, school, pack, own, shown, at);
      const left = steps.filter(({ done }) => !done);
      if (!left.length) return [];
      const looser = left.some((step) => step.looser);
      const begun = steps.some(({ doneAt }) => doneAt !== undefined);
      const why = looser ? 'looser' : begun ? 'term' : 'joining';
      return [{ about: 'checkup', platform: checkup.platform, left: left.length, why }];
    });
}
