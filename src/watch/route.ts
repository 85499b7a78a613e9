/** Calls when the page has come to another address without being loaded anew. */
export function onRoute(call: () => void, signal: AbortSignal): void {
  addEventListener('popstate', call, { signal });
  // Firefox has it since 147, Safari since 26.2. Elsewhere a click, which mostly leads there, has to do.
  globalThis.navigation?.addEventListener('currententrychange', call, { signal });
}
