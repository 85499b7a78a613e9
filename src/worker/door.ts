import * as z from 'zod/mini';
import { CONCERNS } from '../core/concern.ts';
import { later } from '../core/later.ts';
import type { AnyFromPage } from '../messages.ts';
import { schemas } from '../received.ts';

const platform = later(() => z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)));

/** One for each question: a worker that is woken reads what it was asked, and makes no other. */
const fromPage = {
  arrive: later(() => z.object({ type: z.literal('arrive'), platform: platform() })),

  judge: later(() => {
    const { account, action } = schemas();
    return z.object({ type: z.literal('judge'), platform: platform(), account, action });
  }),

  decide: later(() => {
    const decision = z.discriminatedUnion('do', [
      z.object({ do: z.literal('back') }),
      z.object({ do: z.literal('leave') }),
      z.object({ do: z.literal('report'), concern: z.enum(CONCERNS) }),
      z.object({
        do: z.literal('carry-on'),
        reason: z.optional(z.string().check(z.maxLength(80))),
        note: z.optional(z.boolean()),
      }),
      z.object({ do: z.literal('wrong') }),
      z.object({ do: z.literal('break') }),
      z.object({ do: z.literal('authorised') }),
    ]);
    return z.object({ type: z.literal('decide'), id: z.string().check(z.maxLength(4_000)), decision });
  }),

  looked: later(() => {
    const { account, actionKind } = schemas();
    const looks = z.array(z.object({ act: actionKind, there: z.boolean() })).check(z.maxLength(50));
    const own = z.object({
      account,
      words: z.array(z.string().check(z.maxLength(2_000))).check(z.maxLength(50)),
    });
    return z.object({ type: z.literal('looked'), platform: platform(), looks, own: z.optional(own) });
  }),

  pictures: later(() => {
    /** The head of a file, and where its kind needs it the tail, in base64. */
    const piece = z.string().check(z.maxLength(180_000));
    const files = z
      .array(
        z.object({
          name: z.string().check(z.maxLength(1_000)),
          pieces: z.array(piece).check(z.maxLength(2)),
        }),
      )
      .check(z.maxLength(50));
    return z.object({ type: z.literal('pictures'), files });
  }),

  write: later(() => z.object({ type: z.literal('write') })),

  overlay: later(() => z.object({ type: z.literal('overlay') })),
};

/** A message as a page's script may send it, or nothing. */
export function readFromPage(message: unknown): AnyFromPage | undefined {
  const type = typeIn(message);
  if (!type) return undefined;
  const read = fromPage[type]().safeParse(message);
  return read.success ? read.data : undefined;
}

function typeIn(message: unknown): keyof typeof fromPage | undefined {
  if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
  const { type } = message;
  return Object.keys(fromPage).find((known): known is keyof typeof fromPage => known === type);
}
