import { daysOn } from '../../school/clock.ts';

/** Something that counts from one day to another. */
export interface Lasting {
  from?: string;
  on?: string;
  until: string;
}

export type Standing = 'counts' | 'later' | 'ends soon' | 'ended';

const SOON = 14;

export function standing({ from, on, until }: Lasting, today: string): Standing {
  if (until < today) return 'ended';
  if ((from ?? on ?? today) > today) return 'later';
  return until <= daysOn(today, SOON) ? 'ends soon' : 'counts';
}

/** Until the end of the school year; of the next one when this one is all but over. */
export function endOfYear(today: string): string {
  const year = Number(today.slice(0, 4));
  const end = `${year}-08-31`;
  return daysOn(today, SOON) < end ? end : `${year + 1}-08-31`;
}
