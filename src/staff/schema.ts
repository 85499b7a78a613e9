import * as z from 'zod/mini';
import { RELATIONS } from '../core/declared.ts';
import { later } from '../core/later.ts';
import { profileOf } from '../people/profiles.ts';
import { type Problem, problemsOf } from '../school/problem.ts';
import { day, flag, list, maybe, must, named, note, number, object, text, time } from '../school/values.ts';
import * as say from '../school/words.ts';
import type { Own } from './own.ts';

/** Each key stands alone: what a screen saves is laid over the rest. */
const keys = later(() => {
  const times = z.tuple([time(), time()]).check(
    must(
      ([from, to]) => from < to,
      ([from, to]) => say.timesTurned(from, to),
    ),
  );
  const dayTimes = z.optional(list(times));
  const week = object({
    mon: dayTimes,
    tue: dayTimes,
    wed: dayTimes,
    thu: dayTimes,
    fri: dayTimes,
    sat: dayTimes,
    sun: dayTimes,
  });
  const profile = text().check(
    must(
      (v) => profileOf(v) !== undefined,
      () => say.noOwnProfile,
    ),
  );
  const inOrder = must<{ from: string; until: string }>(
    ({ from, until }) => from <= until,
    ({ from, until }) => say.daysTurned(from, until),
  );

  return {
    links: list(
      object({
        id: text(),
        name: note(),
        profiles: z.optional(list(profile)),
        met: z.optional(list(profile)),
        others: z.optional(list(profile)),
        relation: z.enum(RELATIONS),
        approvedBy: note(),
        on: day(),
        reference: note(),
        until: day(),
      }).check(
        must(
          ({ name, profiles }) => name !== undefined || !!profiles?.length,
          () => say.nobodyNamed,
        ),
        must(
          ({ on, until }) => on <= until,
          ({ on, until }) => say.daysTurned(on, until),
        ),
      ),
    ),
    permissions: list(
      object({
        id: text(),
        event: note(),
        person: note(),
        place: note(),
        from: day(),
        until: day(),
        agreedBy: note(),
      }).check(
        must(
          ({ event, person, place }) => [event, person, place].some((what) => what !== undefined),
          () => say.nothingNamed,
        ),
        inOrder,
      ),
    ),
    professional: list(
      object({ id: text(), what: note(), from: day(), until: day(), agreedBy: note() }).check(inOrder),
    ),
    hours: z.optional(
      object({ days: z.optional(week), breaks: z.optional(list(times)), duties: z.optional(week) }),
    ),
    language: maybe(z.enum(['en', 'cy'])),
    diary: flag(),
    secondOpinion: z.optional(flag()),
    read: z.optional(object({ policy: text(), at: number(0, 8e15) })),
    passwords: named(day()),
    checkup: named(number(0, 8e15)),
    without: list(text()),
    looksAfter: list(text()),
  } satisfies { [K in keyof Own]-?: z.ZodMiniType<Own[K]> };
});

/** What a screen wants to change, checked. One wrong value, and nothing changes. */
export function readOwn(patch: Readonly<Record<string, unknown>>): {
  own?: Partial<Own>;
  problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const own: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(patch)) {
    if (!isKey(key)) continue;
    const read = keys()[key].safeParse(value, { reportInput: true });
    if (read.success) own[key] = read.data;
    else problems.push(...problemsOf(key, read.error.issues));
  }
  return problems.length ? { problems } : { own, problems };
}

function isKey(key: string): key is keyof ReturnType<typeof keys> {
  return Object.hasOwn(keys(), key);
}
