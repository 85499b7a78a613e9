import type { School } from '../core/school.ts';
import { has, phrases } from './phrases.ts';
import { hasSchoolLife } from './school-life.ts';

/** A view of somebody's own, where a school speaks. */
export const OPINION = phrases(`
  i (?:think|believe|reckon|feel|hope|hate|love that|cannot believe|can't believe)|in my (?:opinion|view)|personally|imho|if you ask me|my view|to be honest|tbh|i'm (?:sorry|sick|fed up|appalled|disgusted)|(?:an? )?(?:absolute |complete |total )?(?:disgrace|outrage|scandal)|disgraceful|shame on|shambles|vote (?:labour|tory|conservative|plaid|green|reform|lib dem|them out)|(?:this|the) government (?:is|has|should|must|are)|(?:tories|labour|reform|plaid) (?:is|are|have|has)|yn fy marn i|cywilydd|gwarth
`);

/** What leads away to something for sale, beside the life of a school: raffles and fairs are that life. */
export const COMMERCIAL = phrases(String.raw`
  (?:my|our partner's|her|his|their) (?:\S+ ){0,2}(?:business|shop|etsy|salon|studio|stall|cakes|classes|tuition)|discount code|promo code|referral|affiliate|use (?:my )?code|\d+ ?% off|gofundme|just ?giving|vote for (?:me|my)|support my|sponsor (?:me|him|her)|book (?:now )?with|(?:avon|tropic|usborne|arbonne)|ar werth
`);

const SCHOOL_BUSINESS = phrases(
  `office|newsletter|website|nursery|club|pta|ptfa|uniform|charity|in aid of|children in need|red nose|comic relief|macmillan|food ?bank|fair|fayre|fete|raffle|tickets?|school|pupils|swyddfa|ysgol|elusen`,
);

/** Raffles, uniform and collections are school life, money or not. */
export function isSchoolBusiness(sentence: string, school: School): boolean {
  return has(sentence, SCHOOL_BUSINESS) || hasSchoolLife(sentence, school);
}
