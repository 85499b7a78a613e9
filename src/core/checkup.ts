import type { PlatformId } from './person.ts';
import type { Flow } from './policy.ts';
import type { RuleId } from './rule.ts';
import type { Words } from './text.ts';

/** One setting of a site that matters to a policy. */
export interface CheckupStep {
  /** Unique on its site: "closed". */
  id: string;
  setting: Words;
  /** What it should be. */
  should: Words;
  /** The way through the site's own menus. */
  where: Words;
  /** The page it is on, or the nearest that has an address. Opened by the person. */
  link: string;
  /** It matters where the policy asks for one of these rules or flows ("account-checkup"). */
  rules: readonly (RuleId | Flow)[];
  /** Pages show by themselves whether the account is open and the profile names the school; what that should be. */
  shows?: { open: boolean } | { namesSchool: boolean };
}

/** The check-up of one site: checkup.ts in its folder. */
export interface Checkup {
  platform: PlatformId;
  /** When the ways were last compared with the site: "2026-11". */
  seen: string;
  steps: readonly CheckupStep[];
}
