import type { ProfileField } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { birthDay } from '../text/birthdays.ts';

/** A birth date that makes a member of staff a child. */
export default defineRule({
  id: 'profile-age',
  title: { en: 'An age under 18', cy: 'Oed dan 18' },
  on: ['edit-profile'],
  level: 'reason',
  about: 'account',
  check(action, { at, official }) {
    if (action.kind !== 'edit-profile' || official) return undefined;
    const grown = new Date(Date.UTC(at.getUTCFullYear() - 18, at.getUTCMonth(), at.getUTCDate()));
    const limit = grown.toISOString().slice(0, 10);
    const spans: Span[] = [];
    let from = 0;
    for (const { field, value } of action.fields) {
      const born = field === 'birthday' ? birthDay(value) : undefined;
      if (born !== undefined && born > limit) spans.push([from, from + value.length]);
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
    ],
    silent: [
      { name: 'a grown-up', action: born('1984-06-30') },
      { name: 'eighteen today', action: born('2008-11-20') },
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
