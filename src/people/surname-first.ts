import { variantsOf } from './variants.ts';
import type { Word } from './words.ts';

/** Surnames that Chinese and Vietnamese families write before the first name. */
const SURNAMES = new Set(
  `bai bui cai cao chan chang chen cheng cheung chin ching chiu cho choi chou chow choy chu chui chung dai dang deng ding
  do dong du duan duong fan fang feng fok fong fu fung gao gong gu guo hao he ho hoang hou hsu hu huang hui
  huynh jiang kong kwan kwok kwong lai lam lau law le lee leung li liang liao lim lin ling liu lo loh lok long lu
  lui luo luong ly ma mai mak mao meng mo mok mui ng ngai ngan ngo nguyen pan pang peng pham phan poon pun qian
  qin qiu shao shek shen shi shum sin siu so song su sun sung sze szeto tam tan tang tao tian tien tong
  tran trinh tsang tse tseng tso tsui tu tung vo vong vu vuong wan wang wen wong woo wu xia xiang xiao xie xiong xu xue
  yang yao yau ye yeung yi yim yin yip yiu yu yuan yue yuen yung zeng zhang zhao zheng zhong zhou zhu zou`.split(
    /\s+/,
  ),
);
/** A syllable that is a surname: Mak is no misspelt Mok. */
export function isSyllableSurname(word: string): boolean {
  return SURNAMES.has(word);
}

const VIETNAMESE =
  /^(?:bui|dang|do|duong|hoang|huynh|le|luong|ly|ngo|nguyen|pham|phan|tran|trinh|vo|vu|vuong)$/;

/** One syllable, as Chinese and Vietnamese names have them. */
const SYLLABLE =
  /^(?:[bcdghjklmnprstvwxyfzq]|zh|ch|sh|ts|tz|ng|nh|kw|gw|hs|th|tr|kh|ph|gi|qu)?[aeiou]{1,3}y?(?:n|ng|nh|k|t|p|m|c|ch|h)?$/;

const TWO_SYLLABLES = new RegExp(SYLLABLE.source.replace(/\$$/, '') + SYLLABLE.source.slice(1));

export interface SurnameFirst {
  surname: string;
  called: string[];
  /** It cannot be read the other way: "Wei Li Chen" may be either. */
  surely: boolean;
}

/**
 * "Chan Tai Man", "Hoang Minh Tuan": the surname first, and what somebody of that name is called by. "Emily Lau Hoi
 * Ting" and "Lau Hoi Ting Emily" are Emily Lau, and Lau Hoi Ting at home; Zhang Xiaoming wrote the same in two words.
 */
export function surnameFirst(words: readonly Word[]): SurnameFirst | undefined {
  const texts = words.map((word) => word.text);
  const [first, ...given] = texts;
  if (!first) return undefined;
  if (texts.length === 4 && VIETNAMESE.test(first) && given.every(isSyllable)) {
    const home = given.slice(1);
    return { surname: first, called: [home.join(''), home[1]!, home.toReversed().join('')], surely: true };
  }
  if (texts.length === 4) {
    const [at, english] = SURNAMES.has(first) ? [0, texts[3]!] : [1, first];
    const home = texts.slice(at + 1, at + 3);
    if (!SURNAMES.has(texts[at]!) || !home.every(isSyllable) || isSyllable(english)) return undefined;
    return { surname: texts[at]!, called: [english, home.join('')], surely: false };
  }
  if (!SURNAMES.has(first)) return undefined;
  if (given.length === 1 && TWO_SYLLABLES.test(given[0]!))
    return { surname: first, called: [given[0]!], surely: false };
  if (given.length !== 2 || !given.every(isSyllable)) return undefined;
  const called = [given.join('')];
  if (VIETNAMESE.test(first)) called.push(given[1]!, given.toReversed().join(''));
  return { surname: first, called, surely: !SURNAMES.has(given[1]!) };
}

/** "Tsz Ching Kwok": the first name is both syllables, and one of them alone says little. */
export function isInTwo(given: readonly string[], surname: string): boolean {
  const inTwo = given.length === 2 && given.every(isSyllable) && !variantsOf(given[0]!).length;
  return inTwo && SURNAMES.has(surname) && !VIETNAMESE.test(surname);
}

function isSyllable(text: string): boolean {
  return SYLLABLE.test(text) || text === 'tsz';
}
