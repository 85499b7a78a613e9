import { describe, expect, test } from 'vitest';
import { type Entry, readCalendar } from '../src/school/calendar.ts';
import { workTime } from '../src/school/hours.ts';
import { withCalendar } from '../src/school/school-days.ts';
import { sampleSchool } from './sample-school.ts';

const today = '2026-11-20';
const london = 'Europe/London';

let uid = 0;
const event = (summary: string, ...lines: string[]) =>
  ['BEGIN:VEVENT', `UID:${uid++}@hafodlane.example`, `SUMMARY:${summary}`, ...lines, 'END:VEVENT'].join(
    '\r\n',
  );
const allDay = (summary: string, from: string, after?: string) =>
  event(summary, `DTSTART;VALUE=DATE:${from}`, ...(after ? [`DTEND;VALUE=DATE:${after}`] : []));
const calendar = (...parts: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hafod Lane//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n');
const read = (...parts: string[]) => readCalendar(calendar(...parts), london, today) ?? [];
const shown = (entries: readonly Entry[]) => entries.map(({ as, from, to }) => [as, from, to]);

describe('a whole day', () => {
  test.each<[string, string]>([
    ['INSET day', 'closed'],
    ['Staff training day: school closed to pupils', 'closed'],
    ['Half term', 'closed'],
    ['Autumn half-term holiday', 'closed'],
    ['Good Friday', 'closed'],
    ['Bank Holiday', 'closed'],
    ['Diwrnod HMS', 'closed'],
    ['Hanner tymor', 'closed'],
    ['Gwyliau’r Nadolig', 'closed'],
    ['Parents’ evening', 'nothing'],
    ['Half term holiday club', 'nothing'],
    ['Christmas party', 'nothing'],
    ['Year 6 trip', 'nothing'],
    ['Autumn term', 'nothing'],
    ['Ffair Nadolig', 'nothing'],
  ])('“%s” is %s', (title, as) => {
    expect(read(allDay(title, '20261127'))[0]?.as).toBe(as);
  });

  test('is the last one before the end that the file gives', () => {
    expect(shown(read(allDay('Half term', '20261026', '20261031')))).toEqual([
      ['closed', '2026-10-26', '2026-10-30'],
    ]);
  });
});

describe('a term', () => {
  test('may be one long entry', () => {
    expect(shown(read(allDay('Autumn Term', '20260902', '20261219')))).toEqual([
      ['term', '2026-09-02', '2026-12-18'],
    ]);
  });

  test('may be its first and its last day', () => {
    const entries = read(
      allDay('Autumn term begins', '20260902'),
      allDay('School closes for Christmas: last day of term', '20261218'),
      allDay('Spring term starts', '20270104'),
      allDay('End of Spring term', '20270324'),
      allDay('Summer term starts', '20270412'),
    );
    expect(shown(entries)).toEqual([
      ['term', '2026-09-02', '2026-12-18'],
      ['term', '2027-01-04', '2027-03-24'],
    ]);
  });

  test('a beginning without an end is none', () => {
    expect(read(allDay('Autumn term begins', '20260902'))).toEqual([]);
  });
});

describe('what has times', () => {
  const timed = (summary: string, from: string, to: string, zone = '') =>
    event(summary, `DTSTART${zone}:${from}`, `DTEND${zone}:${to}`);

  test('closes the day that it takes most of', () => {
    expect(shown(read(timed('INSET', '20261127T090000', '20261127T153000')))).toEqual([
      ['closed', '2026-11-27', '2026-11-27'],
    ]);
  });

  test('closes nothing when it is an hour or two', () => {
    expect(read(timed('INSET briefing', '20261127T153000', '20261127T170000'))).toEqual([]);
    expect(read(timed('School closed from noon', '20261218T120000', '20261218T153000'))).toEqual([]);
  });

  test('is read on the school’s own clock: midnight by London is eleven by UTC in summer', () => {
    expect(shown(read(timed('Bank holiday', '20260830T230000Z', '20260831T230000Z')))).toEqual([
      ['closed', '2026-08-31', '2026-08-31'],
    ]);
    expect(shown(read(timed('INSET', '20261127T000000Z', '20261128T000000Z')))).toEqual([
      ['closed', '2026-11-27', '2026-11-27'],
    ]);
  });

  test('knows a zone by name, and one that the file describes', () => {
    const NewYork = ';TZID=America/New_York';
    expect(shown(read(timed('INSET', '20261126T190000', '20261127T190000', NewYork)))).toEqual([
      ['closed', '2026-11-27', '2026-11-27'],
    ]);
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:School Time',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'END:VTIMEZONE',
    ].join('\r\n');
    expect(
      shown(read(zone, timed('INSET', '20261126T190000', '20261127T190000', ';TZID=School Time'))),
    ).toEqual([['closed', '2026-11-27', '2026-11-27']]);
  });

  test('a zone that nobody knows is the school’s', () => {
    const unknown = timed('INSET', '20261127T080000', '20261127T160000', ';TZID=Atlantis');
    expect(shown(read(unknown))).toEqual([['closed', '2026-11-27', '2026-11-27']]);
  });
});

