import type { Act } from './act.ts';

/** The same press once more, by us. False: only the person can press again. */
export function repeated({ element, by }: Act, pressed: Event): boolean {
  if (!(element instanceof HTMLElement) || !element.isConnected) return false;
  if ('composer' in by) return pressed instanceof KeyboardEvent && takes(element, pressed);
  if (!('control' in by) || by.control.actsOn === 'pointerdown') return false;
  element.click();
  return true;
}

/** An editor that knows the key as its own says so; a key of ours does nothing by itself, not even send a form. */
function takes(box: HTMLElement, { key, code, keyCode, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent) {
  const init = { key, code, keyCode, which: keyCode, ctrlKey, metaKey, shiftKey, altKey };
  const again = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true });
  if (!box.dispatchEvent(again)) return true;
  if (key !== 'Enter' || !(box instanceof HTMLInputElement) || !box.form) return false;
  box.form.requestSubmit();
  return true;
}
