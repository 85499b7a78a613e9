import type { Span } from '../core/text.ts';
import { areNear, findIn, has, phrases, type Sentence } from './phrases.ts';
import { isFamily } from './voices.ts';

const YEAR =
  '(?:(?:year|yr|blwyddyn|mlwyddyn|flwyddyn|bl) ?(?:1[0-3]|[1-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven)(?:/\\d+)?|y(?:r|ear)?(?:1[0-3]|[1-9])(?:/\\d+)?|p[1-7]|ks ?[1-5]|key stage (?:[1-5]|one|two)|reception|nursery|eyfs|sixth form|(?:[1-9]|1[0-3])[a-h])';
const CHILD =
  '(?:boys?|girls?|lads?|lass(?:es|ies?)?|lassies|laddies?|kids?|kiddies?|kiddos?|kiddy|child|children|kiddywinks?|bairns?|tots?|tykes?|little (?:ones?|man|lady|fella|dude|guy)|littlies|teenagers?|teens?|brothers?|sisters?|siblings?|twins?|youngsters?|newbie|infants?|pupils?|students?|learners?)';
const GROUP = `(?:(?!five|foot|rugby|yoga|spin|running|sunday|scout|dance|church|swim|gym|book|netball|cricket)\\S+ ){0,3}(?:${YEAR}|class(?:room)?|form|tutor group|school|lessons?|set|group|nursery|reception|year group|register|setting|sixth form|base|provision)`;
const WELSH_CHILD =
  '(?:bachgen|fachgen|machgen|fechgyn|bechgyn|merched|ferched|merch|ferch|hogyn|hogan|plentyn|blentyn|mhlentyn|phlentyn|plant|blant|mhlant|disgybl(?:ion)?|ddisgybl(?:ion)?|nisgybl(?:ion)?)';

