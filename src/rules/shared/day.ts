import type { Match } from '../../core/person.ts';
import type { School } from '../../core/school.ts';
import { momentOf } from '../../school/clock.ts';

/** The day on the school's wall: an hour after midnight in summer, UTC still shows yesterday. */
export function dayAt(at: Date, { hours }: School): string {
  return momentOf(at.getTime(), hours?.zone ?? 'Europe/London').date;
}

/** Grown up from the eighteenth birthday on; without a date nobody is taken for grown up. */
export function isAdult({ adultFrom }: Match, at: Date, school: School): boolean {
  return adultFrom !== undefined && dayAt(at, school) >= adultFrom;
}
