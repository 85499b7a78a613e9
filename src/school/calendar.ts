import ICAL from 'ical.js';
import { daysOn, instantsOf, momentOf } from './clock.ts';
import { type Meaning, meaningOf, pairedTerms } from './school-days.ts';

/** Something of a calendar, as it would be kept. */
export interface Entry {
  title: string;
  /** First and last day. */
  from: string;
  to: string;
  as: Meaning;
}

const MOST_CHARACTERS = 5_000_000;
const MOST_TIMES = 400;
const DAYS_BACK = 366;
const DAYS_AHEAD = 800;
const HOUR = 60;
/** So much of a day, and the day is meant: an inset day from nine to half past three. */
const MOST_OF_A_DAY = 5 * HOUR;

/** What an iCalendar file says about school days, on the school's own clock. Undefined: it is no calendar. */
export function readCalendar(text: string, zone: string, today: string): Entry[] | undefined {
  const root = text.length > MOST_CHARACTERS ? undefined : parsed(text);
  if (!root) return undefined;
  const first = daysOn(today, -DAYS_BACK);
  const last = daysOn(today, DAYS_AHEAD);
  const entries = eventsIn(root)
    .flatMap((event) => timesOf(event, last))
    .flatMap(({ event, start, end }) =>
      daysMeant(start, end, zoneOf(event), zone).map((days) => ({ event, ...days })),
    )
    .map(({ event, from, to }) => ({ title: titleOf(event), from, to }))
    .filter(({ from, to }) => first <= to && from <= last)
    .map((entry) => ({ ...entry, as: meaningOf(entry.title, entry.from, entry.to) }));
  return pairedTerms(once(entries)).sort((a, b) => (a.from < b.from ? -1 : 1));
}

function parsed(text: string): ICAL.Component | undefined {
  try {
    const root = new ICAL.Component(ICAL.parse(text));
    return root.name === 'vcalendar' ? root : undefined;
  } catch {
    return undefined;
  }
}

/** Every event that is not called off; a moved day of a series goes with its series. */
function eventsIn(root: ICAL.Component): ICAL.Event[] {
  const events = root.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  const series = new Map(
    events.filter((event) => !event.isRecurrenceException()).map((event) => [event.uid, event]),
  );
  for (const moved of events) {
    if (moved.isRecurrenceException()) series.get(moved.uid)?.relateException(moved);
  }
  return events.filter((event) => !event.isRecurrenceException() || !series.has(event.uid));
}

interface Happening {
  event: ICAL.Event;
  start: ICAL.Time;
  end: ICAL.Time;
}

function timesOf(event: ICAL.Event, last: string): Happening[] {
  if (!event.startDate) return [];
  if (!event.isRecurring())
    return isOff(event) ? [] : [{ event, start: event.startDate, end: event.endDate }];
  const found: Happening[] = [];
  const days = event.iterator();
  for (let n = 0, at = days.next(); at && n < MOST_TIMES && dateOf(at) <= last; n++, at = days.next()) {
    const { item, startDate, endDate } = event.getOccurrenceDetails(at);
    if (!isOff(item)) found.push({ event: item, start: startDate, end: endDate });
  }
  return found;
}

function isOff(event: ICAL.Event): boolean {
  return String(event.component.getFirstPropertyValue('status') ?? '').toUpperCase() === 'CANCELLED';
}

/** All-day: from the first day to the last. With times: the days it takes most of, else the day it is on. */
function daysMeant(
  start: ICAL.Time,
  end: ICAL.Time,
  written: string | undefined,
  zone: string,
): { from: string; to: string }[] {
  if (start.isDate) {
    const last = daysOn(dateOf(end), -1);
    // Some files end a day before it is over.
    return [{ from: dateOf(start), to: [dateOf(start), last].sort()[1]! }];
  }
  const at = (time: ICAL.Time) => momentOf(instantOf(time, written ?? zone), zone);
  const [from, to] = [at(start), at(end)];
  const days: { from: string; to: string }[] = [];
  for (let day = from.date; day <= to.date && days.length < MOST_TIMES; day = daysOn(day, 1)) {
    const began = day === from.date ? from.minute : 0;
    const ended = day === to.date ? to.minute : 24 * HOUR;
    if (ended - began >= MOST_OF_A_DAY) days.push({ from: day, to: day });
  }
  return days.length ? [{ from: days[0]!.from, to: days.at(-1)!.to }] : [];
}

/** A time whose zone the file brings, or UTC; else by the name of the zone, which the browser knows. */
function instantOf(time: ICAL.Time, zone: string): number {
  if ((time.zone?.tzid ?? 'floating') !== 'floating') return time.toUnixTime() * 1000;
  return instantsOf(dateOf(time), [time.hour * HOUR + time.minute], zone)[0]!;
}

/** The zone that an event is written in; undefined when it has none, or one that nobody knows. */
function zoneOf(event: ICAL.Event): string | undefined {
  const named = event.component.getFirstProperty('dtstart')?.getFirstParameter('tzid');
  return named && Intl.supportedValuesOf('timeZone').includes(named) ? named : undefined;
}

function dateOf(time: ICAL.Time): string {
  return time.toString().slice(0, 10);
}

function titleOf(event: ICAL.Event): string {
  return (event.summary ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
}

function once(entries: readonly Entry[]): Entry[] {
  return [...new Map(entries.map((e) => [`${e.title}|${e.from}|${e.to}`, e])).values()];
}
