import { african } from './spellings/african.ts';
import { celticSurnames } from './spellings/celtic-surnames.ts';
import { eastAsian } from './spellings/east-asian.ts';
import { english } from './spellings/english.ts';
import { european } from './spellings/european.ts';
import { gaelic } from './spellings/gaelic.ts';
import { muslim } from './spellings/muslim.ts';
import { nigerian } from './spellings/nigerian.ts';
import { punjabi } from './spellings/punjabi.ts';
import { slavicGreek } from './spellings/slavic-greek.ts';
import { southAsian } from './spellings/south-asian.ts';
import { surnames } from './spellings/surnames.ts';
import { welsh } from './spellings/welsh.ts';

/**
 * One name, several spellings, short forms or languages, as British schools meet them: our own tables. Plain
 * letters, as the normal form writes them.
 */
export const SPELLINGS = [
  muslim,
  southAsian,
  punjabi,
  surnames,
  welsh,
  gaelic,
  celticSurnames,
  european,
  slavicGreek,
  african,
  nigerian,
  eastAsian,
];

/** These say something of a first name only: Harry may be Henry, Mr Harry is not Mr Henry. */
export const ENGLISH_SPELLINGS = english;
