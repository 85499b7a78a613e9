import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { RuleId } from '../core/rule.ts';
import { atLeast, type Finding, LEVELS, type Level, type Verdict } from '../core/verdict.ts';
import { answered, isLowered, louder, type Noise, oneLower, quietNoise } from './noise.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** "This is wrong" is remembered for so long. */
const WRONG_FOR = 90 * 24 * HOUR;
/** How long what was said is kept at all; the budget may ask for less. */
const KEPT_FOR = 7 * 24 * HOUR;
/** Who has done nothing on a watched site for so long has left it: coming back is another session of use. */
export const SESSION = 30 * MINUTE;

/** What the person was told and decided. Causes only as salted marks: no name, no word can be read from it. */
export interface Memory {
  salt: string;
  told: Readonly<Record<string, { at: number; level: Level; rule?: RuleId }>>;
  wrong: Readonly<Record<string, { rule: RuleId; at: number; until: number }>>;
  /** A card was answered: quiet until then, as long as the site is in use. */
  quiet: Readonly<Record<RuleId, { until: number; seen: number }>>;
  noise: Noise;
}

export function emptyMemory(): Memory {
  return { salt: crypto.randomUUID(), told: {}, wrong: {}, quiet: {}, noise: quietNoise };
}

/** From before there were sessions of use and noise: a card that was answered is asked once more. */
export function broughtForward({ salt, told, wrong }: Pick<Memory, 'salt' | 'told' | 'wrong'>): Memory {
  return { ...emptyMemory(), salt, told, wrong };
}

/** The mark of a cause on this device. */
export function markOf(cause: string, memory: Memory): string {
  return bytesToHex(sha256(utf8ToBytes(`${memory.salt}|${cause}`))).slice(0, 24);
}

/** The bare verdict, less what this person has heard today or has said is wrong, or too often. */
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
  if (isQuiet(memory, finding.rule, at)) return undefined;
  if (alwaysInterrupts(finding)) return finding;
  const told = memory.told[mark];
  const heard = told && at - told.at < hours * HOUR && atLeast(told.level, finding.level);
  if (heard) return { ...finding, level: 'note' };
  return isLowered(memory.noise, finding.rule, at) ? { ...finding, level: oneLower(finding.level) } : finding;
}

/** Contact with a child: better once too often. */
const ALWAYS: readonly RuleId[] = ['pupil-contact', 'hidden-chat'];

function alwaysInterrupts({ rule, person }: Finding): boolean {
  return ALWAYS.includes(rule) && person?.role === 'pupil';
}

/** A finding as the page hands it back when the person has decided: rule, mark, level. */
export type Told = readonly [rule: RuleId, mark: string, level: Level];

export function remember(memory: Memory, told: readonly Told[], at: number): Memory {
  const fresh = Object.entries(memory.told).filter(([, t]) => at - t.at < KEPT_FOR);
  const now = told.map(([rule, mark, level]) => [mark, { at, level, rule }] as const);
  return { ...memory, told: Object.fromEntries([...fresh, ...now]) };
}

export function rememberWrong(
  memory: Memory,
  [rule, mark]: readonly [RuleId, string, ...unknown[]],
  at: number,
): Memory {
  const still = Object.fromEntries(Object.entries(memory.wrong).filter(([, w]) => w.until > at));
  return { ...memory, wrong: { ...still, [mark]: { rule, at, until: at + WRONG_FOR } } };
}

export function forgetWrong(memory: Memory, mark: string): Memory {
  const { [mark]: _, ...wrong } = memory.wrong;
  return { ...memory, wrong };
}

/** Was the warning of use? A rule that often was not is lowered by itself; contact with pupils never is. */
export function rememberAnswer(memory: Memory, [rule]: Told, heeded: boolean, at: number): Memory {
  if (ALWAYS.includes(rule)) return memory;
  return { ...memory, noise: answered(memory.noise, rule, heeded, at) };
}

export function rememberLouder(memory: Memory, rule: RuleId): Memory {
  return { ...memory, noise: louder(memory.noise, rule) };
}

export function rememberQuiet(memory: Memory, rule: RuleId, until: number, at: number): Memory {
  return { ...memory, quiet: { ...memory.quiet, [rule]: { until, seen: at } } };
}

export function forgetQuiet(memory: Memory, rule: RuleId): Memory {
  const { [rule]: _, ...quiet } = memory.quiet;
  return { ...memory, quiet };
}

/** The site is still in use: the session goes on. Undefined when there is nothing to write, at most once a minute. */
export function stillThere(memory: Memory, at: number): Memory | undefined {
  const on = Object.entries(memory.quiet).filter(([rule]) => isQuiet(memory, rule, at));
  if (!on.some(([, { seen }]) => at - seen > MINUTE)) return undefined;
  return { ...memory, quiet: Object.fromEntries(on.map(([rule, { until }]) => [rule, { until, seen: at }])) };
}

export function isQuiet({ quiet }: Memory, rule: RuleId, at: number): boolean {
  const card = quiet[rule];
  return card !== undefined && card.until > at && at - card.seen < SESSION;
}
