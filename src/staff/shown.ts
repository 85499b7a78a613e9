import type { Account, PlatformId } from '../core/person.ts';

/** What pages last showed of one's own account. */
export interface AccountShown {
  /** Open to everybody. */
  open?: boolean;
  /** Since when it is, if it was closed before. */
  looserSince?: number;
  /** The profile names the school. */
  namesSchool?: boolean;
}
export type Shown = Readonly<Record<PlatformId, AccountShown>>;

/** Undefined when the page shows nothing new. */
export function noticed(
  shown: Shown,
  platform: PlatformId,
  { open, namesSchool }: Account,
  at: number,
): Shown | undefined {
  const before = shown[platform];
  const opened = open !== undefined && open !== before?.open;
  const named = namesSchool !== undefined && namesSchool !== before?.namesSchool;
  if (!opened && !named) return undefined;
  return {
    ...shown,
    [platform]: {
      ...before,
      ...(opened && { open, looserSince: open && before?.open === false ? at : undefined }),
      ...(named && { namesSchool }),
    },
  };
}
