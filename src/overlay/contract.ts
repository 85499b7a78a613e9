import type { Decision, Warning } from '../core/telling.ts';
import type { Lang } from '../core/text.ts';

/**
 * What the overlay offers to watch. It is a script of its own, put into the page's isolated world on first
 * use; the page cannot reach it. It leaves itself under this name on `globalThis`.
 */
export interface Overlay {
  /** Opens the warning over everything and answers when the person has decided. One at a time. */
  warn(warning: Warning): Promise<Decision>;
  /** Shows or updates the chip beside a box or an item. `open` is called when it is pressed. */
  chip(beside: Element, warning: Warning, open: () => void): void;
  unchip(beside: Element): void;
  /** A short sentence that goes by itself: "Not checked", "Press Enter once more". */
  say(sentence: string, lang: Lang): void;
  /** Is this node (the target of an event seen from outside) ours? watch stops every event that hits it. */
  owns(target: EventTarget | null): boolean;
  /**
   * watch hands over every event that it stopped because it hit us. The native dialog works on its own;
   * this is for what needs more (the covered name, the chip).
   */
  pressed(event: Event): void;
  /** Takes everything down, for good. */
  leave(): void;
}

export const OVERLAY = '__lanyardOverlay';
declare global {
  var __lanyardOverlay: Overlay | undefined;
}
