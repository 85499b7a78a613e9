import { fromBase64 } from '../../core/base64.ts';
import type { Span } from '../../core/text.ts';
import { featuresOf, type Named, type Part, partsOf } from './features.ts';
import lessons from './lessons.json' with { type: 'json' };

/** What many drafts taught about one rule: how much each word speaks for it or against it. */
export interface Lesson {
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
  /** A signed byte for each of the words that lessons know. */
  weights: string;
}

/** All lessons know the same words: a draft is looked up once for all of them. Pages go without. */
export interface Lessons {
  /** Sorted, four bytes each. */
  keys?: string;
  rules?: Readonly<Record<string, Lesson>>;
}

/** Who accuses or scorns names somebody: to the lessons on that it says much, to others little more than chance. */
export function heedsNames(rule: string): boolean {
  return rule === 'defamation' || rule === 'derogatory';
}

export type Weighed = 'silent' | 'unsure' | 'sure';

/** A draft as lessons read it. */
export interface Told {
  text: string;
  /** In reading order. */
  named: readonly Named[];
}

interface Open extends Omit<Lesson, 'weights'> {
  weights: Int8Array;
}

/** A draft, or a stretch of a long one. */
interface Piece {
  parts: readonly Part[];
  /** What lessons know of it: which of their words, and where. */
  known: readonly { word: number; span: Span }[];
  /** The same words, each once. */
  words: readonly number[];
  /** How many different ones it has, known or not. */
  size: number;
}

/** Few words say little, however telling they are. */
export const FEW = 8;
/** So much has to be said, in words and pairs of words, before a rule's own reading is taken back. */
export const ENOUGH = 30;
/** A longer draft is weighed by the piece, in characters: one telling sentence among many is not drowned. */
const PIECE = 200;
/** What a word has to tell to be marked; between two that tell much more, it may tell less. */
const LITTLE = 0.1;

const { keys: letters = '', rules = {} }: Lessons = lessons;
const opened = new Map<string, Open>();
let keys: Uint32Array | undefined;
/** Several rules weigh the same draft. */
const read = new WeakMap<Told, readonly Piece[]>();

/** Weighs a draft by what was taught about a rule. `heard`: the rule's own reading found something. */
export function weigh(rule: string, told: Told, heard: boolean): { is: Weighed; spans: Span[] } {
  const lesson = lessonOn(rule);
  if (!lesson) return { is: heard ? 'sure' : 'silent', spans: [] };
  const { piece, score, ofMany } = mostTelling(told, lesson);
  if (heard) return { is: isTakenIn(piece, score, lesson) ? 'silent' : 'sure', spans: [] };
  const is = weighed(score, lesson);
  // Of many pieces, one is near the line by chance.
  if (is === 'silent' || (is === 'unsure' && ofMany)) return { is: 'silent', spans: [] };
  return { is, spans: tellingIn(piece, lesson) };
}

/** Whatever the rule's own reading would hear in it: silence is all that can come of it. */
export function isFar(rule: string, told: Told): boolean {
  const lesson = lessonOn(rule);
  if (!lesson) return false;
  const { piece, score } = mostTelling(told, lesson);
  return score < lesson.speaks && isTakenIn(piece, score, lesson);
}

function mostTelling(told: Told, lesson: Open): { piece: Piece; score: number; ofMany: boolean } {
  const pieces = piecesOf(told);
  const scores = pieces.map((piece) => scoreOf(piece, lesson));
  const score = Math.max(...scores);
  return { piece: pieces[scores.indexOf(score)]!, score, ofMany: pieces.length > 1 };
}

/** The rule's own reading hears something, and the words around it say that this is a look-alike. */
function isTakenIn({ size }: Piece, score: number, { heard, least }: Open): boolean {
  return score + heard < least && size >= ENOUGH;
}

function weighed(score: number, { speaks, sure }: Open): Weighed {
  if (score < speaks) return 'silent';
  return score < sure ? 'unsure' : 'sure';
}

function scoreOf(piece: Piece, { bias, unit, weights }: Open): number {
  let sum = 0;
  for (const word of piece.words) sum += weights[word]!;
  return bias + sum * unit * shareOf(piece);
}

function shareOf({ size }: Piece): number {
  return 1 / Math.sqrt(Math.max(FEW, size));
}

/** The stretch of words that told most. */
function tellingIn(piece: Piece, { unit, weights }: Open): Span[] {
  const { parts, known } = piece;
  const told = new Float64Array(parts.length);
  const indexOf = new Map(parts.map(({ span }, i) => [span[0], i]));
  for (const { word, span } of known) {
    const i = indexOf.get(span[0])!;
    const isPair = span[1] > parts[i]!.span[1];
    const weight = (weights[word]! * unit * shareOf(piece)) / (isPair ? 2 : 1);
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

function piecesOf(told: Told): readonly Piece[] {
  const known = read.get(told) ?? cut(partsOf(told.text, told.named)).map(pieceOf);
  read.set(told, known);
  return known;
}

function pieceOf(parts: readonly Part[]): Piece {
  const features = featuresOf(parts);
  const known = features
    .map(({ key, span }) => ({ word: wordFor(key), span }))
    .filter(({ word }) => word >= 0);
  const words = [...new Set(known.map(({ word }) => word))];
  return { parts, known, words, size: new Set(features.map(({ key }) => key)).size };
}

/** By halves: the words are looked up as they lie. */
function wordFor(key: number): number {
  keys ??= new Uint32Array(fromBase64(letters).buffer);
  let from = 0;
  let to = keys.length - 1;
  while (from <= to) {
    const middle = (from + to) >> 1;
    const there = keys[middle]!;
    if (there === key) return middle;
    if (there < key) from = middle + 1;
    else to = middle - 1;
  }
  return -1;
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
  const lesson = rules[rule];
  if (!lesson) return undefined;
  const open = { ...lesson, weights: new Int8Array(fromBase64(lesson.weights).buffer) };
  opened.set(rule, open);
  return open;
}
