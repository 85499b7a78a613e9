import type { Stage } from './stage.ts';

/** What tells that the page has opened something of its own, or taken the focus, since we opened. */
const signs = ['toggle', 'focusin', 'fullscreenchange'];
const patience = 20;

/** Brings our dialog back on top of what the page opens over it, until the answer is called. */
export function overtaken(dialog: HTMLDialogElement, stage: Stage, show: () => void): () => void {
  const closing = new AbortController();
  let times = 0;
  const look = ({ target }: Event) => {
    if (!dialog.open || stage.owns(target) || onTop(dialog, stage) || times++ >= patience) return;
    stage.again();
    show();
  };
  for (const sign of signs) addEventListener(sign, look, { capture: true, signal: closing.signal });
  return () => closing.abort();
}

/** Under a later modal dialog ours is inert, and no point of the page finds it. */
function onTop(dialog: HTMLDialogElement, stage: Stage): boolean {
  const { left, top, width, height } = dialog.getBoundingClientRect();
  return stage.owns(document.elementFromPoint(left + width / 2, top + height / 2));
}
