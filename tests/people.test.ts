import { expect, test } from 'vitest';
import type { Person } from '../src/core/person.ts';
import type { ListedPerson } from '../src/people/listed.ts';
import { openSealed } from '../src/people/open.ts';
import { newKey, seal } from '../src/people/seal.ts';
import { samplePeople } from './sample-school.ts';

const key = newKey();
const list: ListedPerson[] = [
  ...samplePeople.pupils.map((p) => ({ ...p, role: 'pupil' as const })),
  ...samplePeople.parents.map((p) => ({ ...p, role: 'parent' as const })),
  ...samplePeople.candidates.map((p) => ({ ...p, role: 'candidate' as const })),
];
const people = openSealed([seal(list, key)], key);
const tierOf = (person: Person) => people.ask(person)[0]?.tier;

test.each([
  'KATIE SMITH',
  'Smith, Katie',
  '🌸 𝓚𝓪𝓽𝓲𝓮 𝓢𝓶𝓲𝓽𝓱 🌸',
  'Каtіе Ѕmіth',
  'Katie Grace Smith',
  'Kit Smith',
  'Amira Sidiqui',
])('the same name in another dress is strong: %s', (name) => expect(tierOf({ name })).toBe('strong'));

test.each(['Katie S.', 'K. Smith', 'Osian Parry'])('a part of the name is possible: %s', (name) =>
  expect(tierOf({ name })).toBe('possible'),
);

test.each(['Katie', 'Marcus Fenwick', 'Smith', 'Katie Fenwick', 'Marcus Smith', ''])(
  'not on the list: %s',
  (name) => expect(people.ask({ name })).toEqual([]),
);

test('a profile is the person, whatever they call themselves', () => {
  expect(tierOf({ platform: 'instagram', handle: '@Katie.S', name: 'someone' })).toBe('strong');
  expect(tierOf({ platform: 'facebook', id: '100077' })).toBe('strong');
  expect(tierOf({ platform: 'x', handle: 'katie.s' })).not.toBe('strong');
});
