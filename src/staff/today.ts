import type { RuleId } from '../core/rule.ts';
import { isQuiet, type Memory } from './memory.ts';
import { meterOf } from './noise.ts';

/** One of today's warnings: its rule and its mark. What it was about cannot be said any more. */
export interface ToldToday {
  mark: string;
  rule: RuleId;
  at: number;
  /** The person has said that it is wrong. */
  wrong: boolean;
}

/** What is silent or quieter on this device, and why. */
export interface Quiet {
  today: readonly ToldToday[];
  wrong: readonly { mark: string; rule: RuleId; at: number; until: number }[];
  lowered: readonly { rule: RuleId; at: number; until: number }[];
  meters: readonly { rule: RuleId; of: number; unheeded: number }[];
  /** On a break, or approved, until then. */
  breakUntil?: number;
}

export function quietOf(memory: Memory, since: number, now: number): Quiet {
  const { told, wrong, noise, quiet } = memory;
  return {
    today: Object.entries(told)
      .flatMap(([mark, { rule, at }]) =>
        rule !== undefined && at >= since ? [{ mark, rule, at, wrong: isWrong(memory, mark, now) }] : [],
      )
      .sort((a, b) => b.at - a.at),
    wrong: Object.entries(wrong)
      .map(([mark, said]) => ({ mark, ...said }))
      .filter(({ until }) => until > now)
      .sort((a, b) => b.at - a.at),
    lowered: Object.entries(noise.lowered)
      .map(([rule, lowering]) => ({ rule, ...lowering }))
      .filter(({ until }) => until > now),
    meters: Object.keys(noise.answers)
      .map((rule) => ({ rule, ...meterOf(noise, rule, now) }))
      .filter(({ of }) => of > 0)
      .sort((a, b) => b.of - a.of),
    breakUntil: isQuiet(memory, 'working-hours', now) ? quiet['working-hours']?.until : undefined,
  };
}

function isWrong({ wrong }: Memory, mark: string, at: number): boolean {
  return (wrong[mark]?.until ?? 0) > at;
}
