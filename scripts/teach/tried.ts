import { ENOUGH } from '../../src/text/taught/weigh.ts';
import { type Draft, keysFor } from './drafts.ts';
import { learn, scored } from './learn.ts';

/** A draft and how it was weighed by what only other writers' drafts had taught. */
export interface Tried {
  draft: Draft;
  score: number;
}

const FOLDS = 8;
/** Drafts where no rule of words may speak. */
export const QUIET = ['ordinary', 'protected'];

export const concerns = (rule: string, draft: Draft) => draft.rule === rule || QUIET.includes(draft.rule);

export function triedOnOthers(rule: string, drafts: readonly Draft[]): readonly Tried[] {
  const own = drafts.filter((draft) => concerns(rule, draft));
  const writers = [...new Set(own.flatMap(({ writer }) => writer ?? []))].sort();
  return Array.from(
    { length: FOLDS },
    (_, fold) => new Set(writers.filter((__, i) => i % FOLDS === fold)),
  ).flatMap((kept) => {
    const isKept = ({ writer }: Draft) => writer !== undefined && kept.has(writer);
    const learnt = learn(
      rule,
      own.filter((draft) => !isKept(draft)),
    );
    return own.filter(isKept).map((draft) => ({ draft, score: scored(rule, draft, learnt) }));
  });
}

export interface Marks {
  speaks: number;
  sure: number;
  least: number;
}

/** How much of what must be silent may speak, with what the rule's own reading gets wrong. */
const WRONGED = 0.032;
/** So much more may be wronged by lessons where the reading alone wrongs too many. */
const WRONGED_MORE = 0.01;
const WRONGED_QUIET = 0.001;
const WRONGED_QUIET_SURE = 0.0004;
/** Where the lesson is as sure as the rule's own reading. */
const WRONGED_SURE = 0.008;
/** So much of what the reading hears rightly may at most be taken back with what it hears wrongly. */
const TAKEN_BACK = 0.05;
/** So much is worth that a rule need not read at all what is far from it. */
const LEFT_UNREAD = 0.002;

/** Where to draw the lines, from drafts that had not been learnt from. */
export function marksFor(rule: string, tried: readonly Tried[]): Marks {
  const own = tried.filter(({ draft }) => draft.rule === rule);
  const quiet = tried.filter(({ draft }) => QUIET.includes(draft.rule));
  const isHeard = ({ draft }: Tried) => draft.heard.has(rule);
  const unheard = (all: readonly Tried[]) => all.filter((one) => !isHeard(one));
  const silent = own.filter(({ draft }) => !draft.speaks);
  const heardWrongly = silent.filter(isHeard);
  const heardRightly = own.filter((one) => isHeard(one) && one.draft.speaks);
  const least = Math.max(
    Math.min(
      above(heardWrongly, ((WRONGED - WRONGED_MORE) * silent.length) / Math.max(1, heardWrongly.length)),
      above(heardRightly, 1 - TAKEN_BACK),
    ),
    above(heardRightly, 1 - LEFT_UNREAD),
  );
  const already = heardWrongly.filter(({ score }) => score >= least).length / silent.length;
  const more = Math.max(WRONGED - already, WRONGED_MORE);
  const lineAt = (wronged: number, ofQuiet: number) =>
    Math.max(
      above(unheard(silent), (wronged * silent.length) / unheard(silent).length),
      above(unheard(quiet), ofQuiet),
    );
  const speaks = lineAt(more, WRONGED_QUIET);
  return { speaks, least, sure: Math.max(speaks, lineAt(WRONGED_SURE, WRONGED_QUIET_SURE)) };
}

/** The score that only this share of them reaches. */
function above(tried: readonly Tried[], share: number): number {
  const scores = tried.map(({ score }) => score).sort((a, b) => b - a);
  const line = scores[Math.floor(share * scores.length)];
  return line === undefined ? Number.NEGATIVE_INFINITY : line + 1e-6;
}

/** Would the rule speak? */
export function speaksOn(rule: string, { draft, score }: Tried, { speaks, least }: Marks): boolean {
  if (!draft.heard.has(rule)) return score >= speaks;
  return score >= least || keysFor(rule, draft).length < ENOUGH;
}
