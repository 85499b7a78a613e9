import type { Account, PlatformId } from '../core/person.ts';

/** What a page last showed of one's own account: open to the public or not, naming the school or not. */
export interface AccountShown {
  open?: boolean;
  namesSchool?: boolean;
  /** Since when it is less private than it was. */
  looserSince?: number;
}
export type Shown = Readonly<Record<PlatformId, AccountShown>>;

/** Undefined when the page shows nothing new. */
export function noticed(
  shown: Shown,
  platform: PlatformId,
  { open, namesSchool }: Account,
  at: number,
): Shown | undefined {
  const before = shown[platform] ?? {};
  const now = { open: open ?? before.open, namesSchool: namesSchool ?? before.namesSchool };
  if (now.open === before.open && now.namesSchool === before.namesSchool) return undefined;
  const looser =
    (before.open === false && now.open === true) ||
    (before.namesSchool === false && now.namesSchool === true);
  const tighter = now.open === false && before.open === true;
  const looserSince = looser ? at : tighter ? undefined : before.looserSince;
  return { ...shown, [platform]: { ...now, looserSince } };
}
