import { type Span, spansOf } from '../core/text.ts';
import { plainly } from './phrases.ts';

const QUOTE = /"[^"\n]{3,400}"|(?<![\p{L}\p{N}])'[^'\n]{8,300}'(?![\p{L}\p{N}])|^\s*>.*$/gmu;

/** Stretches between quotation marks: somebody else's words. */
export function quotesIn(text: string): Span[] {
  return spansOf(plainly(text), QUOTE);
}

/** Is the greater part of a stretch somebody else's words? */
export function isMostlyWithin([from, to]: Span, stretches: readonly Span[]): boolean {
  const shared = stretches.map(([a, b]) => Math.max(0, Math.min(b, to) - Math.max(a, from)));
  return shared.reduce((sum, one) => sum + one, 0) > (to - from) / 2;
}

export function isWithin([from, to]: Span, stretches: readonly Span[]): boolean {
  return stretches.some(([a, b]) => a <= from && to <= b);
}
