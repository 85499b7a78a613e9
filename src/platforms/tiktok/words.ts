import { wordsIn } from '../shared/editor.ts';
import { knows, tidy } from '../shared/labels.ts';
import { island } from './island.ts';
import type { TikTokMap } from './map.ts';

export type Key = keyof TikTokMap['labels'];

/** Does an element say one of these, in the language of the page or in English? Its label may hold a name, so its words come first. */
export function saysKey(element: Element, { labels }: TikTokMap, keys: readonly Key[]): boolean {
  const said = wordsOf(element);
  if (!said) return false;
  const words = island(element.ownerDocument)?.words;
  return keys.some((key) =>
    [words?.[key] ?? '', ...Object.values(labels[key]).flat()].some(
      (word) => tidy(word).toLocaleLowerCase() === said,
    ),
  );
}

/** Do we know one of these in the language that the page is in? If not, place has to tell what words cannot. */
export function knowsKey(document: Document, { labels }: TikTokMap, keys: readonly Key[]): boolean {
  const words = island(document)?.words;
  return !document.documentElement.lang || keys.some((key) => words?.[key] || knows(labels[key], document));
}

function wordsOf(element: Element): string {
  const words = tidy(element.textContent ?? '') || tidy(element.getAttribute('aria-label') ?? '');
  return words.toLocaleLowerCase();
}

/** The words of a name or a box, on one line. */
export function lineOf(element: Element | null | undefined): string {
  return element ? tidy(wordsIn(element)) : '';
}
