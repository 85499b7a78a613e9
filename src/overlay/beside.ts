const gap = 8;
/** How high a row of the page's own buttons is. */
const ROW = 52;

interface Spot {
  x: number;
  y: number;
}

interface Size {
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Keeps `box` beside `anchor`, off the page's own buttons, while the page scrolls and the composer grows. */
export function beside(anchor: Element, box: HTMLElement): () => void {
  const leaving = new AbortController();
  let due = 0;
  let chosen = 0;
  const move = () => {
    due = 0;
    const rtl = getComputedStyle(anchor).direction === 'rtl';
    const size = box.getBoundingClientRect();
    const spots = anchor.isConnected
      ? spotsBeside(anchor.getBoundingClientRect(), size, viewport(), rtl)
      : [];
    // The one it is at, as long as that is free: a chip that jumps about is no quiet chip.
    const free = (spot: Spot | undefined) => spot && isFree(spot, size, box);
    if (!free(spots[chosen])) chosen = Math.max(0, spots.findIndex(free));
    const spot = spots[chosen];
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
  // Behind a modal dialog nothing can be hit and every spot seems free; the focus comes back when it closes.
  addEventListener('focusin', soon, { capture: true, passive: true, signal: leaving.signal });
  move();
  return () => {
    leaving.abort();
    growing.disconnect();
    cancelAnimationFrame(due);
  };
}

/**
 * Where it may go, best first: under the anchor's start, above it, then a row of buttons further away. None when
 * the anchor is out of sight.
 */
export function spotsBeside(anchor: Box, size: Size, view: Size, rtl = false): Spot[] {
  if (anchor.right <= anchor.left || anchor.bottom < 0 || anchor.top > view.height) return [];
  const x = rtl ? anchor.right - size.width : anchor.left;
  const under = [0, 1, 2].map((row) => anchor.bottom + gap + row * ROW);
  const above = [0, 1, 2].map((row) => anchor.top - gap - size.height - row * ROW);
  const fits = (y: number) => y >= gap && y + size.height + gap <= view.height;
  const near = [under[0]!, above[0]!, ...under.slice(1), ...above.slice(1)];
  const inView = near.filter(fits);
  return (inView.length ? inView : [under[0]!]).map((y) => ({
    x: within(x, view.width - size.width),
    y: within(y, view.height - size.height),
  }));
}

/** What a person presses or writes in: the chip must not lie on it. */
const PRESSED =
  'button, a[href], input, textarea, select, summary, label, [contenteditable=""], [contenteditable="true"], ' +
  '[role="button"], [role="link"], [role="menuitem"], [role="option"], [role="tab"], [role="textbox"]';

/** Nothing that is pressed lies under the four corners and the middle of this spot. */
function isFree(spot: Spot, { width, height }: Size, box: HTMLElement): boolean {
  const root = box.getRootNode();
  const host = root instanceof ShadowRoot ? root.host : box;
  const across = [4, width / 2, width - 4];
  const down = [4, height / 2, height - 4];
  return across.every((dx) =>
    down.every((dy) => {
      const under = document.elementsFromPoint(spot.x + dx, spot.y + dy).find((e) => e !== host);
      return !under?.closest(PRESSED);
    }),
  );
}

function within(at: number, room: number): number {
  return Math.round(Math.max(gap, Math.min(at, room - gap)));
}

function viewport() {
  const { clientWidth: width, clientHeight } = document.documentElement;
  return { width, height: Math.min(clientHeight || innerHeight, innerHeight) };
}
