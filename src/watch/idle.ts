/** As long as the page has something better to do; Safari has no such call, and waits a moment instead. */
const AT_MOST = 1_000;

/** Calls when the page is idle. Answers how to call it off. */
export function whenIdle(call: () => void): () => void {
  if (typeof requestIdleCallback !== 'function') {
    const waiting = setTimeout(call, 1);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(call, { timeout: AT_MOST });
  return () => cancelIdleCallback(waiting);
}
