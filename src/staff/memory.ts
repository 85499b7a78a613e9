import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RuleId } from '../core/rule.ts';
import { atLeast, type Finding, LEVELS, type Level, type Verdict } from '../core/verdict.ts';

const HOUR = 3_600_000;
/** "This is wrong" is remembered for so long. */
const WRONG_FOR = 90 * 24 * HOUR;
/** How long what was said is kept at all; the budget may ask for less. */
const KEPT_FOR = 7 * 24 * HOUR;

/** What the person was told and decided. Causes only as salted marks: no name, no word can be read from it. */
export interface Memory {
  salt: string;
  told: Record<string, { at: number; level: Level }>;
  wrong: Record<string, { rule: RuleId; at: number; until: number }>;
  /** The card of working hours was answered: quiet until then. */
  quiet: Record<RuleId, number>;
}

export function emptyMemory(): Memory {
  return { salt: crypto.randomUUID(), told: {}, wrong: {}, quiet: {} };
}

/** The mark of a cause on this device. */
export function markOf(cause: string, memory: Memory): string {
  return bytesToHex(sha256(utf8ToBytes(`${memory.salt}|${cause}`))).slice(0, 24);
}

/** The bare verdict, less what this person has heard today or has said is wrong. */
export function tempered(verdict: Verdict, memory: Memory, at: number, budgetHours: number): Verdict {
  const findings = verdict.findings
    .map((finding) => temperedFinding(finding, memory, at, budgetHours))
    .filter((finding) => finding !== undefined)
    .sort((a, b) => LEVELS.indexOf(b.level) - LEVELS.indexOf(a.level));
  return { ...verdict, level: findings[0]?.level ?? 'off', findings };
}

function temperedFinding(finding: Finding, memory: Memory, at: number, hours: number): Finding | undefined {
  const mark = markOf(finding.cause, memory);
  if ((memory.wrong[mark]?.until ?? 0) > at) return undefined;
  if ((memory.quiet[finding.rule] ?? 0) > at) return undefined;
  if (alwaysInterrupts(finding)) return finding;
  const told = memory.told[mark];
  const heard = told && at - told.at < hours * HOUR && atLeast(told.level, finding.level);
  return heard ? { ...finding, level: 'note' } : finding;
}

/** Contact with a child: better once too often. */
function alwaysInterrupts({ rule, person }: Finding): boolean {
  return rule === 'pupil-contact' && person?.role === 'pupil';
}

/** A finding as the page hands it back when the person has decided: rule, mark, level. */
export type Told = readonly [rule: RuleId, mark: string, level: Level];

export function remember(memory: Memory, told: readonly Told[], at: number): Memory {
  const fresh = Object.fromEntries(Object.entries(memory.told).filter(([, t]) => at - t.at < KEPT_FOR));
  for (const [, mark, level] of told) fresh[mark] = { at, level };
  return { ...memory, told: fresh };
}

export function rememberWrong(memory: Memory, [rule, mark]: Told, at: number): Memory {
  const still = Object.fromEntries(Object.entries(memory.wrong).filter(([, w]) => w.until > at));
  return { ...memory, wrong: { ...still, [mark]: { rule, at, until: at + WRONG_FOR } } };
}

export function rememberQuiet(memory: Memory, rule: RuleId, until: number): Memory {
  return { ...memory, quiet: { ...memory.quiet, [rule]: until } };
}
