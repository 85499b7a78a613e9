import { translated } from './translations.js';

/** say('Follow', 'x'): a button's word in the language of this page. */
export const say = (english, site) => translated(english, document.documentElement.lang, site);
