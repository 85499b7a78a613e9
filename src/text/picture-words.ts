import type { School } from '../core/school.ts';
import { has, phrases, sentencesOf } from './phrases.ts';
import { pupilsIn } from './pupils.ts';
import { eventsIn, isElsewhere, RUNNING } from './school-events.ts';
import { findSchool } from './school-names.ts';
import { isFamily } from './voices.ts';

/** Seen in pictures that were taken at work. */
const AT_WORK = phrases(`
  (?:my|our) (?:new )?(?:classroom|display(?: board)?|reading corner|class(?:room)? door|staff ?room)
  (?:the|our) (?:school|class) (?:hall|playground|garden|field|uniform|logo|badge|jumper|trip|photo)
  school (?:logo|uniform|lanyard|badge)|my lanyard|fy (?:nosbarth|arddangosfa)|gwisg ysgol
`);
const DRINKS = phrases(`
  prosecco|gin|wine|beers?|pints?|cocktails?|vodka|tequila|shots|sambuca|rum|whisk(?:e)?y|cider|champagne
  boozy?|drunk|hammered|wasted|hungover|hangover|bottomless brunch|pub crawl|bar crawl|cwrw|gwin|peint(?:iau)?
  meddw
`);

/** Do the words beside a picture put it in school? One's own child at the school gate is family. */
export function showsSchool(text: string, school: School): boolean {
  if (!text.trim()) return false;
  if (findSchool(text, school).length) return true;
  return sentencesOf(text).some((sentence) => {
    if (pupilsIn(sentence).length) return true;
    if (isFamily(sentence.text)) return false;
    if (has(sentence.text, AT_WORK)) return true;
    const event = eventsIn(sentence, school)[0];
    if (!event || isElsewhere(sentence.text)) return false;
    return event.distinctive || has(sentence.text, RUNNING);
  });
}

export function showsDrink(text: string): boolean {
  return has(text, DRINKS);
}

/** Children whom one works with, named or not. */
export function showsChildren(text: string): boolean {
  return sentencesOf(text).some((sentence) => pupilsIn(sentence).length > 0) || has(text, CHILDREN);
}

const CHILDREN = phrases(
  `
  (?:our|the) (?:\\w+ )?(?:pupils|children|kids|boys|girls|little ones)
  (?:year|yr|blwyddyn|class|dosbarth) \\w+s?|y\\d+s?|reception|nursery|plant|disgyblion
`,
);
