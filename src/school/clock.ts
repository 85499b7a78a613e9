import type { Weekday } from '../core/school.ts';

/** What the clock on the school's wall shows. */
export interface Moment {
  /** "2026-11-20" */
  date: string;
  /** Since midnight, with its fraction. */
  minute: number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WEEK: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

export function momentOf(at: number, zone: string): Moment {
  const wall = new Date(at + offset(at, zone));
  return { date: wall.toISOString().slice(0, 10), minute: (wall.getTime() % DAY) / MINUTE };
}

/** When the wall clock shows these minutes of a day, in order; with the moments the clock itself is moved. */
export function instantsOf(date: string, minutes: readonly number[], zone: string): number[] {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const early = offset(midnight - DAY / 2, zone);
  const late = offset(midnight + DAY * 1.5, zone);
  const walls = minutes.map((m) => midnight + m * MINUTE);
  const found = walls.map((wall) => wall - early);
  if (early !== late) {
    found.push(...walls.map((wall) => wall - late), moved(midnight - DAY / 2, midnight + DAY * 1.5, zone));
  }
  return found.sort((a, b) => a - b);
}

/** The day on this device's own clock: "2026-11-20". Asked with every act: without `Intl`, which takes its time. */
export function dayHere(at: number): string {
  const wall = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${wall.getFullYear()}-${two(wall.getMonth() + 1)}-${two(wall.getDate())}`;
}

/** When this device's day is over. */
export function midnightAfter(at: number): number {
  const wall = new Date(at);
  return new Date(wall.getFullYear(), wall.getMonth(), wall.getDate() + 1).getTime();
}

export function daysOn(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

export function weekdayOf(date: string): Weekday {
  return WEEK[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
}

/** Between two moments of different offset: when the clock is moved, to the minute. */
function moved(from: number, to: number, zone: string): number {
  const before = offset(from, zone);
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
    if (offset(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

/** How far a zone's clock is ahead of UTC, from and until when for certain. */
export interface Offset {
  zone: string;
  from: number;
  until: number;
  ahead: number;
}

let known: Offset | undefined;

/** What was found out before: a zone's clock is the dearest thing to ask for in a worker that was just woken. */
export function recallOffset(offset: Offset | undefined): void {
  known = offset;
}

/** How far it is ahead these days: as far as a question about working hours looks. Undefined: it is moved meanwhile. */
export function offsetAround(at: number, zone = 'Europe/London'): Offset | undefined {
  const from = at - 2 * DAY;
  const until = at + 5 * DAY;
  const ahead = askedOffset(at, zone);
  for (let then = from; then <= until; then += DAY / 2)
    if (askedOffset(then, zone) !== ahead) return undefined;
  return { zone, from, until, ahead };
}

/** How far the wall clock is ahead of UTC. */
function offset(at: number, zone: string): number {
  if (known?.zone === zone && at >= known.from && at < known.until) return known.ahead;
  return askedOffset(at, zone);
}

function askedOffset(at: number, zone: string): number {
  const second = Math.floor(at / 1000) * 1000;
  const parts = clockOf(zone).formatToParts(second);
  const part = (type: string) => Number(parts.find((p) => p.type === type)?.value);
  const wall = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour') % 24,
    part('minute'),
    part('second'),
  );
  return wall - second;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  clocks.set(zone, clock);
  return clock;
}
