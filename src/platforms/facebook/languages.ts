import type { Languages } from '../../core/platform.ts';
import type { labels } from './labels.ts';
import { beside } from './languages-beside.ts';
import { contact } from './languages-contact.ts';
import { writing } from './languages-writing.ts';

/** The words of `labels.ts` in the other languages of Facebook: the worker sends them when a page arrives. */
export default { ...contact, ...writing, ...beside } satisfies Languages<keyof typeof labels>;
