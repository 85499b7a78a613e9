import type { Context } from '../core/rule.ts';
import { type Span, severalIn, spansOf } from '../core/text.ts';
import { fullNamesIn, peopleNamed, placesOf, titledIn } from './people-named.ts';
import { findIn, has, phrases, type Sentence, welsh } from './phrases.ts';
import { findSchool } from './school-names.ts';

/** Somebody who can be known by what is said. */
export interface Target {
  span: Span;
  /** By name; a role that one person holds is not. */
  named: boolean;
}

const OTHER_SCHOOL =
  /(?<!\p{L})(?:St\.? )?\p{Lu}[\p{L}'’]+(?: \p{Lu}[\p{L}'’]+){0,3} (?:Primary|Infants?|Juniors?|Academy|High School|School|Comprehensive|Comp|Nursery|College|Academy Trust|Learning Trust|Diocese)(?!\p{L})|(?<!\p{L})Ysgol (?:\p{L}+ )?\p{Lu}[\p{L}'’]+|(?<!\p{L})St\.? \p{Lu}\p{L}+['’]s(?= (?:up|down|over|across|primary|school|have|has|are|is|fiddle|cheat|lie|cover|sack|exclude|take|took|paid|pay)\b)/gu;
const COUNCIL =
  /(?<!\p{L})\p{Lu}\p{L}+ (?:(?:County|City|Borough|Town|Community|District|Parish) )?(?:Borough )?(?:Council|Constabulary|Health Board)(?!\p{L})/gu;
const ONE_PERSON = phrases(
  `
  (?:head|deputy|headteacher)(?='s (?:an?|on|been|got|having|nicking|stealing|fiddling|lying|drinking|drunk|pissed|bent))
  (?:my|our|the|this|wor|oor) (?:\\w+ )?(?:head ?teacher|headmistress|headmaster|head(?! of (?:sales|hr|marketing|finance|state))|deputy(?: head)?|assistant head|senco|alnco|chair of governors|caretaker|site manager|business manager|bursar|school secretary|phase leader|year leader|line manager|head of (?:year|department|maths|english|science|pe|music)|ceo|dsl|designated safeguarding lead|pennaeth)
  (?:ein|y|mae'r|mae) (?:${welsh('pennaeth prifathro prifathrawes dirprwy')})
`,
);
const BODY = phrases(`(?:the|our|my) (?:school|academy|nursery|council|local authority|trust|diocese)`);
/** Where these stand, a full name is somebody whom everybody talks about. */
const FAME = phrases(
  `
  albums?|songs?|single|chorus|tour|concert|goal|penalty|transfer|striker|midfielder|world cup|premier league
  premiership|six nations|grand slam|hollywood|oscars?|grammys?|box office|strictly|bake off|x factor|bgt
  love island|eastenders|corrie|coronation street|emmerdale|traitors|tabloids?|celebs?|celebrit(?:y|ies)
  tech bro|white house|downing street|cabinet|party leader|royals?|wrote the book
`,
);
const CRIME = phrases(
  `
  st(?:ole|ealing|eals)|fraud\\w*|brib\\w+|corrupt(?:ion)?|embezzl\\w+|launder\\w*|abus(?:e|ed|ing)
  crooked|kickbacks?|bungs?|cover(?:ed|ing)?-? ?up|criminals?|backhanders?|falsif\\w+|lied|lying|lies|pa?edo\\w*|nonces?|predators?
  thie(?:f|ves)|theft|thieving|cook(?:s|ed|ing)? the books
`,
);
const CHANNELS = phrases(
  `
  whistle ?-?blow\\w*|regulator|lado|hr|human resources|union|neu|nasuwt|ucac|unison|tribunal|ombudsman|ofsted
  estyn|hse|police|complaints? (?:procedure|policy|form)|formal complaint|grievance|protected disclosure|acas
  ewc|chwythu'r chwiban|undeb
`,
);

/** Is the way named that such a thing should go? */
export function isChannel(text: string): boolean {
  return has(text, CHANNELS);
}

/** Everybody and every body in a sentence that an accusation would stick to. */
export function nameable(sentence: Sentence, text: string, context: Context): Target[] {
  const { school, options } = context;
  const whole = text.slice(sentence.from, sentence.from + sentence.text.length);
  const schools = spansOf(whole, OTHER_SCHOOL);
  const linked = [...(school.school.linkedBodies ?? []), ...severalIn(options.bodies)];
  const bodies = linked.flatMap((body) => placesOf(whole.toLowerCase(), body.toLowerCase()));
  const councils = has(sentence.text, CRIME) ? spansOf(whole, COUNCIL) : [];
  const named = [
    ...personsIn(whole, context),
    ...schools,
    ...councils,
    ...findSchool(whole, school),
    ...bodies,
  ];
  const crime = has(sentence.text, CRIME) ? findIn(sentence, BODY) : [];
  return [
    ...named.map(([a, b]) => ({ span: [a + sentence.from, b + sentence.from] as const, named: true })),
    ...[...findIn(sentence, ONE_PERSON), ...crime].map((span) => ({ span, named: false })),
  ];
}

/** Whoever is named in some words, listed or not; not those whom everybody talks about. */
export function personsIn(words: string, context: Context): Span[] {
  const strangers = has(words, FAME) ? [] : fullNamesIn(words);
  return [...peopleNamed(words, context), ...titledIn(words), ...strangers];
}
