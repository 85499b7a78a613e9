import * as z from 'zod/mini';
import { later } from '../core/later.ts';
import type { Carried } from '../people/carried.ts';

const sealed = later(() => {
  const count = z.optional(z.int().check(z.minimum(0), z.maximum(1_000_000)));
  const day = z.iso.date();

  return z.object({
    lanyard: z.literal(1),
    made: day,
    expires: z.optional(day),
    counts: z.object({
      pupil: count,
      'former-pupil': count,
      parent: count,
      staff: count,
      governor: count,
      candidate: count,
    }),
    // Its letters are read in steps, by who takes them in: there may be millions.
    block: z.string().check(z.maxLength(200_000_000)),
    // With `unlock: "each-session"` the key comes by another way.
    key: z.optional(z.base64().check(z.length(44))),
  });
});

/** A sealed list as a file or policy brings it, with or without its key; undefined when it is none. */
export function readSealed(value: unknown): { sealed: Carried; key?: string } | undefined {
  const read = sealed().safeParse(value);
  if (!read.success) return undefined;
  const { key, ...list } = read.data;
  return { sealed: list, key };
}
