import type { Lang, Words } from '../core/text.ts';

/** Everything the overlay says by itself; the rest comes with the warning. */
export const words = {
  covered: {
    en: 'name covered, hold or press Enter to show',
    cy: 'enw wedi’i guddio, daliwch neu pwyswch Enter i’w ddangos',
  },
  holdToShow: { en: 'Hold to show', cy: 'Daliwch i’w ddangos' },
  someone: { en: 'this person', cy: 'y person hwn' },
  yourWords: { en: 'Your words', cy: 'Eich geiriau' },
  asks: { en: 'Ask yourself', cy: 'Gofynnwch i chi’ch hun' },
  better: { en: 'Better', cy: 'Gwell' },
  also: { en: 'Also', cy: 'Hefyd' },
  sayWhy: { en: 'To carry on, say why', cy: 'I fwrw ymlaen, dywedwch pam' },
  leads: { en: 'What to do now', cy: 'Beth i’w wneud nawr' },
  note: { en: 'Write a note to the head about it', cy: 'Ysgrifennu nodyn at y pennaeth amdano' },
  back: { en: 'Go back', cy: 'Mynd yn ôl' },
  backAndEdit: { en: 'Go back and edit', cy: 'Mynd yn ôl a golygu' },
  close: { en: 'Close', cy: 'Cau' },
  carryOn: { en: 'Carry on', cy: 'Bwrw ymlaen' },
  wrong: { en: 'This is wrong', cy: 'Mae hyn yn anghywir' },
  leave: { en: 'Leave', cy: 'Gadael' },
  onBreak: { en: 'I am on a break', cy: 'Rydw i ar egwyl' },
  authorised: { en: 'Professional use, authorised', cy: 'Defnydd proffesiynol, wedi’i awdurdodi' },
  readMore: { en: 'Read more', cy: 'Darllen mwy' },
} as const satisfies Record<string, Words>;

/** Which way each language is written; everything is laid out by it. */
export const direction: Readonly<Record<Lang, 'ltr' | 'rtl'>> = { en: 'ltr', cy: 'ltr' };
