import * as z from 'zod/mini';
import { later } from '../core/later.ts';
import type { School, SchoolName } from '../core/school.ts';
import { LEVELS } from '../core/verdict.ts';
import { type ClearPeople, clearPeople } from './people.ts';
import { isSelector } from './selector.ts';
import {
  day,
  email,
  flag,
  link,
  list,
  maybe,
  must,
  named,
  note,
  number,
  object,
  text,
  time,
} from './values.ts';
import * as say from './words.ts';

/** The whole document, checked: what rules see of it, and the people on their way to being sealed. */
export type SchoolFile = Partial<School> & {
  lanyard?: 1;
  people?: ClearPeople;
  sealed?: Readonly<Record<string, unknown>>;
};
export type Key = keyof SchoolFile;

/** Each key of the document stands alone: a wrong one is refused without the others. */
export const keys = later(() => {
  const handle = z.pipe(
    text(),
    z.transform((v) => v.replace(/^@/, '')),
  );
  const domain = z
    .pipe(
      text(),
      z.transform((v) =>
        v
          .toLowerCase()
          .replace(/^https?:\/\//, '')
          .replace(/\/.*$/, ''),
      ),
    )
    .check(must((v) => /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+$/u.test(v), say.noDomain));
  const times = z.tuple([time(), time()]).check(
    must(
      ([from, to]) => from < to,
      ([from, to]) => say.timesTurned(from, to),
    ),
  );
  const inOrder = must<{ from: string; to: string }>(
    ({ from, to }) => from <= to,
    ({ from, to }) => say.daysTurned(from, to),
  );
  const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
  const dayTimes = z.optional(list(times));
  const contact = z.optional(object({ name: note(), email: maybe(email()), telephone: note() }));
  // The object first: policy can only send texts here, so a common word comes as a text with an object in it.
  const schoolName = z.union([object({ text: text(), common: z.optional(flag()) }), text()]);
  /** What a rule's option may be is the rule's to say; registries send numbers as texts. */
  const option = z.pipe(
    z.transform((v: unknown) => (typeof v === 'string' && /^\d{1,9}$/.test(v) ? Number(v) : v)),
    z.unknown(),
  );
  const selector = text().check(must(isSelector, say.noSelector));
  const anchor = object({
    what: text(),
    find: list(selector).check(
      must(
        (v) => v.length > 0,
        () => say.noSelectors,
      ),
    ),
    seen: text().check(must((v) => /^20\d\d-(0[1-9]|1[0-2])$/.test(v), say.noMonth)),
  });
  const labels = named(list(text()));

  return {
    lanyard: z.pipe(number(0, 1_000), z.literal(1)),
    school: object({
      name: text(),
      alsoKnownAs: z.optional(list(schoolName satisfies z.ZodMiniType<SchoolName>)),
      handles: z.optional(named(list(handle))),
      domains: z.optional(list(domain)),
      telephone: note(),
      place: z.optional(
        object({
          postcode: note(),
          latitude: z.optional(number(-90, 90)),
          longitude: z.optional(number(-180, 180)),
          radius: z.optional(number(1, 100_000)),
        }),
      ),
      linkedBodies: z.optional(list(text())),
      events: z.optional(list(text())),
      words: z.optional(list(text())),
    }),
    policy: object({
      pack: note(),
      title: note(),
      date: maybe(day()),
      reviewDue: maybe(day()),
      text: maybe(link()),
      levels: z.optional(named(z.enum(LEVELS))),
      options: z.optional(named(named(option))),
      links: z.optional(list(object({ title: text(), url: link() }))),
      clauses: z.optional(
        list(object({ id: text(), where: note(), what: text(), whatCy: note(), rules: list(text()) })),
      ),
    }),
    contacts: object({
      head: contact,
      safeguarding: contact,
      lineManager: contact,
      channels: z.optional(list(text())),
    }),
    hours: object({
      zone: maybe(text().check(must(isZone, say.noZone))),
      days: z.optional(
        object({
          mon: dayTimes,
          tue: dayTimes,
          wed: dayTimes,
          thu: dayTimes,
          fri: dayTimes,
          sat: dayTimes,
          sun: dayTimes,
        }),
      ),
      breaks: z.optional(list(times)),
      terms: z.optional(list(object({ from: day(), to: day() }).check(inOrder))),
      closed: z.optional(list(day())),
    }),
    people: clearPeople(),
    sealed: named(z.unknown()),
    accounts: list(
      object({
        platform: text(),
        handle,
        approvedBy: note(),
        administrators: z.optional(list(text())),
        roundup: z.optional(weekday),
      }),
    ),
    permissions: list(
      object({
        event: note(),
        person: note(),
        place: note(),
        from: day(),
        until: day(),
        agreedBy: note(),
      }).check(
        must(
          ({ from, until }) => from <= until,
          ({ from, until }) => say.daysTurned(from, until),
        ),
      ),
    ),
    device: z.enum(['personal', 'school']),
    noList: flag(),
    unlock: z.enum(['stay', 'each-session']),
    locked: list(text()),
    graceDays: number(0, 365),
    consentHandledBySchool: flag(),
    platforms: named(object({ anchors: z.optional(named(anchor)), labels: z.optional(named(labels)) })),
  } satisfies { [K in Exclude<Key, 'language'>]-?: z.ZodMiniType<SchoolFile[K]> };
});

export const isKey = (key: string): key is keyof ReturnType<typeof keys> => Object.hasOwn(keys(), key);

function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
