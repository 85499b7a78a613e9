import { beside } from './labels-beside.ts';
import { contact } from './labels-contact.ts';
import { profile } from './labels-profile.ts';
import { writing } from './labels-writing.ts';

/**
 * What Facebook calls its buttons. Most words were read off real pages or taken from two sources that agree; Welsh and
 * some of the others (confirm, save, next, done) are the plain words of the language, not yet seen on a page, and count
 * only together with the place they stand in.
 */
export const labels = { ...contact, ...writing, ...beside, ...profile };
