import type { Concern } from './concern.ts';
import type { Pack } from './policy.ts';
import type { Contact, School } from './school.ts';

/** Whom a school's file may name. */
export type Office = 'head' | 'safeguarding' | 'lineManager';

/** Whom to tell of a concern, first first, and the clause that says so. */
export interface Report {
  who: readonly Office[];
  clause?: string;
}

/** What a pack says of each concern; the rest goes as it usually does in a school. */
export type Tells = Partial<Record<Concern, Report>>;

export function whomToTell(concern: Concern, pack: Pack): Report {
  return pack.tells?.[concern] ?? { who: usual[concern] };
}

/** The first of them whom the school's file names; undefined when it names none. */
export function namedAmong(
  who: readonly Office[],
  { contacts }: Pick<School, 'contacts'>,
): { office: Office; contact: Contact } | undefined {
  for (const office of who) {
    const contact = contacts?.[office];
    if (contact?.name || contact?.email || contact?.telephone) return { office, contact };
  }
  return undefined;
}

const usual: Record<Concern, readonly Office[]> = {
  'pupil-contact': ['safeguarding', 'head'],
  closeness: ['safeguarding', 'head'],
  child: ['safeguarding', 'head'],
  grooming: ['safeguarding', 'head'],
  images: ['safeguarding', 'head'],
  bullying: ['lineManager', 'head'],
  'page-abuse': ['head'],
  colleague: ['head'],
  'working-day': ['head'],
  'under-13': ['safeguarding', 'head'],
  disclosure: [],
};
