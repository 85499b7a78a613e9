import { type Action, textOf } from './action.ts';
import type { Span } from './text.ts';

/** A draft is read this far from either end: more than any watched site lets one post, and nothing freezes. */
const HEAD = 16_000;
const TAIL = 4_000;

/** An act as it is read, and where what is found there stands in the whole of it. */
export interface Reading {
  action: Action;
  placed(span: Span): Span;
}

/** The whole act; of very long words, their beginning and end. */
export function readable(action: Action): Reading {
  const text = textOf(action);
  if (text.length <= HEAD + TAIL || !('text' in action)) return { action, placed: (span) => span };
  const cut = text.length - TAIL;
  const gap = cut - HEAD - 1;
  return {
    action: { ...action, text: `${text.slice(0, HEAD)}\n${text.slice(cut)}` },
    placed: ([from, to]) => (from > HEAD ? [from + gap, to + gap] : [from, to]),
  };
}
