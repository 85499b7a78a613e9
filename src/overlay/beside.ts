const gap = 8;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Keeps `box` under the start of `anchor` while the page scrolls and the composer grows. */
export function beside(anchor: Element, box: HTMLElement): () => void {
  const leaving = new AbortController();
  let due = 0;
  const move = () => {
    due = 0;
    const rtl = getComputedStyle(anchor).direction === 'rtl';
    const spot = anchor.isConnected
      ? spotBeside(anchor.getBoundingClientRect(), box.getBoundingClientRect(), viewport(), rtl)
      : undefined;
    box.style.visibility = spot ? 'visible' : 'hidden';
    if (spot) Object.assign(box.style, { left: `${spot.x}px`, top: `${spot.y}px` });
  };
  const soon = () => {
    due ||= requestAnimationFrame(move);
  };
  const growing = new ResizeObserver(soon);
  growing.observe(anchor);
  growing.observe(box);
  addEventListener('scroll', soon, { capture: true, passive: true, signal: leaving.signal });
  addEventListener('resize', soon, { passive: true, signal: leaving.signal });
  move();
  return () => {
    leaving.abort();
    growing.disconnect();
    cancelAnimationFrame(due);
  };
}

/** Under the anchor's start; above it where there is no room; nowhere when the anchor is out of sight. */
export function spotBeside(
  anchor: Box,
  size: { width: number; height: number },
  view: { width: number; height: number },
  rtl = false,
): { x: number; y: number } | undefined {
  if (anchor.right <= anchor.left || anchor.bottom < 0 || anchor.top > view.height) return;
  const x = rtl ? anchor.right - size.width : anchor.left;
  const under = anchor.bottom + gap;
  const above = anchor.top - gap - size.height;
  const fits = under + size.height + gap <= view.height;
  const y = fits || above < gap ? under : above;
  return { x: within(x, view.width - size.width), y: within(y, view.height - size.height) };
}

function within(at: number, room: number): number {
  return Math.round(Math.max(gap, Math.min(at, room - gap)));
}

function viewport() {
  const { clientWidth: width, clientHeight } = document.documentElement;
  return { width, height: Math.min(clientHeight || innerHeight, innerHeight) };
}
