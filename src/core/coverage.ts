import type { ActionKind } from './action.ts';
import type { PlatformId } from './person.ts';
import type { Words } from './text.ts';

/** How it is known that an act on a site is seen. */
export type Known =
  /** Tried on saved real pages of the site. */
  | 'page'
  /** Tried in browsers on our own stand-in of the site, built after what is known of it. */
  | 'stand-in'
  /** Built after descriptions, tried on fragments of our own. */
  | 'described';

/** An act that is seen on a site, and in which of its shapes. */
export interface Covered {
  act: ActionKind;
  ways: Words;
  known: Known;
  /** When its anchors were last seen or described: "2025-11". */
  seen: string;
  /** Tables of labels that it needs; without one it is found by structure, in every language. */
  words?: readonly string[];
}

/** An act that is not seen on a site, or in one shape not, and why. */
export interface Open {
  act: ActionKind;
  what: Words;
  why: Words;
}

/** What Lanyard sees on one site and what it does not: coverage.ts in its folder. */
export interface Coverage {
  platform: PlatformId;
  covered: readonly Covered[];
  open: readonly Open[];
}
