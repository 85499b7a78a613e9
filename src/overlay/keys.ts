const ways: Readonly<Record<string, 'up' | 'down' | 'aside'>> = {
  ArrowUp: 'up',
  PageUp: 'up',
  Home: 'up',
  ArrowDown: 'down',
  PageDown: 'down',
  End: 'down',
  ArrowLeft: 'aside',
  ArrowRight: 'aside',
};

/**
 * Would this key, pressed in the dialog, do something to the page behind: select or copy its text, or scroll it
 * because the dialog is at its end? The page would be told of that.
 */
export function reachesPage(event: Event, dialog: HTMLDialogElement, focused: Element | null): boolean {
  if (!(event instanceof KeyboardEvent) || event.type !== 'keydown') return false;
  if (event.ctrlKey || event.metaKey) return /^[acx]$/i.test(event.key);
  const way = ways[event.key];
  // Among reasons the arrows choose.
  if (!way || focused instanceof HTMLInputElement) return false;
  const { scrollTop, scrollHeight, clientHeight } = dialog;
  if (way === 'aside') return true;
  return way === 'up' ? scrollTop < 1 : scrollHeight - clientHeight - scrollTop < 1;
}
