import type { Account, PlatformId } from '../core/person.ts';

/** Whether a page last showed one's own account as open to everybody; since when it is, if it was closed before. */
export interface AccountShown {
  open: boolean;
  looserSince?: number;
}
export type Shown = Readonly<Record<PlatformId, AccountShown>>;

/** Undefined when the page shows nothing new. */
export function noticed(
  shown: Shown,
  platform: PlatformId,
  { open }: Account,
  at: number,
): Shown | undefined {
  const before = shown[platform];
  if (open === undefined || open === before?.open) return undefined;
  return { ...shown, [platform]: { open, looserSince: open && before ? at : undefined } };
}
