import { textOf } from '../core/action.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import {
  CLEARLY,
  HOME_CODE,
  INSPECTION_CALL,
  NOT_YET,
  OTHER_PLACE,
  OTHER_WORKS,
  PUBLISHED,
  SECRETS,
  SECURITY,
  SURPRISE,
  THE_SCHOOL,
  WORKPLACE,
} from '../text/confidential.ts';
import { PRIVATE_LOGIN } from '../text/credentials.ts';
import { peopleNamed } from '../text/people-named.ts';
import { findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { A_COLLEAGUE } from '../text/roles.ts';
import { hasSchoolLife } from '../text/school-life.ts';
import { findSchool } from '../text/school-names.ts';
import {
  BY_ONESELF,
  COMING,
  EARNS,
  GUARDED,
  IN_A_PART,
  IN_SIGHT,
  INSPECTORS,
  KEPT_ON,
  POLICE,
  REDRAWN,
  RUNG,
  SEEN_BY_CHANCE,
  SETTLED,
  UNGUARDED,
  UNSAFE,
  VERDICT,
  WITHHELD,
} from '../text/senses/inside.ts';
import {
  ALONE,
  CODE_TOLD,
  HIDDEN,
  KEYS,
  NOT_SHUT,
  ON_SITE,
  REGULARLY,
  TRICK,
  WAYS_IN,
} from '../text/senses/premises.ts';
import { MISLAID, PAPERS, PEEKED, RECORDS } from '../text/senses/records.ts';
import { SCHOOLISH } from '../text/senses/school.ts';
import { CASEWORK, HEARSAY, HUSHED, OF_OURS, UPHEAVAL } from '../text/senses/secrets.ts';
import {
  BEFORE_ALL_EYES,
  DANGER_PLAN,
  DETAILS,
  FEWER_OF_US,
  GUARDS,
  LEFT_OPEN,
  NOT_FOR_US,
  ONLY_ME,
  THE_GRADE,
  THE_PLACE,
  THE_TEST,
  THOSE_WHO_INSPECT,
  TO_COME,
  WHATS_IN_IT,
  WHEN_THAT_IS,
  WHERE_TO,
} from '../text/senses/undertone.ts';
import { addUp, pattern, type Together } from '../text/together.ts';
import { FICTION, isFamily, PROTECTED, STAFF } from '../text/voices.ts';
import { askTheHead } from './shared/better.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

const CODE = pattern(/(?<![\w£/:.-])(?!(?:19|20)\d\d\b)[a-z]{0,3}\d{4,6}[a-z*#]?(?![\w/:])/g);
const MIXED = pattern(/(?<![\w])(?=\w*\d)(?=\w*[a-z])\w{6,}!?/g);
const PASSWORD_GIVEN = pattern(
  /\b(?:password|passcode|pass|pw|pwd|key|code|cyfrinair)(?:'s| is|:| =| yw| ydy) (?!(?:on|in|at|with|under|by|the|a|an|my|your|not|changed|changing|wrong|broken|too|so|still|longer|stuck|needed|required|different|available|written|up)\b)[\w!*#-]{4,}/g,
);
const NETWORK = pattern(/\b(?:wi-?fi|hotspot|network|internet)\b/g);

/** What goes on in a school behind a door: to be kept quiet, if somebody says so. */
const INSIDE = pattern(
  /\b(?:slt|smt|governors|(?:our|the) (?:head|deputy|trust)|staff (?:survey|meeting)|inspector|ofsted|estyn|budget|llywodraethwyr|pennaeth)\b/g,
);

/** What tells something that is not public when it stands together. */
const TOLD: readonly Together[] = [
  [HUSHED, INSIDE],
  [UPHEAVAL, HUSHED],
  [UPHEAVAL, HEARSAY],
  [CASEWORK, OF_OURS],
  [RECORDS, MISLAID],
  [PAPERS, PEEKED],
  [INSPECTORS, RUNG],
  [INSPECTORS, COMING, WITHHELD],
  [INSPECTORS, VERDICT, WITHHELD],
  [REDRAWN, WITHHELD],
  [REDRAWN, SETTLED],
  [UPHEAVAL, SETTLED],
  [KEPT_ON, IN_SIGHT],
  [EARNS, SEEN_BY_CHANCE],
  [POLICE, OF_OURS],
  [FEWER_OF_US, NOT_FOR_US],
  [THOSE_WHO_INSPECT, THE_GRADE, NOT_FOR_US],
  [DETAILS, BEFORE_ALL_EYES],
  [THE_TEST, WHATS_IN_IT, TO_COME],
];

/** Of those, what is nobody's business wherever it happened: staff seldom know of others. */
const TOLD_ANYWHERE = TOLD.filter(([first]) => first === CASEWORK || first === PAPERS);

/** What would help somebody to get in. */
const OPENED: readonly Together[] = [
  [WAYS_IN, CODE],
  [NETWORK, MIXED],
  [CODE_TOLD],
  [WAYS_IN, NOT_SHUT],
  [WAYS_IN, TRICK],
  [KEYS, HIDDEN, SCHOOLISH],
  [ALONE, ON_SITE, REGULARLY],
  [GUARDED, UNGUARDED, SCHOOLISH],
  [BY_ONESELF, IN_A_PART, UNSAFE],
  [ONLY_ME, THE_PLACE, WHEN_THAT_IS],
  [GUARDS, LEFT_OPEN, SCHOOLISH],
  [DANGER_PLAN, WHERE_TO],
  [NETWORK, PASSWORD_GIVEN],
];

/** What is not for the public, or would help somebody to get in. */
export default defineRule({
  id: 'confidential',
  title: { en: 'Confidential matters', cy: 'Materion cyfrinachol' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'reason',
  about: 'words',
  check(action, context) {
    const text = textOf(action);
    if (isFarFrom('confidential', text, context)) return undefined;
    const school = isAboutSchool(text, context);
    const sentences = sentencesOf(text);
    const open = sentences.filter(isOpen);
    const spans = [
      ...sentences.flatMap((sentence) => secretsIn(sentence, school)),
      ...(has(text, SURPRISE) ? [] : addUp(open, school ? TOLD : TOLD_ANYWHERE)),
      ...(school && !isElsewhere(text) ? addUp(open, OPENED) : []),
    ].filter((span) => !isWithin(span, quotesIn(text)));
    if (!spans.length && has(text, PRIVATE_LOGIN)) return undefined;
    return taught('confidential', text, context, spans.length ? { spans } : undefined);
  },
  words: {
    en: ({ school }) => ({
      headline: 'This may be confidential',
      why: 'The marked words seem to tell something that is not public, or that keeps the school safe.',
      better: ['Leave it out.', askTheHead(school, 'en')],
    }),
    cy: ({ school }) => ({
      headline: 'Gallai hyn fod yn gyfrinachol',
      why: 'Mae’r geiriau sydd wedi’u marcio fel petaent yn datgelu rhywbeth nad yw’n gyhoeddus, neu sy’n cadw’r ysgol yn ddiogel.',
      better: ['Gadewch ef allan.', askTheHead(school, 'cy')],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      {
        name: 'a safeguarding concern',
        action: post('Another safeguarding referral today, exhausting'),
        level: 'reason',
      },
      {
        name: 'redundancies',
        action: post('They are making three TAs redundant at our school, not announced yet'),
      },
      { name: 'the gate', action: post('If you are late for school the gate code is 4471') },
      { name: 'the school’s Wi-Fi', action: post('Staffroom wifi password is Daffodil22') },
      {
        name: 'a paper before its day',
        action: post('I have seen the SATs papers and question 4 is about volume'),
      },
      {
        name: 'a grade before it is out',
        action: post('We got Good from Estyn but don’t tell parents until the report'),
      },
      { name: 'who is alone', action: post('On my own in the school until eight again') },
      {
        name: 'lost data',
        action: post('Left a memory stick with my class on the bus, data breach incoming'),
      },
    ],
    silent: [
      { name: 'a past paper', action: post('Past papers for GCSE maths are on the website') },
      { name: 'a published report', action: post('Our Estyn report is published today') },
      { name: 'one’s own house', action: post('The alarm code at home is playing up') },
      { name: 'a consultation', action: post('The council consultation on school redundancies ends Friday') },
      { name: 'a strike against cuts', action: post('On strike against redundancies at schools like ours') },
      { name: 'training', action: post('Safeguarding training done for another year') },
      { name: 'a quiet word', action: post('Between you and me I do not like coriander') },
      { name: 'alone at home', action: post('On my own in the house with a curry') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function isAboutSchool(text: string, context: Context): boolean {
  return (
    hasSchoolLife(text, context.school) ||
    [STAFF, A_COLLEAGUE, WORKPLACE].some((cue) => has(text, cue)) ||
    sentencesOf(text).some((sentence) => SCHOOLISH(sentence).length) ||
    peopleNamed(text, context).length > 0 ||
    findSchool(text, context.school).length > 0
  );
}

/** Not published already, no matter of rights, no story, nothing of one's own family. */
function isOpen({ text }: Sentence): boolean {
  const open = text.replace(NOT_YET, (said) => ' '.repeat(said.length));
  return !(
    has(open, PUBLISHED) ||
    has(open, PROTECTED) ||
    has(text, FICTION) ||
    has(text, OTHER_WORKS) ||
    isFamily(text)
  );
}

/** One's own door, or a place that is not the school's though the school is not named beside it. */
function isElsewhere(text: string): boolean {
  return has(text, HOME_CODE) || (has(text, OTHER_PLACE) && !THE_SCHOOL.test(text));
}

function secretsIn(sentence: Sentence, school: boolean): Span[] {
  const { text } = sentence;
  if (!isOpen(sentence)) return [];
  const clearly = findIn(sentence, CLEARLY);
  if (!school) return clearly;
  const secrets = has(text, SURPRISE) || isElsewhere(text) ? [] : findIn(sentence, SECRETS);
  const security = isElsewhere(text) ? [] : findIn(sentence, SECURITY);
  return [...clearly, ...secrets, ...security, ...findIn(sentence, INSPECTION_CALL)];
}
