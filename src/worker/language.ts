import browser from 'webextension-polyfill';
import type { School } from '../core/school.ts';
import type { Lang } from '../core/text.ts';

/** The language to speak: the school's, where it says one, else the browser's. */
export function spoken(school: School | undefined): Lang {
  return school?.language ?? (browser.i18n.getUILanguage().startsWith('cy') ? 'cy' : 'en');
}
