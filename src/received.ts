import { z } from 'zod';
import type { Action } from './core/action.ts';
import type { Account, Person } from './core/person.ts';

/** Longer than any site takes; what is longer is not a draft. */
const text = z.string().max(250_000);
const word = z.string().max(2_000);
const audience = z.enum(['public', 'friends', 'group', 'direct', 'only-me', 'unknown']);
const place = z.enum(['timeline', 'group', 'page', 'story', 'reel', 'video']);

export const personSchema: z.ZodType<Person> = z.object({
  platform: word.optional(),
  id: word.optional(),
  handle: word.optional(),
  name: word.optional(),
  cues: z.array(word).max(100).optional(),
});

export const accountSchema: z.ZodType<Account> = z.object({
  handle: word.optional(),
  id: word.optional(),
  name: word.optional(),
  open: z.boolean().optional(),
  namesSchool: z.boolean().optional(),
});

const pictures = z
  .array(
    z.object({
      takenAt: word.optional(),
      latitude: z.number().optional(),
      longitude: z.number().optional(),
      camera: word.optional(),
      name: word.optional(),
    }),
  )
  .max(200);

const recipient = z.union(
  [
    z.object({ person: personSchema }),
    z.object({ group: word, people: z.array(personSchema).max(2_000).optional() }),
  ],
  { error: 'needs a person or a group' },
);

const fields = z
  .array(
    z.object({
      field: z.enum([
        'jobTitle',
        'employer',
        'education',
        'bio',
        'name',
        'birthday',
        'contact',
        'website',
        'location',
      ]),
      value: text,
    }),
  )
  .max(100);

const kind = <K extends Action['kind']>(name: K) => ({ kind: z.literal(name) });
const toPerson = { person: personSchema };

/** What a page or a line on a terminal may say that somebody is about to do. */
export const actionSchema: z.ZodType<Action> = z.discriminatedUnion('kind', [
  z.object(kind('visit')),
  z.object({ ...kind('view'), ...toPerson }),
  z.object({ ...kind('search'), query: text }),
  z.object({
    ...kind('connect'),
    ...toPerson,
    how: z.enum(['friend', 'follow', 'subscribe', 'invite']).optional(),
  }),
  z.object({
    ...kind('accept'),
    ...toPerson,
    what: z.enum(['friend', 'follower', 'message-request']).optional(),
  }),
  z.object({
    ...kind('message'),
    to: recipient,
    text,
    vanishing: z.boolean().optional(),
    pictures: pictures.optional(),
  }),
  z.object({
    ...kind('receive'),
    ...toPerson,
    what: z.enum(['friend-request', 'follow', 'message', 'message-request', 'tag']),
  }),
  z.object({ ...kind('publish'), text, audience, place, pictures: pictures.optional() }),
  z.object({ ...kind('comment'), text, on: personSchema.optional(), audience: audience.optional() }),
  z.object({
    ...kind('share'),
    text: text.optional(),
    of: personSchema.optional(),
    audience: audience.optional(),
  }),
  z.object({ ...kind('react'), ...toPerson }),
  z.object({ ...kind('tag'), ...toPerson }),
  z.object({ ...kind('attach'), pictures }),
  z.object({ ...kind('edit-profile'), fields }),
  z.object({ ...kind('set-audience'), audience }),
  z.object({ ...kind('set-privacy'), open: z.boolean() }),
  z.object({ ...kind('join'), group: word }),
  z.object(kind('go-live')),
  z.object({ ...kind('remove-comment'), ...toPerson, text }),
]);

/** One case for the judge on the terminal. */
export const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  at: z.iso.datetime({ offset: true, error: 'is not a time like 2026-11-20T10:40:00Z' }).optional(),
  platform: word.optional(),
  account: accountSchema.optional(),
  action: actionSchema,
});

/** The first thing that is wrong, by path, in one line. */
export function whatIsWrong(error: z.ZodError): string {
  const issue = error.issues[0]!;
  const path = issue.path.join('.') || 'line';
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind')
    return `${path}: is no action that is known`;
  return `${path}: ${issue.message}`;
}
