import { phrases } from './phrases.ts';

/** A view of somebody's own, where a school speaks. */
export const OPINION = phrases(`
  i (?:think|believe|reckon|feel|hope|hate|love that|cannot believe|can't believe)|in my (?:opinion|view)|personally|imho|if you ask me|my view|to be honest|tbh|i'm (?:sorry|sick|fed up|appalled|disgusted)|(?:an? )?(?:absolute |complete |total )?(?:disgrace|outrage|scandal)|disgraceful|shame on|shambles|vote (?:labour|tory|conservative|plaid|green|reform|lib dem|for|them out)|(?:this|the) government (?:is|has|should|must|are)|(?:tories|labour|reform|plaid) (?:is|are|have|has)|yn fy marn i|cywilydd|gwarth
`);

/** What leads away to something for sale, beside the life of a school: raffles and fairs are that life. */
export const COMMERCIAL = phrases(String.raw`
  (?:my|our partner's|her|his|their) (?:\S+ ){0,2}(?:business|shop|etsy|salon|studio|stall|cakes|classes|tuition)|discount code|promo code|referral|affiliate|use (?:my )?code|\d+ ?% off|gofundme|just ?giving|vote for (?:me|us|our)|support my|sponsor (?:me|him|her)|for sale|book (?:now )?with|(?:avon|tropic|usborne|arbonne)|ar werth
`);
