import type { Span } from '../../core/text.ts';
import { type Feature, featuresOf } from './features.ts';
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
  /** Sorted keys of four bytes, and a signed byte for each: so many parts of `unit`. */
  keys: string;
  weights: string;
  unit: number;
}

export type Weighed = 'silent' | 'unsure' | 'sure';

interface Open extends Omit<Lesson, 'keys' | 'weights'> {
  weights: ReadonlyMap<number, number>;
}

/** Few words say little, however telling they are. */
const FEW = 8;
/** So much has to be said, in words and pairs of words, before a rule's own reading is taken back. */
export const ENOUGH = 30;
/** A longer draft is weighed by the piece, in characters: one telling sentence among many is not drowned. */
const PIECE = 300;
/** What is marked: the words that told most. */
const MARKS = 3;

const opened = new Map<string, Open>();
let read: { text: string; pieces: readonly (readonly Feature[])[] } = { text: '', pieces: [] };

/** Weighs a draft by what was taught about a rule. `heard`: the rule's own reading found something. */
export function weigh(rule: string, text: string, heard: boolean): { is: Weighed; spans: Span[] } {
  const lesson = lessonOn(rule);
  if (!lesson) return { is: heard ? 'sure' : 'silent', spans: [] };
  let best = { score: Number.NEGATIVE_INFINITY, features: [] as readonly Feature[] };
  for (const features of piecesOf(text)) {
    const score = scoreOf(features, lesson) + (heard ? lesson.heard : 0);
    if (score > best.score) best = { score, features };
  }
  const { score, features } = best;
  if (heard) {
    const takenIn = score < lesson.least && new Set(features.map(({ key }) => key)).size >= ENOUGH;
    return { is: takenIn ? 'silent' : 'sure', spans: [] };
  }
  if (score < lesson.speaks) return { is: 'silent', spans: [] };
  return { is: score < lesson.sure ? 'unsure' : 'sure', spans: tellingIn(features, lesson) };
}

export function scoreOf(
  features: readonly Feature[],
  { bias, weights }: Pick<Open, 'bias' | 'weights'>,
): number {
  const keys = new Set(features.map(({ key }) => key));
  let sum = 0;
  for (const key of keys) sum += weights.get(key) ?? 0;
  return bias + sum / Math.sqrt(Math.max(FEW, keys.size));
}

/** The words that told most, in the order of the draft. */
function tellingIn(features: readonly Feature[], { weights }: Open): Span[] {
  const weightOf = ({ key }: Feature) => weights.get(key) ?? 0;
  return features
    .filter((feature) => weightOf(feature) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MARKS)
    .map(({ span }) => span)
    .sort((a, b) => a[0] - b[0]);
}

/** Several rules weigh the same draft. */
function piecesOf(text: string): readonly (readonly Feature[])[] {
  if (read.text !== text) read = { text, pieces: cut(featuresOf(text)) };
  return read.pieces;
}

/** Pieces that overlap by half. */
function cut(features: readonly Feature[]): readonly (readonly Feature[])[] {
  const end = features.at(-1)?.span[1] ?? 0;
  if (end <= PIECE * 1.5) return [features];
  const pieces: Feature[][] = [];
  for (let from = 0; from < end; from += PIECE / 2)
    pieces.push(features.filter(({ span }) => span[0] >= from && span[1] <= from + PIECE));
  return pieces;
}

function lessonOn(rule: string): Open | undefined {
  const known = opened.get(rule);
  if (known) return known;
  const lesson = (lessons as Readonly<Record<string, Lesson>>)[rule];
  if (!lesson) return undefined;
  const keys = new Uint32Array(bytesOf(lesson.keys).buffer);
  const weights = new Int8Array(bytesOf(lesson.weights).buffer);
  const open = { ...lesson, weights: new Map([...keys].map((key, i) => [key, weights[i]! * lesson.unit])) };
  opened.set(rule, open);
  return open;
}

function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
}
