import type { Permission, School } from '../../core/school.ts';
import { fold } from '../../text/tokens.ts';
import { dayAt } from './day.ts';

/** What is agreed on this day, by the school's own clock: by the school for all, or by somebody for this person. */
export function agreedOn(at: Date, school: School): readonly Permission[] {
  const day = dayAt(at, school);
  return (school.permissions ?? []).filter(({ from, until }) => from <= day && day <= until);
}

/** May this person be named? The whole name, in any order. */
export function mayName(name: string, at: Date, school: School): boolean {
  const said = wordsOf(name);
  return (
    said !== '' && agreedOn(at, school).some(({ person }) => person !== undefined && wordsOf(person) === said)
  );
}

/** May the school be shown, in a picture or by its name? */
export function mayShowSchool(at: Date, school: School): boolean {
  const names = [school.school.name, ...(school.school.alsoKnownAs ?? [])].map((name) =>
    fold(typeof name === 'string' ? name : name.text),
  );
  return agreedOn(at, school).some(
    ({ place }) =>
      place !== undefined &&
      (SCHOOL.test(place) || names.some((name) => name !== '' && fold(place).includes(name))),
  );
}

const SCHOOL = /\b(?:school|ysgol)\b/i;

function wordsOf(name: string): string {
  return (
    fold(name)
      .match(/[\p{L}\p{N}'-]+/gu)
      ?.sort()
      .join(' ') ?? ''
  );
}