/** A child or several, out of those one works with, in words that mean nobody else. */
const PUPIL = phrases(String.raw`
  (?:a|an|one|this|that|the|two|three|four|five|some|another|poor|little|new|wee|most|many|several|half|got|these|those|\d+)(?: of)?(?: \S+){0,3} ${CHILD} (?:in|from|of|at) (?:my|our|your) ${GROUP}
  (?:the|this|that|an?) (?:\S+ )?${CHILD} i (?:support|teach|work with|look after|mentor|tutor)
  (?:he's|she's|they're|who's|he is|she is) (?:\S+ )?in my (?:class|form|set)
  had an? (?:\S+ )?(?:child|kid|lad|pupil|year \d+) (?:run|in|come|tell|told|say|throw|hit|bite|kick|who|break|cry|crying|melt|absolutely|totally)
  my (?:eal|sen|send|aln|new) (?:newbie|starter|arrival|one|lad|boy|girl|child|kid)
  (?:one|two|three|four|five|some|most|half|a few|a couple|several|both|none|\d+|another)(?: \w+)? of (?:my|our|the|these|those) (?:\w+ ){0,2}(?:pupils|students|class|form|tutor group|learners|${YEAR}s?|sixth formers|school kids|gcse (?:group|class)|cohort)(?: ${CHILD})?
  (?:an?|this|that|my|our|the|another|one)(?: \S+){0,3} (?:pupil|student|learner|tutee|mentee|sixth former)(?! (?:loan|union|house|nurse|teacher|discount|card|finance|voice|council|numbers))(?: of mine| of ours)?
  (?:pupil|student|kid|child|lad|girl|boy|one)s? of (?:mine|ours) (?:at school|in class)
  (?:pupil|student)s? of (?:mine|ours)|my (?:\S+ ){0,2}(?:pupils|students|tutees|mentees)
  (?:one|two|three|some|half|most|both) of (?:my|our) (?:\w+ ){0,2}${CHILD} (?:at school|in class|at work)
  (?:one|two|another|some) of (?:ours|mine) (?:came in|turned up|in (?:year|y\d|class)|at school|told me|has been|is in)
  my (?:1:1|one-to-one|1-1)(?! (?:with (?:my|the|hr|him|her)|meeting))
  ${YEAR} ${CHILD}
  (?:an?|one|this|that|another) (?:\S+ ){0,2}${YEAR}(?: of mine)?(?! (?:teacher|ta|tutor|lead|leader|team|parents?|mums?|dads?|meeting|residential|trip|class|assembly|maths|teachers|sats|job|post|staff|writing|paper|test|lesson))
  my (?:\S+ )?${YEAR}s
  (?:taught|teach|teaching|tutor(?:ed|ing)?|supported|support|work(?:ed|ing)? with) (?:an?|this|one|the|two|this one|some|that)(?: \S+){0,2} ${CHILD}
  ${WELSH_CHILD}(?: \S+){0,2} (?:yn|o|ym) (?:fy |ein |y |yr |f')?(?:n?osbarth|n?dosbarth|nosbarth|ysgol|hysgol|${YEAR})
  (?:un|dau|dwy|tri|tair|rhai|hanner) o (?:fy |ein |'n |blant )(?:fy |ein )?(?:n?disgyblion|nisgyblion|nosbarth|dosbarth|mhlant|plant|mlwyddyn \d+)
  (?:fy|ein) (?:nisgyblion|disgyblion)|d?disgybl
`);
const ANY_CHILD = phrases(
  `${CHILD}|${WELSH_CHILD}|mine|(?:four|five|six|seven|eight|nine|ten|eleven|\\d{1,2})[- ]?year[- ]?olds?`,
);
/** The school that one works in, in the same breath. */
const AT_WORK = phrases(`
  (?:in|from|of|at|to|joined|with) (?:my|our|your) ${GROUP}|(?:in|from) ${YEAR}|my class(?:room)?
  our class(?:room)?|(?:my|our) (?:form|tutor group|school)|${YEAR} class|at ours
  at (?:our|my) (?:school|place)|(?:came|come|comes) in(?:to)? (?:school|class)|in class
  (?:at|in|into) school (?:today|this|again|yesterday|on)|i teach|i(?:'ve)? taught|one of mine
  (?:fy|ein) (?:nosbarth|dosbarth|ysgol|hysgol)
`);
const MINE = phrases(
  `
  (?:my|our|this|a) (?:class(?:room)?|form|tutor group|pupils|students|set|${YEAR}s)|i teach|fy nosbarth
  (?:one|two|some|half) of my (?:\\w+ )?(?:girls|boys|kids|lads) (?:at school|in class|at work)
`,
);
/** Oneself, long ago. */
export const MEMORY = phrases(String.raw`
  (?:i was|i am|i'm|i were|we were|am i|was i) (?:an?|the|that|still a|once a|your)(?: \S+){0,3} (?:pupils?|students?|kids?|child|boy|girl)
  (?:i was|as) (?:an?|the) (?:\w+ )?(?:kid|child|boy|girl|pupil|student|teenager)|when i was
  in (?:19\d\d|the (?:19)?[6-9]0s)
  you were (?:an?|the|that|this) (?:\S+ )?(?:kid|child|boy|girl)
`);

/** Pupils that see. */
const EYE_TALK = phrases('optician|dilat\\w+|eye ?(?:drops?|tests?|doctor|clinic|sight)|iris(?:es)?');

/** Among colleagues, any child that is spoken of is the school's. */
export const SOME_CHILD = phrases(
  `
  (?:a|an|one|this|that|another|the)(?: (?!of)\\S+){0,2} ${CHILD}(?!'s (?:book|dentist|ward|hospital|party|tv|menu))(?! (?:in|on) (?:telly|tv|the (?:film|news|advert)))
  ${WELSH_CHILD}
`,
);

export function isOfEyes(sentence: string): boolean {
  return has(sentence, EYE_TALK) && /pupil/.test(sentence);
}

/** Where a sentence speaks of children whom the writer works with. */
export function pupilsIn(sentence: Sentence): Span[] {
  const { text } = sentence;
  if (has(text, MEMORY) || isOfEyes(text) || (isFamily(text) && !has(text, MINE))) return [];
  const sure = findIn(sentence, PUPIL);
  if (sure.length) return sure;
  const at = findIn(sentence, AT_WORK);
  if (!at.length) return [];
  const near = findIn(sentence, ANY_CHILD).filter((child) => at.some((place) => areNear(child, place, 60)));
  return near.length ? [...near, ...at] : [];
}
