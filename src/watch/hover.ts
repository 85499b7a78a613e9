/** Pointer events that come closer than this are content moving by under a still pointer, or a hand passing through. */
const PASSING = 100;
/** Where it rests so long, it may be about to press. */
const RESTS = 40;

/** The pointer comes over things; only where it arrives or rests is worth a question. */
export function keepHover(ask: (target: Element) => void): { over(target: Element): void } {
  let last: Element | undefined;
  let at = -Infinity;
  let resting: ReturnType<typeof setTimeout> | undefined;
  return {
    over(target) {
      const now = performance.now();
      const passing = now - at < PASSING;
      at = now;
      if (target === last) return;
      last = target;
      clearTimeout(resting);
      if (passing) resting = setTimeout(() => ask(target), RESTS);
      else ask(target);
    },
  };
}
