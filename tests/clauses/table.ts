import { levelOf } from '../../src/core/judge.ts';
import type { Clause, Pack } from '../../src/core/policy.ts';
import { flows } from './flows.ts';
import { shown } from './shown.ts';

const HOW: Record<Clause['how'], string> = {
  live: 'as it happens',
  checkup: 'check-up',
  report: 'report',
  setup: 'set up',
  outside: 'outside',
};

/** docs/clauses.md: every clause of every pack, what answers it, how firmly, and the test that shows it. */
export function clausesTable(packs: readonly Pack[]): string {
  const lines = [
    '# Every clause',
    '',
    'Written by `npm run clauses` from the packs and their tests; `tests/clauses.test.ts` fails when it is not current,',
    'and when a clause has neither a behaviour with a test nor a reason. Where our reading of a policy goes beyond the',
    'list we began with, [policies.md](policies.md) says why.',
  ];
  for (const pack of packs) {
    const { school, title, author, date, reviewDue } = pack.source;
    const about = [author, date && `of ${date}`, reviewDue && `review due ${reviewDue}`].filter(Boolean);
    lines.push('', `## ${school}: ${title}`, '');
    if (about.length) lines.push(`${about.join('; ')}.`, '');
    lines.push(
      '| Clause | Where | What it asks | How | Rule or flow | Level | Shown by |',
      '|---|---|---|---|---|---|---|',
    );
    for (const clause of pack.clauses) lines.push(...rowsOf(clause, pack));
  }
  return `${lines.join('\n')}\n`;
}

function rowsOf(clause: Clause, pack: Pack): string[] {
  const answers = [
    ...clause.rules.map((rule) => byRule(clause, rule, pack)),
    ...(clause.flows ?? []).map((flow) => [
      flows[flow].name,
      '–',
      // Each clause that asks for a report is tried by itself.
      `\`${flows[flow].file}\`: ${flow === 'report-concern' ? `${clause.id}: ` : ''}${flows[flow].test}`,
    ]),
    ...(clause.reason ? [['–', '–', `reason on show: ${clause.reason.en}`]] : []),
  ];
  const how = clause.flows?.includes('own-sites') ? `${HOW[clause.how]}, in part` : HOW[clause.how];
  const same = [clause.id, clause.where.en, clause.what.en, how];
  return answers.map(
    (answer, i) => `| ${[...(i === 0 ? same : ['〃', '〃', '〃', '〃']), ...answer].join(' | ')} |`,
  );
}

function byRule({ id }: Clause, rule: string, pack: Pack): string[] {
  const there = shown.find((one) => one.clause === id && one.rule === rule);
  const test = there
    ? `\`src/rules/${rule}.ts\`: speaks “${there.speaks}” (${there.level}), silent “${there.silent}”`
    : '`tests/clauses.test.ts`: at Banks St Stephen’s, naming the school';
  return [rule, levelOf(rule, { school: { name: '' } }, pack), test];
}
