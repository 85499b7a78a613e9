/** Where the pointer rests so long, it may be about to press. */
const RESTS = 40;

/** The pointer moves over things; only where it comes to rest is worth a question. */
export function keepHover(ask: (target: Element) => void): { moved(target: Element): void } {
  let over: Element | undefined;
  let at = 0;
  let resting = false;
  const look = () => {
    const left = at + RESTS - performance.now();
    if (left > 1) return void setTimeout(look, left);
    resting = false;
    if (over?.isConnected) ask(over);
    over = undefined;
  };
  return {
    moved(target) {
      over = target;
      at = performance.now();
      if (!resting) setTimeout(look, RESTS);
      resting = true;
    },
  };
}
