import type { Words } from '../core/text.ts';

/** What may be said to carry on, where a rule has no reasons of its own. */
export const reasons: readonly { id: string; words: Words }[] = [
  { id: 'agreed', words: { en: 'The head has agreed to this', cy: "Mae'r pennaeth wedi cytuno i hyn" } },
  { id: 'not-so', words: { en: 'It is not what it looks like', cy: 'Nid dyna yw hyn mewn gwirionedd' } },
  { id: 'other', words: { en: 'Another reason', cy: 'Rheswm arall' } },
];

export const secondOpinion = {
  headline: { en: 'A second look may help', cy: 'Efallai y byddai ail olwg yn helpu' },
  why: {
    en: 'The browser’s own language model, which you asked for a second opinion, has a doubt about these words. It is often wrong.',
    cy: 'Mae gan fodel iaith y porwr ei hun, y gofynnoch iddo am ail farn, amheuaeth am y geiriau hyn. Mae’n aml yn anghywir.',
  },
  better: {
    en: 'Read it once more as a parent would.',
    cy: 'Darllenwch ef unwaith eto fel y byddai rhiant.',
  },
} satisfies Record<string, Words>;

/** Where it cannot be told for certain, a warning says so. */
export const perhaps = {
  headline: { en: 'Perhaps:', cy: 'Efallai:' },
  why: {
    en: 'It may be nothing: you know what you mean.',
    cy: 'Efallai nad yw’n ddim byd: chi sy’n gwybod beth rydych yn ei olygu.',
  },
} satisfies Record<string, Words>;
