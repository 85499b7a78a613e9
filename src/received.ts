import * as z from 'zod/mini';
import type { Action, ActionKind } from './core/action.ts';
import { later } from './core/later.ts';
import type { Account, Person } from './core/person.ts';

/** What a page or a line on a terminal may say: of an account, of an act. */
export const schemas = later(() => {
  /** Longer than any site takes; what is longer is not a draft. */
  const text = z.string().check(z.maxLength(250_000));
  const word = z.string().check(z.maxLength(2_000));
  const audience = z.enum(['public', 'friends', 'group', 'direct', 'only-me', 'unknown']);
  const place = z.enum(['timeline', 'group', 'page', 'story', 'reel', 'video']);

  const person: z.ZodMiniType<Person> = z.object({
    platform: z.optional(word),
    id: z.optional(word),
    handle: z.optional(word),
    name: z.optional(word),
    cues: z.optional(z.array(word).check(z.maxLength(100))),
    mutuals: z.optional(z.array(word).check(z.maxLength(100))),
  });

  const account: z.ZodMiniType<Account> = z.object({
    handle: z.optional(word),
    id: z.optional(word),
    name: z.optional(word),
    open: z.optional(z.boolean()),
    by: z.optional(word),
    administers: z.optional(z.boolean()),
    namesSchool: z.optional(z.boolean()),
  });

  const pictures = z
    .array(
      z.object({
        takenAt: z.optional(word),
        latitude: z.optional(z.number()),
        longitude: z.optional(z.number()),
        camera: z.optional(word),
        name: z.optional(word),
      }),
    )
    .check(z.maxLength(200));

  const recipient = z.union(
    [
      z.object({ person }),
      z.object({ group: word, people: z.optional(z.array(person).check(z.maxLength(2_000))) }),
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
    .check(z.maxLength(100));

  const kind = <K extends Action['kind']>(name: K) => ({ kind: z.literal(name) });
  const toPerson = { person };

  /** Every kind of act, and nothing else. */
  const actionKind: z.ZodMiniType<ActionKind> = z.enum({
    visit: 'visit',
    view: 'view',
    search: 'search',
    connect: 'connect',
    accept: 'accept',
    message: 'message',
    receive: 'receive',
    publish: 'publish',
    comment: 'comment',
    share: 'share',
    react: 'react',
    tag: 'tag',
    attach: 'attach',
    'edit-profile': 'edit-profile',
    'set-audience': 'set-audience',
    'set-privacy': 'set-privacy',
    join: 'join',
    'go-live': 'go-live',
    'remove-comment': 'remove-comment',
  } satisfies { [K in ActionKind]: K });

  /** What a page or a line on a terminal may say that somebody is about to do. */
  const action: z.ZodMiniType<Action> = z.discriminatedUnion('kind', [
    z.object(kind('visit')),
    z.object({ ...kind('view'), ...toPerson }),
    z.object({ ...kind('search'), query: text }),
    z.object({
      ...kind('connect'),
      ...toPerson,
      how: z.optional(z.enum(['friend', 'follow', 'subscribe', 'invite'])),
    }),
    z.object({
      ...kind('accept'),
      ...toPerson,
      what: z.optional(z.enum(['friend', 'follower', 'message-request'])),
    }),
    z.object({
      ...kind('message'),
      to: recipient,
      text,
      vanishing: z.optional(z.boolean()),
      pictures: z.optional(pictures),
    }),
    z.object({
      ...kind('receive'),
      ...toPerson,
      what: z.enum(['friend-request', 'follow', 'message', 'message-request', 'tag']),
    }),
    z.object({ ...kind('publish'), text, audience, place, pictures: z.optional(pictures) }),
    z.object({
      ...kind('comment'),
      text,
      on: z.optional(person),
      audience: z.optional(audience),
      pictures: z.optional(pictures),
    }),
    z.object({
      ...kind('share'),
      text: z.optional(text),
      of: z.optional(person),
      audience: z.optional(audience),
    }),
    z.object({ ...kind('react'), ...toPerson, on: z.optional(z.literal('post')) }),
    z.object({ ...kind('tag'), ...toPerson }),
    z.object({ ...kind('attach'), pictures }),
    z.object({ ...kind('edit-profile'), fields }),
    z.object({ ...kind('set-audience'), audience }),
    z.object({ ...kind('set-privacy'), open: z.boolean() }),
    z.object({ ...kind('join'), group: word }),
    z.object(kind('go-live')),
    z.object({ ...kind('remove-comment'), ...toPerson, text }),
  ]);

  return { account, actionKind, action };
});

/** One case for the judge on the terminal. */
export const lineSchema = later(() => {
  const { account, action } = schemas();
  return z.object({
    id: z.union([z.string(), z.number()]),
    at: z.optional(z.iso.datetime({ offset: true, error: 'is not a time like 2026-11-20T10:40:00Z' })),
    platform: z.optional(z.string().check(z.maxLength(2_000))),
    account: z.optional(account),
    action,
  });
});

/** The first thing that is wrong, by path, in one line. */
export function whatIsWrong(error: z.core.$ZodError): string {
  const issue = error.issues[0]!;
  const path = issue.path.join('.') || 'line';
  if (issue.code === 'invalid_union' && issue.path.at(-1) === 'kind')
    return `${path}: is no action that is known`;
  return `${path}: ${issue.message}`;
}
