import type { Labels } from '../../core/platform.ts';

/** What a button is called: its label, its icon's label, else its words. */
export function nameOf(button: Element): string {
  return tidy(labelOf(button) ?? button.textContent ?? '');
}

/** What a button or its icon is labelled, whatever words stand on it. */
export function labelOf(button: Element): string | undefined {
  const icon = button.hasAttribute('aria-label') ? button : button.querySelector('svg[aria-label]');
  return icon?.getAttribute('aria-label') ?? undefined;
}

/** Is the button called one of these, in any language that the site speaks? */
export function says(button: Element, labels: Labels): boolean {
  return isOne(nameOf(button), labels);
}

/** Is the name one of these, in any language that the site speaks? */
export function isOne(name: string, labels: Labels): boolean {
  if (!name) return false;
  const { exact, prefixes } = indexOf(labels);
  const low = name.toLowerCase();
  return exact.has(low) || prefixes.some((prefix) => low.startsWith(prefix));
}

/** What stands where the word of a table has its "*": "Add friend *" on "Add friend Katie" gives "Katie". */
export function slotIn(name: string, labels: Labels): string | undefined {
  const low = name.toLowerCase();
  const prefix = indexOf(labels).prefixes.find((p) => low.startsWith(p));
  return prefix === undefined ? undefined : tidy(name.slice(prefix.length)) || undefined;
}

/** Do we know these words in the language that the page is in? If not, place has to tell what words cannot. */
export function knows(labels: Labels, page: Document): boolean {
  const lang = page.documentElement.lang.toLowerCase();
  return Object.keys(labels).some((code) => lang === code.toLowerCase() || lang.split('-')[0] === code);
}

/** Is the page in a language that none of the site's tables has a word of? Then what is known by words only is lost. */
export function isForeign(tables: Readonly<Record<string, Labels>>, page: Document): boolean {
  return Boolean(page.documentElement.lang) && !Object.values(tables).some((labels) => knows(labels, page));
}

export function tidy(text: string): string {
  return text
    .replace(/[\u200b-\u200f\u202a-\u202e\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const indexes = new WeakMap<Labels, { exact: ReadonlySet<string>; prefixes: readonly string[] }>();

/** Looked up on every press: a table is taken apart once. A trailing "*" matches as a prefix: "Join group*". */
function indexOf(labels: Labels) {
  let index = indexes.get(labels);
  if (!index) {
    const words = Object.values(labels).flatMap((list) => list.map((word) => word.toLowerCase()));
    index = {
      exact: new Set(words.filter((word) => !word.endsWith('*'))),
      prefixes: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    };
    indexes.set(labels, index);
  }
  return index;
}
