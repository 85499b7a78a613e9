import type { Sentence } from './phrases.ts';
import { HARMLESS } from './senses/accusations.ts';
import { TIPPLE } from './senses/confessions.ts';
import { IN_THE_GIFT, KIN_PAID } from './senses/crooked.ts';
import {
  CHEATED,
  CLAIMS_UNFIT,
  COMMON_PURSE,
  DRAINED,
  DRESSED_UP,
  EXAMINED,
  HARMED,
  PREYED,
  RICHES,
  SAID_ENOUGH,
  SPRIGHTLY,
  TRYST,
  UNPROVEN,
  WINKED,
} from './senses/insinuations.ts';
import { anyOf, type Together } from './together.ts';

/** What is left for the reader to work out, over a few sentences. */
export const INSINUATED: readonly Together[] = [
  [RICHES, COMMON_PURSE, anyOf(DRAINED, WINKED)],
  [COMMON_PURSE, DRAINED, WINKED],
  [HARMED, WINKED],
  [TIPPLE, WINKED],
  [PREYED, WINKED],
  [TRYST, CHEATED],
  [UNPROVEN],
  [CLAIMS_UNFIT, SPRIGHTLY],
  [DRESSED_UP, EXAMINED],
  [SAID_ENOUGH],
  [KIN_PAID, IN_THE_GIFT],
];

/** "Those lovely books" may be crooked all the same. */
export function isInFun(sentence: Sentence): boolean {
  return HARMLESS(sentence).some(([from, to]) => {
    return sentence.text.slice(from - sentence.from, to - sentence.from) !== 'lovely';
  });
}
