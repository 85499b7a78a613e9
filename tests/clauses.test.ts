import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Action } from '../src/core/action.ts';
import type { Declared } from '../src/core/declared.ts';
import { judge } from '../src/core/judge.ts';
import type { Pack } from '../src/core/policy.ts';
import type { Example } from '../src/core/rule.ts';
import type { School } from '../src/core/school.ts';
import type { Level } from '../src/core/verdict.ts';
import { packOf, packs, rules } from '../src/registry.ts';
import { withBreaksOf } from '../src/school/breaks.ts';
import { workTime } from '../src/school/hours.ts';
import { tell } from '../src/worker/tell.ts';
import { flows } from './clauses/flows.ts';
import { shown } from './clauses/shown.ts';
import { clausesTable } from './clauses/table.ts';
import { sealedPeople } from './sample-people.ts';
import { katie, sampleSchool } from './sample-school.ts';

const all = Object.values(packs).sort((a, b) => a.id.localeCompare(b.id));
const evening = '2026-11-20T19:30:00Z';
/** Banks St Stephen's hears the school's name only beside harsh words: an example of one rule alone cannot show it. */
const shownBelow = ['BSS-4.1.iii.a school-mention'];

test('there are five policies, and docs/clauses.md has every clause of them as it is now', async () => {
  expect(all).toHaveLength(5);
  await expect(clausesTable(all)).toMatchFileSnapshot('../docs/clauses.md');
});

test('no cell of it is empty, and none says that something is missing', () => {
  const rows = clausesTable(all)
    .split('\n')
    .filter((line) => line.startsWith('| ') && !line.startsWith('| Clause'));
  expect(rows.length).toBeGreaterThanOrEqual(all.flatMap((pack) => pack.clauses).length);
  const holes = rows.filter((row) => {
    const cells = row.slice(2, -2).split(' | ');
    return (
      cells.length !== 7 ||
      cells.some((cell) => !/\S/.test(cell) || /undefined|``|“”/.test(cell) || cell === 'off')
    );
  });
  expect(holes).toEqual([]);
});

describe.each(all.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
  test.each(pack.clauses.map((clause) => [clause.id, clause] as const))(
    '%s has a behaviour that is shown, or a reason',
    (id, clause) => {
      const shownRules = shown.filter((one) => one.clause === id).map((one) => one.rule);
      const missing = clause.rules.filter(
        (rule) => !shownRules.includes(rule) && !shownBelow.includes(`${id} ${rule}`),
      );
      expect(missing).toEqual([]);
      if (clause.how === 'outside') expect(clause.reason).toBeDefined();
      else expect(clause.rules.length + (clause.flows?.length ?? 0)).toBeGreaterThan(0);
    },
  );

  const here = shown.filter((one) => pack.clauses.some((clause) => clause.id === one.clause));
  test.each(here.map((one) => [`${one.clause} ${one.rule}`, one] as const))('%s, at work', (_, one) => {
    const rule = rules.find(({ id }) => id === one.rule);
    const clause = pack.clauses.find(({ id }) => id === one.clause);
    expect(clause?.rules).toContain(one.rule);
    const speaks = rule?.examples.speaks.find(({ name }) => name === one.speaks);
    const silent = rule?.examples.silent.find(({ name }) => name === one.silent);
    if (!speaks || !silent) throw new Error(`No such example in ${one.rule}: ${one.speaks} / ${one.silent}`);
    expect(found(speaks, pack).find((f) => f.rule === one.rule)?.level).toBe(one.level);
    expect(found(silent, pack).find((f) => f.rule === one.rule)).toBeUndefined();
  });
});

test('nothing is shown of a clause that there is not', () => {
  const ids = new Set(all.flatMap((pack) => pack.clauses.map(({ id }) => id)));
  expect(shown.filter((one) => !ids.has(one.clause))).toEqual([]);
});

test.each(Object.entries(flows))('the test of the flow %s is there', (_, { file, test: name }) => {
  expect(name).not.toBe('');
  expect(readFileSync(file, 'utf8')).toContain(name);
});

describe('at Banks St Stephen’s, naming the school', () => {
  const seen = (text: string) => mentions(publish(text), packs['banks-st-stephens']);
  test('is nothing by itself', () => expect(seen('Monday again at Hafod Lane')).toBe(undefined));
  test('is spoken of beside harsh words about it', () =>
    expect(seen('Hafod Lane is a shambles run by idiots')).toBe('note'));
});

describe('as the school’s own account, personal rules are silent', () => {
  const action = publish('We at Hafod Lane: the Summer Fair is on Friday, see you there');
  const account = { handle: 'hafodlaneprimary' };
  test.each(all.map((pack) => [pack.id, pack] as const))('%s', (_, pack) => {
    const at = '2026-11-19T10:40:00Z';
    expect(found({ name: '', action, account, platform: 'facebook', at }, pack)).toEqual([]);
  });
});

