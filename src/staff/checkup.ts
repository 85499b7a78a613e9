import type { Checkup, CheckupStep } from '../core/checkup.ts';
import { levelOf } from '../core/judge.ts';
import type { Pack } from '../core/policy.ts';
import type { RuleId } from '../core/rule.ts';
import type { School } from '../core/school.ts';
import type { Own } from './own.ts';
import type { AccountShown, Shown } from './shown.ts';

const DAY = 86_400_000;
/** A step that was done stays done for at least so long, however often terms begin. */
const AT_LEAST = 80 * DAY;
/** Where no terms are known. */
const WITHOUT_TERMS = 120 * DAY;

export interface StepState {
  step: CheckupStep;
  /** "facebook/tagging" */
  id: string;
  /** When it was last ticked; whether that still counts, and the page shows nothing else. */
  doneAt?: number;
  done: boolean;
  /** What the page shows now: as it should be or not; undefined where it shows nothing. */
  now?: 'good' | 'other';
  /** It was more private before. */
  looser: boolean;
}

/** The steps of a site that matter to this policy, and how they stand. */
export function stepsOf(
  { platform, steps }: Checkup,
  school: School,
  pack: Pack,
  own: Own,
  shown: Shown,
  at: number,
): StepState[] {
  const there = shown[platform];
  return steps.filter((step) => step.rules.some((rule) => isAsked(rule, school, pack))).map(stateOf);

  function stateOf(step: CheckupStep): StepState {
    const id = `${platform}/${step.id}`;
    const doneAt = own.checkup[id];
    const now = isShown(step.shows, there);
    const looser =
      step.shows !== undefined &&
      'open' in step.shows &&
      now === 'other' &&
      (there?.looserSince ?? 0) > (doneAt ?? 0);
    const counts = doneAt !== undefined && doneAt >= countsFrom(school, at);
    return {
      step,
      id,
      doneAt,
      done: counts && now !== 'other',
      now,
      looser,
    };
  }
}

function isShown(should: CheckupStep['shows'], there: AccountShown = {}): StepState['now'] {
  if (!should) return undefined;
  const [is, want] = 'open' in should ? [there.open, should.open] : [there.namesSchool, should.namesSchool];
  if (is === undefined) return undefined;
  return is === want ? 'good' : 'other';
}

/** A rule is on, or a clause asks for the check-up as such. */
function isAsked(rule: RuleId, school: School, pack: Pack): boolean {
  return (
    levelOf(rule, school, pack) !== 'off' ||
    pack.clauses.some((clause) => clause.flows?.some((flow) => flow === rule))
  );
}

/** On joining and each term: what was done before this term is asked again. */
function countsFrom({ hours }: School, at: number): number {
  const today = new Date(at).toISOString().slice(0, 10);
  const begun = (hours?.terms ?? []).map(({ from }) => from).filter((from) => from <= today);
  const term = begun.length ? Date.parse(`${begun.sort().at(-1)}T00:00:00Z`) : at - WITHOUT_TERMS;
  return Math.min(term, at - AT_LEAST);
}
