import type { Words } from '../core/text.ts';

/** What may be said to carry on, where a rule has no reasons of its own. */
export const reasons: readonly { id: string; words: Words }[] = [
  { id: 'agreed', words: { en: 'The head has agreed to this', cy: "Mae'r pennaeth wedi cytuno i hyn" } },
  { id: 'not-so', words: { en: 'It is not what it looks like', cy: 'Nid dyna yw hyn mewn gwirionedd' } },
  { id: 'other', words: { en: 'Another reason', cy: 'Rheswm arall' } },
];
