import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { courtOf } from '../src/terminal/judge.ts';
import { samplePeople, sampleSchool } from './sample-school.ts';

const file = { lanyard: 1, ...sampleSchool, people: samplePeople };
const evening = '2026-11-20T19:40:00Z';
const accept = { kind: 'accept', person: { handle: 'katie_s11' } };

describe('a line', () => {
  test('is answered with level, rule, clause and person', () => {
    expect(answered({ id: 'a1', at: evening, platform: 'x', action: accept })).toEqual({
      id: 'a1',
      level: 'reason',
      findings: [
        {
          rule: 'pupil-contact',
          level: 'reason',
          clause: 'OPS-G.3',
          spans: [],
          person: { role: 'pupil', tier: 'strong' },
        },
      ],
    });
  });

  test('about nothing of the school is answered with off', () => {
    const action = { kind: 'publish', text: 'A heron!', audience: 'friends', place: 'timeline' };
    expect(answered({ id: 7, at: evening, action })).toEqual({ id: 7, level: 'off', findings: [] });
  });

  test('is judged by a pack of none with every rule at one level', () => {
    const loud = { ...file, policy: { pack: 'none', levels: { '*': 'warn' } } };
    const { findings } = answered({ id: 1, at: evening, platform: 'x', action: accept }, loud);
    expect(findings).toEqual([
      { rule: 'pupil-contact', level: 'warn', spans: [], person: { role: 'pupil', tier: 'strong' } },
    ]);
  });

  test.each([
    ['that is no JSON', 'nonsense', null, 'line: '],
    ['with an unknown act', '{"id":"b","action":{"kind":"fly"}}', 'b', 'action.kind: '],
    ['without its text', '{"id":"b","action":{"kind":"comment"}}', 'b', 'action.text: '],
    ['to nobody', '{"id":"b","action":{"kind":"message","to":{},"text":""}}', 'b', 'action.to: '],
    ['at no time', '{"id":"b","at":"noon","action":{"kind":"visit"}}', 'b', 'at: '],
    ['without an id', '{"action":{"kind":"visit"}}', null, 'id: '],
  ])('%s says what is wrong with it', (_, line, id, error) => {
    const { out, wrong } = court().answer!(line);
    expect(wrong).toBe(true);
    expect(JSON.parse(out)).toEqual({ id, error: expect.stringContaining(error) });
  });
});

test('a school file that cannot be used says why', () => {
  const { answer, problems } = courtOf('{"school": {"name": 5}}');
  expect(answer).toBeUndefined();
  expect(problems.join()).toContain('school.name');
});

test('from a terminal: one line in, one line out, and 1 when one was wrong', () => {
  const school = join(mkdtempSync(join(tmpdir(), 'judge-')), 'school.json');
  writeFileSync(school, JSON.stringify(file));
  const lines = [
    { id: 'a', at: evening, platform: 'x', action: accept },
    { id: 'b', action: { kind: 'fly' } },
  ];
  const run = spawnSync(process.execPath, ['scripts/judge.mjs', '--school', school], {
    input: lines.map((l) => JSON.stringify(l)).join('\n'),
    encoding: 'utf8',
  });
  const out = run.stdout.trim().split('\n');
  expect(out.map((l) => JSON.parse(l).id)).toEqual(['a', 'b']);
  expect(run.status).toBe(1);
}, 60_000);

function court(school: unknown = file) {
  return courtOf(JSON.stringify(school));
}

function answered(line: unknown, school?: unknown) {
  return JSON.parse(court(school).answer!(JSON.stringify(line)).out);
}
