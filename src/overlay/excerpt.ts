import { joined, type Span } from '../core/text.ts';

export interface Piece {
  text: string;
  /** Where in the draft it begins, for what is marked. */
  mark?: number;
}

const whole = 320;
const around = 60;
const longMark = 200;

/** The draft cut for showing: all of a short one; of a long one what stands around the marks, with … between. */
export function excerpt(text: string, spans: readonly Span[]): Piece[] {
  const marks = joined(within(text, spans));
  const windows = text.length <= whole ? [[0, text.length] as const] : windowsOf(text, marks);
  const pieces: Piece[] = [];
  let shownTo = 0;
  for (const [from, to] of windows) {
    if (from > shownTo) pieces.push(plain('… '));
    pieces.push(...cut(text, from, to, marks));
    shownTo = to;
  }
  if (shownTo < text.length) pieces.push(plain(' …'));
  return pieces.filter((p) => p.text !== '');
}

function within(text: string, spans: readonly Span[]): Span[] {
  return spans
    .map(([from, to]): Span => [Math.max(0, from), Math.min(text.length, to)])
    .filter(([from, to]) => from < to);
}

function windowsOf(text: string, marks: readonly Span[]): Span[] {
  if (marks.length === 0) return [[0, wordEnd(text, whole)]];
  return joined(marks.map(([from, to]) => [wordStart(text, from - around), wordEnd(text, to + around)]));
}

function cut(text: string, from: number, to: number, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const [start, end] of marks.filter(([start, end]) => start >= from && end <= to)) {
    pieces.push(plain(text.slice(at, start)), { text: shortened(text.slice(start, end)), mark: start });
    at = end;
  }
  return [...pieces, plain(text.slice(at, to))];
}

/** A mark that runs over half a page shows where it begins and where it ends. */
function shortened(mark: string): string {
  if (mark.length <= longMark) return mark;
  const half = longMark / 2;
  return `${mark.slice(0, wordEnd(mark, half))} … ${mark.slice(wordStart(mark, mark.length - half))}`;
}

/** The next place at or after `at` where no word is cut; a word without end is cut between characters. */
function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const rest = text.slice(at, at + 40).search(/\s/);
  return rest >= 0 ? at + rest : betweenCharacters(text, at);
}

function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const before = text.slice(Math.max(0, at - 40), at);
  const space = Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n'));
  return space >= 0 ? at - before.length + space + 1 : betweenCharacters(text, at);
}

/** Never between the halves of one character (an emoji). */
function betweenCharacters(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}

function plain(text: string): Piece {
  return { text };
}
