import { fromBase64 } from '../../core/base64.ts';
import type { Span } from '../../core/text.ts';
import { type Feature, featuresOf, type Part, partsOf } from './features.ts';
import lessons from './lessons.json' with { type: 'json' };

/** What many drafts taught about one rule: how much each word speaks for it or against it. */
interface Lesson {
  /** What is known before a word is read. */
  bias: number;
  /** What the rule's own reading is worth, where it heard something. */
  heard: number;
  /** From here on the rule may speak, and from here on it is as sure as its own reading. */
  speaks: number;
  sure: number;
  /** Below this the rule's own reading was taken in by the words. */
  least: number;
  /** A weight is so many of these. */
  unit: number;
  /** Sorted, four bytes each; and a signed byte for each of them. */
  keys: string;
  weights: string;
}

export type Weighed = 'silent' | 'unsure' | 'sure';

interface Open extends Omit<Lesson, 'keys' | 'weights'> {
  keys: Uint32Array;
  weights: Int8Array;
}

/** A draft, or a stretch of a long one. */
interface Piece {
  parts: readonly Part[];
  features: readonly Feature[];
  keys: readonly number[];
}

/** Few words say little, however telling they are. */
export const FEW = 8;
/** So much has to be said, in words and pairs of words, before a rule's own reading is taken back. */
export const ENOUGH = 30;
/** A longer draft is weighed by the piece, in characters: one telling sentence among many is not drowned. */
const PIECE = 200;
/** What a word has to tell to be marked; between two that tell much more, it may tell less. */
const LITTLE = 0.1;

const opened = new Map<string, Open>();
let read: { text: string; pieces: readonly Piece[] } = { text: '', pieces: [] };

/** Weighs a draft by what was taught about a rule. `heard`: the rule's own reading found something. */
export function weigh(rule: string, text: string, heard: boolean): { is: Weighed; spans: Span[] } {
  const lesson = lessonOn(rule);
  if (!lesson) return { is: heard ? 'sure' : 'silent', spans: [] };
  const pieces = piecesOf(text);
  const scores = pieces.map(({ keys }) => scoreOf(keys, lesson));
  const score = Math.max(...scores);
  const piece = pieces[scores.indexOf(score)]!;
  if (heard) {
    const takenIn = score + lesson.heard < lesson.least && piece.keys.length >= ENOUGH;
    return { is: takenIn ? 'silent' : 'sure', spans: [] };
  }
  const is = weighed(score, lesson);
  // Of many pieces, one is near the line by chance.
  if (is === 'silent' || (is === 'unsure' && pieces.length > 1)) return { is: 'silent', spans: [] };
  return { is, spans: tellingIn(piece, lesson) };
}

function weighed(score: number, { speaks, sure }: Open): Weighed {
  if (score < speaks) return 'silent';
  return score < sure ? 'unsure' : 'sure';
}

function scoreOf(keys: readonly number[], lesson: Open): number {
  let sum = 0;
  for (const key of keys) sum += weightOf(key, lesson);
  return lesson.bias + sum * shareOf(keys);
}

function shareOf(keys: readonly number[]): number {
  return 1 / Math.sqrt(Math.max(FEW, keys.length));
}

/** The stretch of words that told most. */
function tellingIn({ parts, features, keys }: Piece, lesson: Open): Span[] {
  const told = new Float64Array(parts.length);
  const indexOf = new Map(parts.map(({ span }, i) => [span[0], i]));
  const share = shareOf(keys);
  for (const { key, span } of features) {
    const i = indexOf.get(span[0])!;
    const isPair = span[1] > parts[i]!.span[1];
    const weight = (weightOf(key, lesson) * share) / (isPair ? 2 : 1);
    told[i]! += weight;
    if (isPair) told[i + 1]! += weight;
  }
  const [from, to] = bestStretch(told);
  return [[parts[from]!.span[0], parts[to]!.span[1]]];
}

/** The neighbours whose sum is the greatest. */
function bestStretch(told: Float64Array): readonly [number, number] {
  let best: { sum: number; at: readonly [number, number] } = { sum: Number.NEGATIVE_INFINITY, at: [0, 0] };
  let from = 0;
  let sum = 0;
  told.forEach((one, to) => {
    if (sum <= 0) {
      sum = 0;
      from = to;
    }
    sum += one - LITTLE;
    if (sum > best.sum) best = { sum, at: [from, to] };
  });
  return best.at;
}

/** By halves: a lesson is looked up as it lies. */
function weightOf(key: number, { keys, weights, unit }: Open): number {
  let from = 0;
  let to = keys.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const there = keys[middle]!;
    if (there === key) return weights[middle]! * unit;
    if (there < key) from = middle + 1;
    else to = middle - 1;
  }
  return 0;
}

/** Several rules weigh the same draft. */
function piecesOf(text: string): readonly Piece[] {
  if (read.text !== text || !read.pieces.length) read = { text, pieces: cut(partsOf(text)).map(pieceOf) };
  return read.pieces;
}

function pieceOf(parts: readonly Part[]): Piece {
  const features = featuresOf(parts);
  return { parts, features, keys: [...new Set(features.map(({ key }) => key))] };
}

/** Into pieces that overlap by half. */
function cut(parts: readonly Part[]): readonly (readonly Part[])[] {
  const end = parts.at(-1)?.span[1] ?? 0;
  if (end <= PIECE * 1.5) return [parts];
  const halves: Part[][] = [];
  for (const part of parts) {
    const half = Math.floor(part.span[1] / (PIECE / 2));
    halves[half] ??= [];
    halves[half].push(part);
  }
  const there = Array.from(halves, (half) => half ?? []);
  return there.slice(1).map((half, i) => [...there[i]!, ...half]);
}

function lessonOn(rule: string): Open | undefined {
  const known = opened.get(rule);
  if (known) return known;
  const lesson = (lessons as Readonly<Record<string, Lesson>>)[rule];
  if (!lesson) return undefined;
  const keys = new Uint32Array(fromBase64(lesson.keys).buffer);
  const weights = new Int8Array(fromBase64(lesson.weights).buffer);
  const open = { ...lesson, keys, weights };
  opened.set(rule, open);
  return open;
}
