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
const VIETNAMESE =
  /^(?:bui|dang|do|duong|hoang|huynh|le|luong|ly|ngo|nguyen|pham|phan|tran|trinh|vo|vu|vuong)$/;

/** One syllable, as Chinese and Vietnamese names have them. */
const SYLLABLE =
  /^(?:[bcdghjklmnprstvwxyfzq]|zh|ch|sh|ts|tz|ng|nh|kw|gw|hs|th|tr|kh|ph|gi|qu)?[aeiou]{1,3}y?(?:n|ng|nh|k|t|p|m|c|ch|h)?$/;

export interface SurnameFirst {
  surname: string;
  called: string[];
  /** It cannot be read the other way: "Wei Li Chen" may be either, and a Vietnamese middle name is left out like ours. */
  surely: boolean;
}

/** "Chan Tai Man", "Hoang Minh Tuan": the surname first, and what somebody of that name is called by. */
export function surnameFirst(words: readonly Word[]): SurnameFirst | undefined {
  const [first, ...given] = words.map((word) => word.text);
  if (!first || !SURNAMES.has(first) || given.length !== 2) return undefined;
  if (!given.every((text) => SYLLABLE.test(text))) return undefined;
  const called = [given.join('')];
  if (VIETNAMESE.test(first)) called.push(given[1]!, given.toReversed().join(''));
  return { surname: first, called, surely: !SURNAMES.has(given[1]!) && !VIETNAMESE.test(first) };
}
