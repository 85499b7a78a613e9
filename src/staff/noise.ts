import type { RuleId } from '../core/rule.ts';
import { LEVELS, type Level } from '../core/verdict.ts';

const DAY = 86_400_000;
/** What a rule is measured by: the answers of so long, when there are so many. */
export const WINDOW = 30 * DAY;
export const LEAST = 8;
/** From this share of "carry on" and "this is wrong" on, it interrupts without use. */
export const SHARE = 0.75;
/** It speaks one level lower for so long, and is then measured afresh. */
export const LOWERED_FOR = 30 * DAY;

/** How useful each rule's warnings have been lately: counts and times, nothing of what they were about. */
export interface Noise {
  answers: Readonly<Record<RuleId, readonly { at: number; heeded: boolean }[]>>;
  lowered: Readonly<Record<RuleId, { at: number; until: number }>>;
}

export const quietNoise: Noise = { answers: {}, lowered: {} };

/** One more answer; the one too many lowers the rule. */
export function answered(noise: Noise, rule: RuleId, heeded: boolean, at: number): Noise {
  const answers = [...recent(noise, rule, at), { at, heeded }];
  const unheeded = answers.filter((answer) => !answer.heeded).length;
  if (answers.length < LEAST || unheeded < answers.length * SHARE)
    return { ...noise, answers: { ...noise.answers, [rule]: answers } };
  return {
    answers: { ...noise.answers, [rule]: [] },
    lowered: { ...noise.lowered, [rule]: { at, until: at + LOWERED_FOR } },
  };
}

/** The person wants to hear it as before. */
export function louder({ answers, lowered }: Noise, rule: RuleId): Noise {
  const { [rule]: _, ...rest } = lowered;
  return { answers: { ...answers, [rule]: [] }, lowered: rest };
}

export function isLowered({ lowered }: Noise, rule: RuleId, at: number): boolean {
  return (lowered[rule]?.until ?? 0) > at;
}

/** One step; a note stays one, and what a school stops stays stopped. */
export function oneLower(level: Level): Level {
  const at = LEVELS.indexOf(level);
  return level === 'stop' || at <= 1 ? level : LEVELS[at - 1]!;
}

/** For the settings: how a rule was answered lately. */
export function meterOf(noise: Noise, rule: RuleId, at: number): { of: number; unheeded: number } {
  const answers = recent(noise, rule, at);
  return { of: answers.length, unheeded: answers.filter(({ heeded }) => !heeded).length };
}

function recent({ answers }: Noise, rule: RuleId, at: number) {
  return (answers[rule] ?? []).filter((answer) => at - answer.at < WINDOW);
}
