import { type ComponentChild, render } from 'preact';
import { makeStage } from './stage.ts';

/** A small thing over the page that is spoken politely: the chip and the toast. */
export function makeBubble() {
  const stage = makeStage();
  const box = document.createElement('div');
  box.className = 'lanyard';
  box.popover = 'manual';
  box.setAttribute('role', 'status');
  stage.root.append(box);
  let up = false;
  const raise = () => {
    if (!box.matches(':popover-open')) box.showPopover();
  };
  return {
    box,
    owns: stage.owns,
    /** What comes into a region that is there already is read out; what comes with it may not be. */
    show(content: ComponentChild, drawn: () => void, near?: Element) {
      if (!up) {
        stage.enter(raise, () => {}, reachable(near));
        raise();
      }
      up = true;
      requestAnimationFrame(() => {
        if (!up) return;
        render(content, box);
        drawn();
      });
    },
    hide() {
      up = false;
      render(null, box);
      stage.exit();
    },
  };
}

/** Outside the page's own modal dialog nothing can be pressed nor is read out: then it has to stand in there. */
function reachable(near: Element | undefined): Element | undefined {
  return (
    (near ? near.closest('dialog:modal') : [...document.querySelectorAll('dialog:modal')].at(-1)) ?? undefined
  );
}
