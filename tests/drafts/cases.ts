import {
  type Action,
  type Audience,
  type Place,
  type ProfileFieldName,
  textOf,
} from '../../src/core/action.ts';
import { judge } from '../../src/core/judge.ts';
import type { Account, People } from '../../src/core/person.ts';
import type { School } from '../../src/core/school.ts';
import { rules } from '../../src/registry.ts';
import { workTime } from '../../src/school/hours.ts';
import { sampleSchool } from '../sample-school.ts';

/** One draft that a rule must speak or keep silent about: an entry of src/rules/cases/<rule>.json. */
export interface Case {
  /** The words, published for everybody unless `given` says otherwise. */
  text?: string;
  /** The whole act, where words are not enough. */
  action?: Action;
  given?: {
    audience?: Audience;
    place?: Place;
    /** A name, or `{"group": "Year 4 team"}`. */
    to?: string | { group: string };
    /** A comment below something of theirs. */
    on?: string;
    /** The field of the profile that it is written in. */
    field?: ProfileFieldName;
    platform?: string;
    account?: Account;
    at?: string;
    school?: Partial<School>;
  };
  /** In a set for all rules: only those of tone, for praise is still about work. */
  rules?: 'tone';
  speaks: boolean;
  marks?: string[];
  why?: string;
}

/** The case sets by rule. */
export const caseSets: [rule: string, cases: readonly Case[]][] = Object.entries(
  import.meta.glob<Case[]>('../../src/rules/cases/*.json', { eager: true, import: 'default' }),
).map(([path, cases]) => [path.replace(/^.*\/|\.json$/g, ''), cases]);

const TONE = ['derogatory', 'defamation', 'offensive', 'disrepute'];

/** What the rules of a set find in a case. A set that is named for no rule is there for all who read words. */
function judged(set: string, one: Case, act: Action, people: People) {
  const { given = {} } = one;
  const own = rules.filter((r) => r.id === set);
  const readers = rules.filter((r) =>
    one.rules === 'tone' ? TONE.includes(r.id) : r.about === 'words' || r.id === 'contact-details',
  );
  const asked = own.length ? own : readers;
  const levels = Object.fromEntries(asked.map((r) => [r.id, r.level]));
  const school: School = { ...sampleSchool, ...given.school, policy: { pack: 'none', levels } };
  const at = new Date(given.at ?? '2026-11-20T19:30:00Z');
  const { platform = 'facebook', account } = given;
  const situation = { platform, account, at, time: workTime(at, school.hours) };
  return judge(act, situation, { school, people, rules: asked }).findings;
}

export function actionOf({ action, text = '', given = {} }: Case): Action {
  if (action) return action;
  const { to, on, field, audience = 'public', place = 'timeline' } = given;
  if (field) return { kind: 'edit-profile', fields: [{ field, value: text }] };
  if (to !== undefined)
    return { kind: 'message', to: typeof to === 'string' ? { person: { name: to } } : to, text };
  if (on !== undefined) return { kind: 'comment', text, on: { name: on }, audience };
  return { kind: 'publish', text, audience, place };
}

/** What is wrong with the answer to a case, in one line; undefined where it is right. */
export function wrong(set: string, one: Case, people: People): string | undefined {
  const act = actionOf(one);
  const [finding] = judged(set, one, act, people);
  const draft = one.text ?? JSON.stringify(act);
  if (!finding) return one.speaks ? `silent: ${draft}` : undefined;
  const marks = finding.spans.map((span) => textOf(act).slice(...span));
  if (!one.speaks) return `speaks (${finding.rule}: ${marks.join(' | ')}): ${draft}`;
  const due = one.marks?.join(' | ');
  return due === undefined || due === marks.join(' | ')
    ? undefined
    : `marks ${marks.join(' | ')}, not ${due}: ${draft}`;
}
