import type { Span } from '../core/text.ts';
import { plainly } from './phrases.ts';

/** Stretches between quotation marks: somebody else's words. */
export function quotesIn(text: string): Span[] {
  return [
    ...plainly(text).matchAll(/"[^"\n]{3,400}"|(?<![\p{L}\p{N}])'[^'\n]{8,300}'(?![\p{L}\p{N}])|^\s*>.*$/gmu),
  ].map((m) => [m.index, m.index + m[0].length]);
}

export function isWithin([from, to]: Span, stretches: readonly Span[]): boolean {
  return stretches.some(([a, b]) => a <= from && to <= b);
}
