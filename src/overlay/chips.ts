import type { Warning } from '../core/telling.ts';
import { makeChip } from './chip.tsx';

/** One chip beside each box or item that has something to say. */
export function makeChips() {
  const chips = new Map<Element, ReturnType<typeof makeChip>>();
  /** Come while a warning stood: what opens later lies on top, and would lie on the warning. */
  const waiting = new Map<Element, () => void>();
  let warnings = 0;
  const hide = (beside: Element) => {
    waiting.delete(beside);
    chips.get(beside)?.hide();
    chips.delete(beside);
  };
  function show(beside: Element, warning: Warning, open: () => void): void {
    for (const element of chips.keys()) if (!element.isConnected) hide(element);
    const chip = chips.get(beside) ?? makeChip(beside);
    chips.set(beside, chip);
    chip.show(warning, open);
  }
  return {
    show(beside: Element, warning: Warning, open: () => void) {
      if (warnings) waiting.set(beside, () => show(beside, warning, open));
      else show(beside, warning, open);
    },
    hide,
    hideAll: () => [...chips.keys(), ...waiting.keys()].forEach(hide),
    /** Nothing new appears until this warning is decided. */
    async under<T>(warning: Promise<T>): Promise<T> {
      warnings += 1;
      try {
        return await warning;
      } finally {
        warnings -= 1;
        if (!warnings) for (const appear of waiting.values()) appear();
        if (!warnings) waiting.clear();
      }
    },
    owns: (target: EventTarget | null) => [...chips.values()].some((chip) => chip.owns(target)),
    pressed(event: Event) {
      for (const chip of chips.values()) chip.pressed(event);
    },
  };
}
