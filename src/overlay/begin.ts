import { makeChips } from './chips.ts';
import type { Overlay } from './contract.ts';
import { makeDialog } from './dialog.tsx';
import { drawWords } from './drawn.ts';
import { makeToast } from './toast.tsx';

/** Makes the overlay of this page, once, and leaves it where watch finds it. */
export function begin(): Overlay {
  globalThis.__lanyardOverlay ??= makeOverlay();
  return globalThis.__lanyardOverlay;
}

function makeOverlay(): Overlay {
  drawWords();
  const dialog = makeDialog();
  const chips = makeChips();
  const toast = makeToast();
  return {
    warn: (warning) => chips.under(dialog.warn(warning)),
    chip: chips.show,
    unchip: chips.hide,
    say: toast.say,
    owns: (target) => dialog.owns(target) || chips.owns(target) || toast.owns(target),
    pressed(event) {
      // The page may send events of its own making to our host; they press nothing.
      if (!event.isTrusted) return;
      dialog.pressed(event);
      chips.pressed(event);
    },
    leave() {
      dialog.leave();
      chips.hideAll();
      toast.hide();
      globalThis.__lanyardOverlay = undefined;
    },
  };
}
