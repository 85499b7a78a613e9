import type { ActionKind } from '../core/action.ts';
import type { PlatformId } from '../core/person.ts';

/** What a loaded page of a site had of what it should have. */
export interface Looked {
  act: ActionKind;
  there: boolean;
}

/** One act on one site. Counted on this device, and for nobody but the person in front of it. */
export interface ActHealth {
  /** How often it was there and how often not, by day. */
  days: Readonly<Record<string, readonly [there: number, missing: number]>>;
  /** Not there, load after load: so often by now, and since when. */
  missing?: { loads: number; since: string };
}

export type Health = Readonly<Record<PlatformId, Readonly<Partial<Record<ActionKind, ActHealth>>>>>;

/** An act that is not protected on a site, because the site has changed. */
export interface Lost {
  platform: PlatformId;
  act: ActionKind;
  /** "2026-11-20" */
  since: string;
}

/** One page may be odd, two may be chance. */
const CLEAR = 3;
const DAYS_KEPT = 14;

/** With what one page load showed on this day. */
export function counted(health: Health, platform: PlatformId, looks: readonly Looked[], day: string): Health {
  const acts = { ...health[platform] };
  for (const { act, there } of looks) {
    const { days = {}, missing } = acts[act] ?? {};
    const [hits, misses] = days[day] ?? [0, 0];
    const today = there ? ([hits + 1, misses] as const) : ([hits, misses + 1] as const);
    acts[act] = {
      days: lately({ ...days, [day]: today }),
      missing: there ? undefined : { loads: (missing?.loads ?? 0) + 1, since: missing?.since ?? day },
    };
  }
  return { ...health, [platform]: acts };
}

/** Missing on page after page and not once there: only then it is said. */
export function lostIn(health: Health): Lost[] {
  return Object.entries(health).flatMap(([platform, acts]) =>
    Object.entries(acts).flatMap(([act, { missing }]) =>
      missing && missing.loads >= CLEAR ? [{ platform, act: act as ActionKind, since: missing.since }] : [],
    ),
  );
}

function lately(days: ActHealth['days']): ActHealth['days'] {
  return Object.fromEntries(Object.entries(days).sort().slice(-DAYS_KEPT));
}
