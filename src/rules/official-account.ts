import type { Account } from '../core/person.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { OfficialAccount, School } from '../core/school.ts';
import { weekdayOf } from '../school/clock.ts';
import { looksLikeTheSchool } from '../text/look-alikes.ts';
import { findSchool } from '../text/school-names.ts';
import { accountWords } from './shared/account-wording.ts';
import { dayAt } from './shared/day.ts';

const post = { kind: 'publish', text: 'Doors open at six', audience: 'public', place: 'page' } as const;
const comment = { kind: 'comment', text: 'Doors open at six' } as const;
const page = { platform: 'facebook', account: { handle: 'hafodlaneprimary' } } as const;

/** Who acts as the school, and which account may. */
export default defineRule({
  id: 'official-account',
  title: { en: 'Acting as the school', cy: 'Gweithredu fel yr ysgol' },
  on: [
    'visit',
    'connect',
    'accept',
    'message',
    'publish',
    'comment',
    'share',
    'react',
    'tag',
    'edit-profile',
    'set-audience',
    'set-privacy',
    'go-live',
    'remove-comment',
  ],
  level: 'reason',
  about: 'account',
  check(action, context) {
    const { official, account, platform, school } = context;
    if (action.kind === 'visit') return roundup(context);
    if (official)
      return runs(official, account, school)
        ? undefined
        : { cause: `as ${official.handle}`, variant: 'not yours' };
    return looksLikeTheSchool(account, platform, school)
      ? { cause: `as ${account.handle ?? account.name}`, variant: 'not listed' }
      : undefined;
  },
  words: {
    en: (told) => accountWords(told, 'en'),
    cy: (told) => accountWords(told, 'cy'),
  },
  reasons: [
    { id: 'mine', words: { en: 'I look after this account', cy: 'Fi sy’n gofalu am y cyfrif hwn' } },
    { id: 'agreed', words: { en: 'Agreed with the headteacher', cy: 'Wedi’i gytuno â’r pennaeth' } },
    { id: 'not-school', words: { en: 'This is not a school account', cy: 'Nid cyfrif ysgol yw hwn' } },
  ],
  examples: {
    speaks: [
      {
        name: 'somebody else at the school’s page',
        action: post,
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary', by: 'Gareth Abernathy' },
        level: 'reason',
      },
      {
        name: 'somebody who has said that it is not theirs',
        action: post,
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary', administers: false },
      },
      {
        name: 'somebody else comments as the page, of which only the name is shown',
        action: comment,
        platform: 'facebook',
        account: { name: 'Hafod Lane Primary School', by: 'Gareth Abernathy' },
        level: 'reason',
      },
      {
        name: 'an account with one letter more',
        action: post,
        account: { handle: 'hafodlanne' },
        level: 'reason',
      },
      {
        name: 'an account that nobody listed',
        action: post,
        platform: 'instagram',
        account: { handle: 'hafodlane' },
      },
      {
        name: 'a class’s own account that nobody listed',
        action: post,
        account: { handle: 'HafodLane_Year4' },
      },
      {
        name: 'by its display name',
        action: post,
        account: { handle: 'hl_news', name: 'Hafod Lane Primary School' },
      },
      { name: 'on the day of the round-up', action: { kind: 'visit' }, ...page, level: 'note' },
    ],
    silent: [
      {
        name: 'its administrator',
        action: post,
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary', by: 'Angharad Jones' },
      },
      {
        name: 'its administrator, by the name on the page, who has ticked nothing yet',
        action: post,
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary', by: 'Angharad Jones', administers: false },
      },
      {
        name: 'its administrator comments as the page, of which only the name is shown',
        action: comment,
        platform: 'facebook',
        account: { name: 'Hafod Lane Primary School', by: 'Angharad Jones' },
      },
      {
        name: 'somebody who looks after it',
        action: post,
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary', administers: true },
      },
      { name: 'nobody knows who', action: post, ...page },
      { name: 'a private account', action: post, account: { handle: 'gwen.morris', name: 'Gwen Morris' } },
      {
        name: 'a street of that name',
        action: post,
        account: { handle: 'hafodlanesurgery', name: 'Hafod Lane Surgery' },
      },
      {
        name: 'on another day than the round-up’s',
        action: { kind: 'visit' },
        ...page,
        at: '2026-11-19T12:00:00Z',
      },
      {
        name: 'a private visit on that day',
        action: { kind: 'visit' },
        platform: 'facebook',
        account: { handle: 'gwen' },
      },
    ],
  },
});

/** The person's own word first, then the name that the page shows. Where neither is there, nobody is suspected. */
function runs({ administrators }: OfficialAccount, { by, administers }: Account, school: School): boolean {
  if (administers) return true;
  if (by && administrators?.length && !findSchool(by, school).length)
    return administrators.some((name) => isSame(name, by));
  return administers ?? true;
}

/** "A. Jones" is Angharad Jones. */
function isSame(listed: string, shown: string): boolean {
  const [a, b] = [listed, shown].map((name) => name.toLowerCase().replace(/\./g, ' ').trim().split(/\s+/));
  if (!a || !b || a.at(-1) !== b.at(-1)) return false;
  const [first = '', other = ''] = [a[0], b[0]];
  return first.length === 1 || other.length === 1 ? first[0] === other[0] : first === other;
}

function roundup({ official, at, school }: Context) {
  if (!official?.roundup || weekdayOf(dayAt(at, school)) !== official.roundup) return undefined;
  return { cause: `round-up ${dayAt(at, school)}`, unsure: true, variant: 'round-up' };
}
