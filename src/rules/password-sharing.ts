import { textOf } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { SECURITY } from '../text/confidential.ts';
import {
  ADVICE,
  BOTH,
  CREDENTIAL,
  FORBIDDEN,
  KEYWORD,
  MACHINE,
  NO_SECRET,
  OFFERED,
  PRIVATE_LOGIN,
  SECRET_VALUE,
  SYSTEMS,
} from '../text/credentials.ts';
import { areNear, findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { hasSchoolLife } from '../text/school-life.ts';
import { LENT, LET_IN, LIST_SHOWN, LOCKED_UP, RIDDLE } from '../text/senses/logins.ts';
import { addUp, anyOf, pattern, type Together } from '../text/together.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

/** How far a value may stand from what it opens, in characters. */
const REACH = 80;

/** Of those who keep the school running, and for somebody who is not there. */
const AT_HAND = pattern(/\b(?:office|staff|class|school|supply|cover|off site|here|attached)\b/g);
/** "kid12 and then sunny88" */
const BOTH_VALUES = pattern(
  /(?<![a-z0-9£])[a-z][a-z._-]{2,}\d{2,}(?:,| \/)? (?:(?:and|then|with|a|wedyn) )*[a-z]{3,}\d{2,}(?![a-z0-9])/g,
);
const VALUE = pattern(SECRET_VALUE);

/** A secret told without the word for it. */
const TOLD: readonly Together[] = [
  [LET_IN, RIDDLE, LOCKED_UP],
  [LET_IN, VALUE, LOCKED_UP],
  [BOTH_VALUES, LOCKED_UP],
  [LENT, RIDDLE, LOCKED_UP],
  [LIST_SHOWN, anyOf(LENT, LOCKED_UP, AT_HAND)],
];

/** A password, PIN or login of work, given away. */
export default defineRule({
  id: 'password-sharing',
  title: { en: 'Giving away a password', cy: 'Rhannu cyfrinair' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'reason',
  about: 'words',
  check(action, context) {
    const { school } = context;
    const text = textOf(action);
    if (isFarFrom('password-sharing', text, context)) return undefined;
    if (has(text, PRIVATE_LOGIN)) return undefined;
    const work = has(text, SYSTEMS) || hasSchoolLife(text, school);
    const sentences = sentencesOf(text);
    const keywords = sentences.flatMap((sentence) => findIn(sentence, KEYWORD));
    const open = sentences.filter((s) => !isNoSecret(s));
    const told = open.length < sentences.length ? [] : addUp(open, TOLD, undefined, 2);
    const spans = [...sentences.flatMap((sentence) => givenIn(sentence, work, keywords)), ...told];
    if (!spans.length && has(text, FORBIDDEN)) return undefined;
    return taught('password-sharing', text, context, spans.length ? { spans } : undefined);
  },
  words: {
    en: () => ({
      headline: 'This gives away a login',
      why: 'With the marked words somebody else could get into a system that holds children’s data.',
      better: ['Ask the office to give them a login.', 'If it has been sent before, change it today.'],
    }),
    cy: () => ({
      headline: 'Mae hyn yn rhannu manylion mewngofnodi',
      why: 'Gyda’r geiriau sydd wedi’u marcio gallai rhywun arall gael mynediad at system sy’n cadw data plant.',
      better: [
        'Gofynnwch i’r swyddfa am fanylion ar eu cyfer nhw.',
        'Os cafodd ei anfon o’r blaen, newidiwch ef heddiw.',
      ],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      { name: 'for the register', action: to('SIMS password is Conker!88'), level: 'reason' },
      { name: 'the photocopier', action: to('the pin for the photocopier is 4471') },
      { name: 'school e-mail', action: to('Log in to my school email, password: Bluebell77') },
      { name: 'name and value', action: to('username gmair, password Tulip2020') },
      {
        name: 'for a supply teacher',
        action: to('Tell the supply teacher the login is class5 and pw Rainbow5'),
      },
      { name: 'take mine', action: to('Just use my CPOMS login, it is quicker') },
      { name: 'in Welsh', action: to('Cyfrinair Hwb yw Eirlys99') },
    ],
    silent: [
      { name: 'forgotten', action: to('I forgot my SIMS password again') },
      { name: 'advice', action: to('Never share your school password with anybody') },
      { name: 'television', action: to('Netflix password is Popcorn1') },
      { name: 'annoyed', action: to('The Arbor password is so annoying') },
      { name: 'a safety pin', action: to('The pin is in the sewing box') },
      { name: 'nothing', action: to('See you at the bowling at six') },
    ],
  },
});

function to(text: string) {
  return { kind: 'message', to: { person: { name: 'Marcus Fenwick' } }, text } as const;
}

/** Forgotten, advised against, or the way through a door. */
function isNoSecret({ text }: Sentence): boolean {
  return has(text, ADVICE) || has(text, NO_SECRET) || (has(text, SECURITY) && !MACHINE.test(text));
}

/** Wi-Fi and doors are for `confidential`. */
function givenIn(sentence: Sentence, work: boolean, keywords: readonly Span[]): Span[] {
  const { text } = sentence;
  const aboutDoors = has(text, SECURITY) && !MACHINE.test(text) && !BOTH.test(text);
  if (aboutDoors || has(text, ADVICE)) return [];
  const values = work || BOTH.test(text) ? findIn(sentence, SECRET_VALUE) : [];
  const opening = values.flatMap((value) => {
    const keyword = keywords.find((word) => areNear(word, value, REACH));
    return keyword ? [keyword, value] : [];
  });
  if (opening.length || !work || has(text, NO_SECRET)) return opening;
  return [...findIn(sentence, CREDENTIAL), ...findIn(sentence, OFFERED)];
}
