import type * as z from 'zod/mini';
import type { Words } from '../core/text.ts';
import * as say from './words.ts';

/** Something wrong or unknown in a school file. An empty path is about the file as a whole. */
export interface Problem {
  /** "hours.days.mon[0]" */
  path: string;
  words: Words;
  /** What is refused does not count; unknown keys are ignored; the rest is good to know. */
  kind: 'refused' | 'ignored' | 'noted';
}

export const MOST_PROBLEMS = 100;

export function refused(path: string, words: Words): Problem {
  return { path, words, kind: 'refused' };
}

export function ignored(path: string, words: Words): Problem {
  return { path, words, kind: 'ignored' };
}

export function noted(path: string, words: Words): Problem {
  return { path, words, kind: 'noted' };
}

/** The problems that a check of one key found. */
export function problemsOf(key: string, issues: readonly z.core.$ZodIssue[]): Problem[] {
  return issues.map((issue) => refused(pathOf([key, ...issue.path]), wordsOf(issue)));
}

/** ["hours", "days", "mon", 0] as "hours.days.mon[0]" */
export function pathOf(steps: readonly PropertyKey[]): string {
  let path = '';
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else path += `${path ? '.' : ''}${say.short(String(step))}`;
  }
  return path;
}

/** At most so many that a person still reads them; the rest is counted. */
export function capped(problems: readonly Problem[]): Problem[] {
  if (problems.length <= MOST_PROBLEMS) return [...problems];
  const inOrder = [...problems].sort((a, b) => Number(b.kind === 'refused') - Number(a.kind === 'refused'));
  const rest = inOrder.length - MOST_PROBLEMS;
  const kind = inOrder[MOST_PROBLEMS]?.kind ?? 'ignored';
  return [...inOrder.slice(0, MOST_PROBLEMS), { path: '…', words: say.andMore(rest), kind }];
}

/** "hours.days.mon[0]: 15:30 is before 08:30" */
export function sentence(problem: Problem, lang: keyof Words): string {
  return problem.path ? `${problem.path}: ${problem.words[lang]}` : problem.words[lang];
}

function wordsOf(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? say.missing : (say.wrongKind[issue.expected] ?? say.wrong);
    case 'too_small':
      if (issue.origin === 'string') return say.empty;
      return issue.origin === 'array' ? say.wrongKind.tuple! : say.below(Number(issue.minimum));
    case 'too_big':
      if (issue.origin === 'string') return say.tooLong(Number(issue.maximum));
      if (issue.origin === 'number') return say.above(Number(issue.maximum));
      return Number(issue.maximum) === 2 ? say.wrongKind.tuple! : say.tooMany(Number(issue.maximum));
    case 'invalid_value':
      return issue.values[0] === 1 ? say.newerFormat : say.noneOf(issue.values.map(String));
    case 'invalid_union':
      return say.noName;
    case 'custom':
      return isWords(issue.params?.words) ? issue.params.words : say.wrong;
    default:
      return say.wrong;
  }
}

function isWords(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && 'en' in value && 'cy' in value;
}
