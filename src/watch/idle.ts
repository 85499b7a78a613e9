/** Calls when the page has nothing better to do, after `atMost` ms anyway. Answers how to call it off. */
export function whenIdle(call: () => void, atMost: number): () => void {
  // Safari has no such call, and waits a moment instead.
  if (typeof requestIdleCallback !== 'function') {
    const waiting = setTimeout(call, 1);
    return () => clearTimeout(waiting);
  }
  const waiting = requestIdleCallback(call, { timeout: atMost });
  return () => cancelIdleCallback(waiting);
}
