import { expect, test } from 'vitest';
import { type Carried, sealedFrom } from '../src/people/carried.ts';
import { openSealed } from '../src/people/open.ts';
import { newKey } from '../src/people/seal.ts';
import { staffFileOf } from '../src/terminal/seal.ts';
import { samplePeople, sampleSchool } from './sample-school.ts';

const office = JSON.stringify({ lanyard: 1, ...sampleSchool, people: samplePeople });
const key = newKey();
const csv = (text: string) => [
  { file: 'pupils.csv', bytes: new TextEncoder().encode(text), role: 'pupil' as const },
];

test('the staff file holds everything but the names, and answers for them', () => {
  const { staffFile } = staffFileOf(office, csv('Surname,Forename\nOldroyd,Catherine\n'), key);
  const { sealed, ...rest } = JSON.parse(staffFile!) as { sealed: Carried & { key: string } };
  expect(rest).toEqual({ lanyard: 1, ...sampleSchool });
  expect(staffFile).not.toMatch(/Katie|Oldroyd|Siddiqui|Penhallow|Applegarth/);
  const people = openSealed([sealedFrom(sealed)!], sealed.key, new Date('2026-11-20'));
  expect(people.ask({ name: 'Cathy Oldroyd' })[0]).toMatchObject({ role: 'pupil', tier: 'strong' });
  expect(people.ask({ name: 'Gareth Abernathy' })[0]?.role).toBe('staff');
});

test('where each session asks for the key, it is not in the file, and has to be kept somewhere', () => {
  const apart = JSON.stringify({ ...JSON.parse(office), unlock: 'each-session' });
  const { staffFile } = staffFileOf(apart, [], key);
  expect(staffFile).not.toContain(key);
  expect(
    openSealed([sealedFrom(JSON.parse(staffFile!).sealed)!], key).ask({ name: 'Katie Smith' }),
  ).toHaveLength(1);
  expect(staffFileOf(apart, [], undefined).staffFile).toBeUndefined();
  expect(JSON.parse(staffFileOf(office, [], undefined).staffFile!).sealed.key).toHaveLength(44);
});

test('under the same key, the same person has the same key tomorrow', () => {
  const keyOn = (file: string | undefined) =>
    openSealed([sealedFrom(JSON.parse(file!).sealed)!], key).ask({ name: 'Katie Smith' })[0]?.key;
  expect(keyOn(staffFileOf(office, [], key).staffFile)).toBe(keyOn(staffFileOf(office, [], key).staffFile));
});

test('what cannot be read is said, seals nothing, and says no name', () => {
  const broken = staffFileOf(office.replace('"08:30","15:45"', '"15:45","08:30"'), [], key);
  expect(broken.staffFile).toBeUndefined();
  expect(broken.said.join()).toContain('hours');
  expect(staffFileOf('{', [], key).staffFile).toBeUndefined();
  expect(staffFileOf(office, csv('\u0000'), key).said.join()).not.toContain('Katie');
});
