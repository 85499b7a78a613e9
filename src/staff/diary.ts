import type { RuleId } from '../core/rule.ts';
import type { Level } from '../core/verdict.ts';

/** One warning and what came of it: for the person alone, and only if they keep a diary. No name, no draft. */
export interface DiaryEntry {
  at: number;
  rule: RuleId;
  level: Level;
  /** "Facebook" */
  site?: string;
  did: 'back' | 'carry-on' | 'wrong' | 'leave' | 'break' | 'authorised' | 'report';
  /** The id of the reason that was chosen. */
  reason?: string;
}

/** More than anybody reads; the oldest go first. */
const MOST = 1_000;

export function written(diary: readonly DiaryEntry[], entry: DiaryEntry): DiaryEntry[] {
  return [entry, ...diary].slice(0, MOST);
}
