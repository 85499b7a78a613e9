import * as z from 'zod/mini';
import { judge } from '../core/judge.ts';
import { withMutualsCounted } from '../core/mutuals.ts';
import type { People } from '../core/person.ts';
import type { School } from '../core/school.ts';
import type { Verdict } from '../core/verdict.ts';
import { lineSchema, whatIsWrong } from '../received.ts';
import { packOf, rules } from '../registry.ts';
import { withBreaksOf } from '../school/breaks.ts';
import { workTime } from '../school/hours.ts';

// The worker has no use for sentences about a wrong message; a terminal has.
z.config(z.locales.en());

export interface Judged {
  out: string;
  wrong: boolean;
}

/** A judge for one school, who answers a line of JSON with a line of JSON. */
export function judgeFor(school: School, peopleOn: (at: Date) => People): (line: string) => Judged {
  const pack = packOf(school);
  const { hours } = withBreaksOf(school, pack);
  return (line) => {
    const raw = parsed(line);
    if (raw === undefined) return refused(undefined, 'line: is not JSON');
    const asked = lineSchema().safeParse(raw);
    if (!asked.success) return refused(raw, whatIsWrong(asked.error));
    const { id, at, platform = '', account } = asked.data;
    const now = at === undefined ? new Date() : new Date(at);
    const people = peopleOn(now);
    const action = withMutualsCounted(asked.data.action, people);
    const situation = { platform, account, at: now, time: workTime(now, hours) };
    return {
      out: JSON.stringify({
        id,
        ...bare(judge(action, situation, { school, pack, people, rules })),
      }),
      wrong: false,
    };
  };
}

function bare({ level, findings }: Verdict) {
  return {
    level,
    findings: findings.map(({ rule, level, clause, spans, person }) => ({
      rule,
      level,
      clause,
      spans,
      person,
    })),
  };
}

function refused(raw: unknown, error: string): Judged {
  const id = typeof raw === 'object' && raw !== null && 'id' in raw ? raw.id : null;
  return { out: JSON.stringify({ id, error }), wrong: true };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
