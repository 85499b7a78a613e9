import { expect, test } from 'vitest';
import { type Action, personOf } from '../src/core/action.ts';
import { judge } from '../src/core/judge.ts';
import { withMutualsCounted } from '../src/core/mutuals.ts';
import possiblePupil from '../src/rules/possible-pupil.ts';
import { sealedPeople as people } from './sample-people.ts';
import { sampleSchool } from './sample-school.ts';

const accept = (mutuals: readonly string[], cues: readonly string[] = []): Action => ({
  kind: 'accept',
  person: { name: 'Marcus Fenwick', cues, mutuals },
});
const counted = (action: Action) => personOf(withMutualsCounted(action, people));
const speaks = (action: Action) =>
  judge(
    withMutualsCounted(action, people),
    { platform: 'facebook', at: new Date('2026-11-20T19:00:00Z') },
    {
      school: { ...sampleSchool, policy: { levels: { 'possible-pupil': 'warn' } } },
      people,
      rules: [possiblePupil],
    },
  ).level;

test('pupils among the friends in common are counted, and their names forgotten', () => {
  const person = counted(accept(['Katie Smith', 'Amira Siddiqui', 'Laura Tansley'], ['bio:Y9']));
  expect(person).toEqual({ name: 'Marcus Fenwick', cues: ['bio:Y9', 'mutual:2'] });
});

test('in a group too', () => {
  const action = withMutualsCounted(
    { kind: 'message', to: { group: 'choir', people: [{ mutuals: ['Katie Smith'] }] }, text: '' },
    people,
  );
  expect(action).toMatchObject({ to: { people: [{ cues: ['mutual:1'] }] } });
});

test('a colleague in common says nothing of a pupil', () => {
  expect(counted(accept(['Gareth Abernathy', 'Laura Tansley']))).toEqual({
    name: 'Marcus Fenwick',
    cues: [],
  });
});

test('two pupils in common and a school year: this may be a pupil', () => {
  expect(speaks(accept(['Katie Smith', 'Amira Siddiqui'], ['bio:Year 9']))).toBe('warn');
});

test('one pupil in common and a school year: nothing', () => {
  expect(speaks(accept(['Katie Smith', 'Laura Tansley'], ['bio:Year 9']))).toBe('off');
});

test('two pupils in common and nothing else: nothing', () => {
  expect(speaks(accept(['Katie Smith', 'Amira Siddiqui']))).toBe('off');
});
