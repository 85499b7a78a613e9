import { fromAToK } from './fond/a-to-k.ts';
import { fromLToZ } from './fond/l-to-z.ts';

/**
 * First names of many languages and what families and friends make of them, only such as cannot be told from the name
 * itself. English ones are in nicknames.ts; these are possible at most, for many share a short form.
 */
export const FOND_NAMES = [fromAToK, fromLToZ];
