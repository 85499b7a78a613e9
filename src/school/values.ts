import * as z from 'zod/mini';
import { later } from '../core/later.ts';
import type { Words } from '../core/text.ts';
import { readJson } from './long-blocks.ts';
import { nestsTooDeep } from './plain.ts';
import * as say from './words.ts';

// zod would try `new Function` to be faster; the extension's own policy forbids it, and the browser would log it.
z.config({ jitless: true });

export const LONGEST = 2_000;
export const MOST_PEOPLE = 100_000;
export const MOST = 500;

/** Refuses in plain words. What is said of people never repeats what was written. */
export function must<T>(test: (value: T) => boolean, words: (value: T) => Words) {
  return z.check<T>((ctx) => {
    if (!test(ctx.value)) {
      ctx.issues.push({ code: 'custom', input: ctx.value, params: { words: words(ctx.value) } });
    }
  });
}

/** A text that has to say something. */
export const text = later(() => z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST)));

/** A text that may as well be absent: an empty one is. */
export const maybe = <T extends z.ZodMiniType>(value: T) =>
  z.pipe(
    z.transform((v: unknown) => (v === '' ? undefined : v)),
    z.optional(value),
  );

export const note = later(() => maybe(text()));

/** true, false, and what registries and forms make of them. */
export const flag = later(() =>
  z.pipe(
    z.transform((v: unknown) => {
      const known = typeof v === 'string' ? v.trim().toLowerCase() : v;
      if (known === 1 || known === '1' || known === 'true') return true;
      if (known === 0 || known === '0' || known === 'false') return false;
      return v;
    }),
    z.boolean(),
  ),
);

export function number(least: number, most: number) {
  return z.pipe(
    z.transform((v: unknown) => (typeof v === 'string' && /^-?\d+(\.\d+)?$/.test(v.trim()) ? Number(v) : v)),
    z.number().check(z.minimum(least), z.maximum(most)),
  );
}

/** An object; as a text where a system can only send texts. Keys it does not name fall away. */
export function object<S extends z.core.$ZodLooseShape>(shape: S) {
  return z.pipe(z.transform(fromText), z.object(shape));
}

export function list<T extends z.ZodMiniType>(value: T, most = MOST) {
  return z.pipe(z.transform(fromText), z.array(value).check(z.maxLength(most)));
}

export function named<T extends z.ZodMiniType>(value: T) {
  const few = must<Record<string, unknown>>(
    (r) => Object.keys(r).length <= MOST,
    () => say.tooMany(MOST),
  );
  return z.pipe(z.transform(fromText), z.record(z.string().check(z.maxLength(100)), value).check(few));
}

/** "2026-09-02", and a day that there is. */
export const day = later(() =>
  z.string().check(
    z.trim(),
    must((v) => isDay(v), say.noDay),
  ),
);

/** "08:30"; "8:30" is taken as well, and 24:00 as the end of a day. */
export const time = later(() =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((v) => (/^\d:\d\d$/.test(v.trim()) ? `0${v.trim()}` : v.trim())),
    ),
    z.string().check(must((v) => /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(v), say.noTime)),
  ),
);

export const link = later(() => text().check(must(isSafeLink, say.noLink)));

export const email = later(() => text().check(must((v) => /^[^\s@<>"]+@[^\s@<>"]+$/.test(v), say.noEmail)));

/** What a value is when it came as JSON in a text; itself otherwise. */
export function fromText(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const inner = value.replace(/^\uFEFF/, '').trim();
  if (!/^[[{]/.test(inner) || nestsTooDeep(inner)) return value;
  try {
    return readJson(inner);
  } catch {
    return value;
  }
}

export function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}

function isSafeLink(value: string): boolean {
  try {
    const url = new URL(value);
    return url.protocol === 'https:' && url.hostname !== '' && !url.username && !url.password;
  } catch {
    return false;
  }
}