describe('a declared niece', () => {
  test.each<[string, boolean, Level, Level]>([
    ['banks-st-stephens', true, 'reason', 'reason'],
    ['forward-as-one', false, 'note', 'note'],
    ['lache', false, 'reason', 'reason'],
    ['lache', true, 'note', 'note'],
    ['oakfield', false, 'reason', 'note'],
    ['sandbank-valley', true, 'reason', 'reason'],
  ])('%s, approved: %s, is %s at work and %s in the evening', (id, approved, atWork, later) => {
    const link = { relation: 'niece-nephew', on: '2026-09-03', until: '2027-07-20' } as const;
    const declared: Declared = () => ({ ...link, approvedBy: approved ? 'Mr Prothero' : undefined });
    const level = (at: string) =>
      found({ name: '', action: { kind: 'accept', person: katie }, at }, packs[id], declared).find(
        (f) => f.rule === 'pupil-contact',
      )?.level;
    expect([level('2026-11-19T10:40:00Z'), level(evening)]).toEqual([atWork, later]);
  });
});

test.each(all.map((pack) => [pack.id, pack] as const))(
  '%s: a warning about a pupil offers the school’s own channels',
  (_, pack) => {
    expect(warning({ kind: 'message', to: { person: katie }, text: 'Hello' }, pack)?.better).toContain(
      'Use School e-mail or Weduc instead.',
    );
  },
);

test.each(all.filter((pack) => pack.consequence).map((pack) => [pack.id, pack] as const))(
  '%s: a warning says what the policy says of a breach',
  (_, pack) => {
    const { clause } = warning({ kind: 'accept', person: katie }, pack) ?? {};
    expect(clause?.text).toContain(pack.consequence?.en);
  },
);

test('Sandbank says what defaming the school may lead to, in the clause itself', () => {
  const said = warning(publish('Gareth Abernathy stole the PTA money'), packs['sandbank-valley']);
  expect(said?.clause?.text).toContain('disciplinary action');
});

test('a warning cites the clause of what was seen: the name, the link, the tone', () => {
  const account = { handle: 'hafodlaneprimary' };
  const cited = (text: string, pictures: number) => {
    const action: Action = {
      kind: 'publish',
      text,
      audience: 'public',
      place: 'page',
      pictures: Array(pictures).fill({}),
    };
    const seen = found({ name: '', action, account, platform: 'facebook' }, packs.lache);
    return seen.find((f) => f.rule === 'official-content')?.clause;
  };
  expect(cited('Well done Katie Smith', 1)).toBe('LPS-2.4');
  expect(cited('Book at https://bit.ly/3abcd', 0)).toBe('LPS-2.5');
  expect(cited('I think the council is wrong', 0)).toBe('LPS-2.2');
  expect(cited('Our Year 3s at the farm', 1)).toBe('LPS-2.3');
});

test('a site is one cause for posts to everybody: told once a day there, not at each post', () => {
  const cause = (text: string, platform: string) => {
    const action: Action = { kind: 'publish', text, audience: 'public', place: 'timeline' };
    return found({ name: '', action, platform }, packs.oakfield).find((f) => f.rule === 'open-audience')
      ?.cause;
  };
  expect(cause('A heron', 'x')).toBe(cause('A kingfisher', 'x'));
  expect(cause('A heron', 'facebook')).not.toBe(cause('A heron', 'x'));
});

test('of two rules as firm, what is said goes before who may see it', () => {
  const post: Action = {
    kind: 'publish',
    text: 'Monday again at Hafod Lane',
    audience: 'public',
    place: 'timeline',
  };
  expect(found({ name: '', action: post }, packs.oakfield).map((f) => f.rule)).toEqual([
    'school-mention',
    'open-audience',
  ]);
});

describe('a clause of the school’s own', () => {
  const own = { id: 'HLPS-1', what: 'No dogs in posts.', rules: ['promotion', 'pupil-contact'] };
  const pack = packOf({ policy: { pack: 'lache', clauses: [own] } });
  test('is cited before the pack’s, and switches on a rule that the pack leaves off', () => {
    expect(packs.lache?.levels.promotion).toBeUndefined();
    const selling = found({ name: '', action: publish('My candles are for sale, DM me for prices') }, pack);
    expect(selling.map(({ rule, level, clause }) => [rule, level, clause])).toContainEqual([
      'promotion',
      'warn',
      'HLPS-1',
    ]);
    expect(warning({ kind: 'accept', person: katie }, pack)?.clause?.text).toBe('No dogs in posts.');
  });
});

function publish(text: string): Action {
  return { kind: 'publish', text, audience: 'friends', place: 'timeline' };
}

function mentions(action: Action, pack: Pack | undefined): Level | undefined {
  return found({ name: '', action }, pack).find((f) => f.rule === 'school-mention')?.level;
}

function found(example: Example, pack: Pack | undefined, declared?: Declared) {
  return verdict(example, pack, declared).findings;
}

/** The sample school under this policy. What an example asks of the file is laid over the pack's options. */
function verdict(
  { action, account, platform = 'x', at = evening, school: given }: Example,
  pack: Pack | undefined,
  declared?: Declared,
) {
  const asked: School = { ...sampleSchool, ...given, policy: given?.policy };
  const school = pack ? withBreaksOf(asked, pack) : asked;
  const when = new Date(at);
  const situation = { platform, account, at: when, time: workTime(when, school.hours) };
  return judge(action, situation, { school, pack, people: sealedPeople, declared, rules });
}

function warning(action: Action, pack: Pack | undefined) {
  const voice = { school: sampleSchool, pack, rules, lang: 'en', platformName: 'X', id: () => '' } as const;
  return tell(verdict({ name: '', action }, pack), action, voice).warning;
}
