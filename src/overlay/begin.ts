import { makeChip } from './chip.tsx';
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
  const chip = makeChip();
  const toast = makeToast();
  return {
    warn: dialog.warn,
    chip: chip.show,
    say: toast.say,
    owns: (target) => dialog.owns(target) || chip.owns(target) || toast.owns(target),
    pressed(event) {
      // The page may send events of its own making to our host; they press nothing.
      if (!event.isTrusted) return;
      dialog.pressed(event);
      chip.pressed(event);
    },
    leave() {
      dialog.leave();
      chip.hide();
      toast.hide();
      globalThis.__lanyardOverlay = undefined;
    },
  };
}
