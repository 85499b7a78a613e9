import type { Lesson, Lessons } from '../../src/text/taught/weigh.ts';
import { type Draft, draftsRead } from './drafts.ts';
import { type Learnt, learn, scored } from './learn.ts';
import { concerns, type Marks, marksFor, QUIET, speaksOn, type Tried, triedOnOthers } from './tried.ts';

/** Learns all lessons anew. Says what each would have done with drafts of writers it had not read. */
export function teach(drafts = draftsRead()): { lessons: Lessons; report: string } {
  const rules = [...new Set(drafts.filter(({ writer }) => writer).map(({ rule }) => rule))]
    .filter((rule) => !QUIET.includes(rule))
    .sort();
  const lines = [
    'rule | recall | plain | middling | oblique | wronged | ordinary | protected | its own reading alone',
  ];
  const all = new Map<string, { learnt: Learnt; marks: Marks }>();
  for (const rule of rules) {
    const tried = triedOnOthers(rule, drafts);
    const marks = marksFor(rule, tried);
    const learnt = settled(rule, drafts, marks);
    const kept = { ...marks, least: Math.min(marks.least, needed(rule, drafts, learnt)) };
    lines.push(reported(rule, tried, kept));
    all.set(rule, { learnt, marks: kept });
  }
  return { lessons: packed(all), report: lines.join('\n') };
}

/** How often the whole is learnt again, and how much more each time a draft counts that came out wrong. */
const TIMES = 8;
const MORE = 4;
/** A little to the right side of a line: weights are rounded. */
const CLEARLY = 0.25;

/** What a test says is settled: learnt until nothing that the tests know comes out wrong. */
function settled(rule: string, drafts: readonly Draft[], { speaks, least }: Marks): Learnt {
  const own = drafts.filter((draft) => concerns(rule, draft));
  const tests = own.filter(({ settled }) => settled);
  const stubborn = new Map<Draft, number>();
  for (let time = 1; ; time++) {
    const learnt = rounded(learn(rule, own, stubborn));
    const wrong = tests.filter((draft) => {
      const score = scored(rule, draft, learnt);
      return draft.rule === rule && draft.speaks
        ? score + learnt.heard < least + CLEARLY
        : score > speaks - CLEARLY;
    });
    if (!wrong.length || time === TIMES) return learnt;
    for (const draft of wrong) stubborn.set(draft, (stubborn.get(draft) ?? 1) * MORE);
  }
}

/** Some words stand in one test alone, and are not learnt: the line gives way so far that the reading is believed. */
function needed(rule: string, drafts: readonly Draft[], learnt: Learnt): number {
  const tests = drafts.filter((draft) => draft.settled && draft.rule === rule && draft.speaks);
  return Math.min(...tests.map((draft) => scored(rule, draft, learnt) + learnt.heard)) - CLEARLY;
}

/** As it will be looked up: in steps of `unit`. A word that weighs less than half a step is left out. */
function rounded({ bias, heard, weights }: Learnt): Learnt {
  const unit = unitOf(weights);
  const inSteps = [...weights].map(([key, weight]) => [key, Math.round(weight / unit) * unit] as const);
  return { bias, heard, weights: new Map(inSteps.filter(([, weight]) => weight)) };
}

function unitOf(weights: ReadonlyMap<number, number>): number {
  let most = 0;
  for (const weight of weights.values()) most = Math.max(most, Math.abs(weight));
  return most / 127;
}

function packed(all: ReadonlyMap<string, { learnt: Learnt; marks: Marks }>): Lessons {
  const lessons = [...all.values()];
  const keys = new Set(lessons.flatMap(({ learnt }) => [...learnt.weights.keys()]));
  const inOrder = Uint32Array.from(keys).sort();
  return {
    keys: lettersOf(inOrder),
    rules: Object.fromEntries(
      [...all].map(([rule, { learnt, marks }]) => [rule, lesson(learnt, marks, inOrder)]),
    ),
  };
}

function lesson({ bias, heard, weights }: Learnt, { speaks, sure, least }: Marks, keys: Uint32Array): Lesson {
  const unit = unitOf(weights);
  // Far below everything, where nothing is to be taken back: JSON knows no infinity.
  const round = (n: number) => Number(Math.max(n, -99).toFixed(4));
  return {
    bias: round(bias),
    heard: round(heard),
    speaks: round(speaks),
    sure: round(sure),
    least: round(least),
    unit: Number(unit.toPrecision(5)),
    weights: lettersOf(Int8Array.from(keys, (key) => Math.round((weights.get(key) ?? 0) / unit))),
  };
}

function lettersOf(array: Uint32Array | Int8Array): string {
  return Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');
}

function reported(rule: string, tried: readonly Tried[], marks: Marks): string {
  const share = (of: readonly Tried[], speaks = (one: Tried) => speaksOn(rule, one, marks)) =>
    (of.filter(speaks).length / of.length).toFixed(3);
  const own = tried.filter(({ draft }) => draft.rule === rule);
  const speaking = own.filter(({ draft }) => draft.speaks);
  const silent = own.filter(({ draft }) => !draft.speaks);
  const alone = ({ draft }: Tried) => draft.heard.has(rule);
  return [
    rule,
    share(speaking),
    ...['p', 'm', 'o'].map((kind) => share(speaking.filter(({ draft }) => draft.kind === kind))),
    share(silent),
    ...QUIET.map((quiet) => share(tried.filter(({ draft }) => draft.rule === quiet))),
    `${share(speaking, alone)} at ${share(silent, alone)}`,
  ].join(' | ');
}
