import type { Composer } from '../core/platform.ts';

/** Does this key press a focused control? */
export function presses(event: KeyboardEvent): boolean {
  return (event.key === 'Enter' || event.key === ' ') && !event.ctrlKey && !event.metaKey && !event.altKey;
}

/** A key on these becomes a click of their own; on anything else the site has to act on the key itself. */
export function clicksByItself(target: Element, key: string): boolean {
  return key === 'Enter'
    ? target.matches('button, a[href], summary, input[type=submit], input[type=button]')
    : target.matches('button, summary, input');
}

/** Does this key send what is in the box? Enter that ends a word of an input method or picks a name does not. */
export function sends(event: KeyboardEvent, composer: Composer, box: Element): boolean {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229) return false;
  if (event.ctrlKey || event.metaKey) return composer.sends.includes('Ctrl+Enter');
  if (event.shiftKey || event.altKey) return false;
  return composer.sends.includes('Enter') && !picking(box);
}

/** A list of names hangs below the box and one of them is chosen: Enter takes it. */
function picking(box: Element): boolean {
  const active = box.getAttribute('aria-activedescendant');
  return Boolean(active && box.ownerDocument.getElementById(active));
}

export function isEditable(target: Element): boolean {
  return (
    target.matches('input:not([type=button], [type=submit], [type=checkbox], [type=radio]), textarea') ||
    (target instanceof HTMLElement && target.isContentEditable)
  );
}
