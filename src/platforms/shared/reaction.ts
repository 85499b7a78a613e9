import { nameOf } from './labels.ts';

/** One face or heart to press, and nothing else on the button. */
export function isReaction(button: Element): boolean {
  const name = nameOf(button) || (button.querySelector('img[alt]')?.getAttribute('alt') ?? '');
  return /\p{Extended_Pictographic}/u.test(name) && !/[\p{L}\p{N}\s]/u.test(name);
}
