import type { ProfileField } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { birthDay } from '../text/birthdays.ts';
import { dayAt } from './shared/day.ts';

/** A birth date that makes a member of staff a child. */
export default defineRule({
  id: 'profile-age',
  title: { en: 'An age under 18', cy: 'Oed dan 18' },
  on: ['edit-profile'],
  level: 'reason',
  about: 'account',
  check(action, { at, school, official }) {
    if (action.kind !== 'edit-profile' || official) return undefined;
    const today = dayAt(at, school);
    const spans: Span[] = [];
    let from = 0;
    for (const { field, value } of action.fields) {
      const born = field === 'birthday' ? birthDay(value) : undefined;
      if (born !== undefined && eighteenth(born) > today) spans.push([from, from + value.length]);
      from += value.length + 1;
    }
    return spans.length ? { spans } : undefined;
  },
  words: {
    en: () => ({
      headline: 'This makes you under 18',
      why: 'With this birth date the site would treat you as a child, and show you to children as one of them.',
      better: ['Give your real year of birth, and hide it if you like.'],
    }),
    cy: () => ({
      headline: 'Mae hyn yn eich gwneud dan 18',
      why: 'Gyda’r dyddiad geni hwn byddai’r safle’n eich trin fel plentyn, ac yn eich dangos i blant fel un ohonyn nhw.',
      better: ['Rhowch eich blwyddyn geni go iawn, a’i chuddio os mynnwch.'],
    }),
  },
  reasons: [
    { id: 'slip', words: { en: 'I will correct it', cy: 'Byddaf yn ei gywiro' } },
    {
      id: 'child',
      words: {
        en: 'This is a child’s account, and I am the parent',
        cy: 'Cyfrif plentyn yw hwn, a fi yw’r rhiant',
      },
    },
  ],
  examples: {
    speaks: [
      { name: 'a child of fourteen', action: born('2012-03-03'), level: 'reason' },
      { name: 'as the British write it', action: born('03/03/2012') },
      { name: 'with the month in words', action: born('3 March 2012') },
      { name: 'eighteen tomorrow', action: born('2008-11-21') },
      { name: 'eighteen tomorrow, on a leap day', action: born('2010-03-01'), at: '2028-02-29T12:00:00Z' },
      { name: 'born on a leap day, the day before', action: born('2008-02-29'), at: '2026-02-28T12:00:00Z' },
    ],
    silent: [
      { name: 'a grown-up', action: born('1984-06-30') },
      { name: 'eighteen today', action: born('2008-11-20') },
      { name: 'born on a leap day, from March on', action: born('2008-02-29'), at: '2026-03-01T12:00:00Z' },
      {
        name: 'eighteen half an hour ago, by the school’s summer clock',
        action: born('2008-06-10'),
        at: '2026-06-09T23:30:00Z',
      },
      { name: 'no year', action: born('3 March') },
      {
        name: 'another field',
        action: { kind: 'edit-profile', fields: [{ field: 'bio', value: 'Mum since 2012' }] },
      },
    ],
  },
});

function born(value: string) {
  const field: ProfileField = { field: 'birthday', value };
  return { kind: 'edit-profile', fields: [field] } as const;
}

/** Who is born on 29 February is grown up on 1 March: no such day comes before it. */
function eighteenth(born: string): string {
  return `${Number(born.slice(0, 4)) + 18}${born.slice(4)}`;
}
