import type { Warning } from '../core/telling.ts';
import { makeChip } from './chip.tsx';

/** One chip beside each box or item that has something to say. */
export function makeChips() {
  const chips = new Map<Element, ReturnType<typeof makeChip>>();
  const hide = (beside: Element) => {
    chips.get(beside)?.hide();
    chips.delete(beside);
  };
  return {
    show(beside: Element, warning: Warning, open: () => void) {
      for (const element of chips.keys()) if (!element.isConnected) hide(element);
      const chip = chips.get(beside) ?? makeChip(beside);
      chips.set(beside, chip);
      chip.show(warning, open);
    },
    hide,
    hideAll: () => [...chips.keys()].forEach(hide),
    owns: (target: EventTarget | null) => [...chips.values()].some((chip) => chip.owns(target)),
    pressed(event: Event) {
      for (const chip of chips.values()) chip.pressed(event);
    },
  };
}
