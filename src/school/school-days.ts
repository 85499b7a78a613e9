import type { Hours } from '../core/school.ts';
import type { Entry } from './calendar.ts';
import { daysOn, weekdayOf } from './clock.ts';

/** What an entry of a calendar means for working time. */
export type Meaning = 'term' | 'closed' | 'begins' | 'ends' | 'nothing';

const MOST_CLOSED = 500;
const SHORTEST_TERM = 14;
const LONGEST_TERM = 140;

/** Not about the day as a whole, whatever else is said. */
const EVENTS =
  /\b(?:clubs?|camp|disco|party|fair|trip|visit|assembly|concert|homework|meeting|photos?|lunch|cinio|clwb|parti|ffair|taith|cyfarfod)\b/i;
const BEGINS =
  /\b(?:(?:term|school|half[- ]term|pupils?|children)\b.*\b(?:begins?|starts?|re-?opens?|returns?)|(?:first day|start|beginning) of (?:\w+ )*term|back to school|(?:tymor|ysgol)\b.*\b(?:dechrau|ailagor)|dechrau['’]?r? (?:y )?tymor)\b/i;
const ENDS =
  /\b(?:(?:term|school|pupils?|children)\b.*\b(?:ends?|finish(?:es)?|breaks? up|closes for)|(?:last day|end) of (?:\w+ )*term|breaks? up|diwedd (?:y |['’]r )?tymor|tymor\b.*\bgorffen)\b/i;
const CLOSED =
  /\b(?:half[- ]?term|holidays?|vacation|inset|in-?service|non-?pupil|training day|staff training|clos(?:ed|ure)|bank holiday|(?:christmas|easter|summer|winter|spring|mid-?term|october|february) break|good friday|easter monday|boxing day|christmas day|new year['’]?s day|strike|hanner tymor|gwyliau|hms|hyfforddiant mewn swydd|ar gau|gŵyl y banc)\b/iu;
const TERM = /\b(?:term|semester|tymor)\b/i;

export function meaningOf(title: string, from: string, to: string): Meaning {
  if (EVENTS.test(title)) return 'nothing';
  const oneDay = from === to;
  if (oneDay && ENDS.test(title)) return 'ends';
  if (oneDay && BEGINS.test(title)) return 'begins';
  if (CLOSED.test(title)) return 'closed';
  return TERM.test(title) && daysOn(from, SHORTEST_TERM) <= to ? 'term' : 'nothing';
}

/** "Term begins" and the "term ends" that follows are one term; what has no partner means nothing. */
export function pairedTerms(entries: readonly Entry[]): Entry[] {
  const rest = entries.filter(({ as }) => as !== 'begins' && as !== 'ends');
  const ends = entries.filter(({ as }) => as === 'ends').sort((a, b) => (a.from < b.from ? -1 : 1));
  const begins = entries.filter(({ as }) => as === 'begins').sort((a, b) => (a.from < b.from ? -1 : 1));
  const terms = begins.flatMap((begin, n): Entry[] => {
    const end = ends.find(({ from }) => from > begin.from);
    const next = begins[n + 1];
    if (!end || (next && next.from < end.from) || end.from > daysOn(begin.from, LONGEST_TERM)) return [];
    return [{ title: `${begin.title} – ${end.title}`, from: begin.from, to: end.from, as: 'term' }];
  });
  return [...rest, ...terms];
}

/** The school's hours with what is kept of a calendar. Closed days count on weekdays of term only. */
export function withCalendar(hours: Hours, kept: readonly Entry[]): Hours {
  const fresh = kept.filter(({ as }) => as === 'term').map(({ from, to }) => ({ from, to }));
  const stay = (hours.terms ?? []).filter(
    (term) => !fresh.some((t) => t.from <= term.to && term.from <= t.to),
  );
  const terms = unique([...stay, ...fresh]).sort((a, b) => (a.from < b.from ? -1 : 1));
  const closed = new Set(hours.closed);
  for (const { as, from, to } of kept) {
    if (as !== 'closed') continue;
    for (let day = from; day <= to && closed.size < MOST_CLOSED; day = daysOn(day, 1)) {
      if (isSchoolDay(day, terms)) closed.add(day);
    }
  }
  return { ...hours, terms, closed: [...closed].sort() };
}

function isSchoolDay(day: string, terms: readonly { from: string; to: string }[]): boolean {
  const weekend = ['sat', 'sun'].includes(weekdayOf(day));
  return !weekend && (!terms.length || terms.some(({ from, to }) => from <= day && day <= to));
}

function unique(terms: readonly { from: string; to: string }[]) {
  return [...new Map(terms.map((term) => [`${term.from} ${term.to}`, term])).values()];
}