describe('a series', () => {
  const inset = (...more: string[]) =>
    event('INSET day', 'DTSTART;VALUE=DATE:20260904', 'RRULE:FREQ=MONTHLY;BYDAY=1FR;COUNT=4', ...more);

  test('is each of its days', () => {
    expect(read(inset()).map(({ from }) => from)).toEqual([
      '2026-09-04',
      '2026-10-02',
      '2026-11-06',
      '2026-12-04',
    ]);
  });

  test('without those left out, and with the one that was moved where it was moved to', () => {
    const first = inset('EXDATE;VALUE=DATE:20261002');
    const id = /UID:(.*)\r/.exec(first)?.[1];
    const moved = [
      'BEGIN:VEVENT',
      `UID:${id}`,
      'SUMMARY:INSET day',
      'RECURRENCE-ID;VALUE=DATE:20261106',
      'DTSTART;VALUE=DATE:20261109',
      'END:VEVENT',
    ].join('\r\n');
    expect(read(first, moved).map(({ from }) => from)).toEqual(['2026-09-04', '2026-11-09', '2026-12-04']);
  });

  test('that never ends ends somewhere', () => {
    const endless = event('INSET day', 'DTSTART;VALUE=DATE:20260904', 'RRULE:FREQ=DAILY');
    expect(read(endless).length).toBeLessThanOrEqual(400);
    expect(read(endless).length).toBeGreaterThan(100);
  });

  test('a leap day comes when there is one', () => {
    const on29th = (year: number) =>
      readCalendar(
        calendar(event('INSET day', `DTSTART;VALUE=DATE:${year}0129`, 'RRULE:FREQ=MONTHLY;COUNT=2')),
        london,
        `${year}-01-10`,
      )?.map(({ from }) => from);
    expect(on29th(2028)).toEqual(['2028-01-29', '2028-02-29']);
    expect(on29th(2027)).toEqual(['2027-01-29', '2027-03-29']);
  });
});

describe('what is left out', () => {
  test('an event that was called off, and what was years ago', () => {
    expect(read(event('INSET day', 'DTSTART;VALUE=DATE:20261127', 'STATUS:CANCELLED'))).toEqual([]);
    expect(read(allDay('INSET day', '20200904'))).toEqual([]);
  });

  test.each(['', 'no calendar', '{"lanyard": 1}', 'BEGIN:VCALENDAR', 'BEGIN:VCARD\r\nEND:VCARD\r\n'])(
    '“%s” is no calendar',
    (text) => {
      expect(readCalendar(text, london, today)).toBeUndefined();
    },
  );
});

describe('kept in the school’s hours', () => {
  const kept = read(
    allDay('Autumn Term', '20260902', '20261219'),
    allDay('Half term', '20261026', '20261031'),
    allDay('INSET day', '20261127'),
    allDay('Christmas holiday', '20261219', '20270104'),
  );
  const hours = withCalendar({ days: sampleSchool.hours?.days }, kept);

  test('terms are terms, and closed days are days of term', () => {
    expect(hours.terms).toEqual([{ from: '2026-09-02', to: '2026-12-18' }]);
    expect(hours.closed).toEqual([
      '2026-10-26',
      '2026-10-27',
      '2026-10-28',
      '2026-10-29',
      '2026-10-30',
      '2026-11-27',
    ]);
  });

  test.each<[string, string, boolean]>([
    ['the day before term', '2026-09-01T10:00:00Z', false],
    ['the first day of term', '2026-09-02T10:00:00Z', true],
    ['the Friday before half-term', '2026-10-23T10:00:00Z', true],
    ['half-term, when the clock has gone back', '2026-10-26T10:00:00Z', false],
    ['the inset day', '2026-11-27T10:00:00Z', false],
    ['the last day of term', '2026-12-18T14:59:59Z', true],
    ['the first of the holidays', '2026-12-21T10:00:00Z', false],
  ])('%s', (_, iso, working) => {
    expect(workTime(new Date(iso), hours).working).toBe(working);
  });

  test('what was typed before stays, unless the file says otherwise', () => {
    const before = {
      terms: [
        { from: '2026-09-01', to: '2026-12-20' },
        { from: '2027-01-05', to: '2027-03-26' },
      ],
      closed: ['2027-02-16'],
    };
    const after = withCalendar(before, kept);
    expect(after.terms).toEqual([
      { from: '2026-09-02', to: '2026-12-18' },
      { from: '2027-01-05', to: '2027-03-26' },
    ]);
    expect(after.closed).toContain('2027-02-16');
  });
});
