import type { Labels } from '../../core/platform.ts';

/** What a button is called: its label, its icon's label, else its words. */
export function nameOf(button: Element): string {
  const label =
    button.getAttribute('aria-label') ?? button.querySelector('svg[aria-label]')?.getAttribute('aria-label');
  return tidy(label ?? button.textContent ?? '');
}

/** Is the button called one of these, in any language that the site speaks? */
export function says(button: Element, labels: Labels): boolean {
  const name = nameOf(button).toLocaleLowerCase();
  if (!name) return false;
  return Object.values(labels).some((words) => words.some((word) => matches(name, word.toLocaleLowerCase())));
}

/** A trailing "*" matches as a prefix: "Join group*". */
function matches(name: string, word: string): boolean {
  return word.endsWith('*') ? name.startsWith(word.slice(0, -1)) : name === word;
}

export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
