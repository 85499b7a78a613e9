import { textOf } from '../core/action.ts';
import { type Context, defineRule, type Sighting } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import {
  ANOTHER,
  AT_SCHOOL,
  COLLEAGUES,
  DRINKING,
  GRAVE,
  isOwn,
  isReal,
  NOT_SO,
  SOMEBODY_ELSE,
} from '../text/disrepute.ts';
import { findIn, has, type Phrases, type Sentence, sentencesOf } from '../text/phrases.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { hasSchoolLife } from '../text/school-life.ts';
import { findSchool } from '../text/school-names.ts';
import {
  ALIBI,
  DOSE,
  FOUND_HOME,
  INDULGED,
  PAPERS,
  ROGUISH,
  ROSY,
  SHAM,
  TIPPLE,
  UNDONE,
  UNNOTICED,
  VESSEL,
  WITHOUT,
} from '../text/senses/confessions.ts';
import {
  AT_PLAY,
  CRIED_OFF,
  FIGURES,
  HONEST,
  IN_SCHOOL_TIME,
  INVENTED,
  LEISURE,
  LIED_TO,
  POCKETED,
  SCHOOL_MONEY,
  STASHED,
} from '../text/senses/dodging.ts';
import { AT_IT, FAR_GONE, GIVEN, GLASSES, HIGH, OTHERWISE } from '../text/senses/excess.ts';
import { LAWLESS_DEEDS } from '../text/senses/lawless.ts';
import { BOOZE, DRUGS_TAKEN, DRUNKEN, LAWLESS, ON_DUTY } from '../text/senses/misconduct.ts';
import {
  AFTERWARDS,
  BEFORE_WORK,
  DUTIES,
  HATED,
  MEANWHILE,
  PASTIME,
  SHORTCUT,
} from '../text/senses/neglect.ts';
import { SCHOOLISH } from '../text/senses/school.ts';
import { ELSEWHERE, EXCUSED, FIDDLED, GOT_AWAY, IDLED, SHAMMED, UNCARING } from '../text/senses/shirking.ts';
import { COASTING, DISGUISED, HELPED_MYSELF, THE_CAUSE, UNSTEADY } from '../text/senses/unsober.ts';
import { addUp, anyOf, pattern, type Together, unless } from '../text/together.ts';
import { FICTION, isLongAgo, STAFF } from '../text/voices.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

/** Said of colleagues to defend them; who says I besides has more to tell. */
const NOBODY_HERE =
  /^\W*(?:nobody|no one|none of us|not one of us)(?: \S+)? (?:at|in|on) (?:our|my|this) (?!.*\bi\b)|\bnever (?:once )?(?:pull|threw|thrown|chuck|took|taken)(?:ed)? a sickie\b/is;
const CARING = pattern(/\bcare (?:more|so much|too much|deeply)\b/g);
/** Asleep where one may be. */
const RESTING = pattern(
  /\b(?:sofa|couch|settee|at home|(?:train|bus) home|after (?:school|work|lessons))\b/g,
);
/** Where one was not, alas. */
const MISSED = pattern(/\b(?:miss(?:ed|ing|es)|gutted|cancel\w*)\b/g);

const WORK = [SCHOOLISH, AT_IT, SCHOOL_MONEY, IN_SCHOOL_TIME];
const WORK_THERE = anyOf(SCHOOLISH, AT_IT);
/** No drop of it now. */
const GIVEN_UP = pattern(/\b(?:sober|dry january|gave up|given up|hand ?gel|water|tea|coffee)\b/g);
/** In a flask on any morning. */
const SOFT = pattern(/\b(?:soup|tea|coffee|cocoa|hot chocolate|squash|water|milk)\b/g);
const GONE = unless(anyOf(DRUNKEN, FAR_GONE), OTHERWISE);
const AMONG_STAFF = anyOf(pattern(COLLEAGUES), AFTERWARDS);

/** What one may tell of oneself, unless work stands beside it. */
const TOLD: readonly Together[] = [
  [GONE, anyOf(ON_DUTY, unless(AT_IT, AMONG_STAFF))],
  [unless(GLASSES, GIVEN), AT_IT],
  [unless(HIGH, OTHERWISE)],
  [LAWLESS_DEEDS],
  [LIED_TO],
  [unless(STASHED, SOFT)],
  [unless(LEISURE, HONEST), IN_SCHOOL_TIME],
  [unless(FIGURES, HONEST), unless(INVENTED, HONEST)],
  [unless(CRIED_OFF, HONEST), AT_PLAY],
  [unless(SCHOOL_MONEY, HONEST), POCKETED],
  [unless(BOOZE, AFTERWARDS), ON_DUTY, GOT_AWAY],
  [DRUGS_TAKEN],
  [LAWLESS],
  [FIDDLED],
  [unless(IDLED, RESTING)],
  [unless(UNCARING, CARING)],
  [SHAMMED],
  [EXCUSED, unless(ELSEWHERE, MISSED)],
  [GONE, BEFORE_WORK],
  [GONE, EXCUSED],
  [unless(BOOZE, AFTERWARDS), BEFORE_WORK],
  [UNSTEADY, unless(THE_CAUSE, GIVEN_UP)],
  [DISGUISED],
  [unless(COASTING, CARING), WORK_THERE],
  [unless(HELPED_MYSELF, HONEST), WORK_THERE],
  [SHORTCUT, DUTIES],
  [PASTIME, MEANWHILE],
  [HATED],
];

/** The same by the way, with the word for it left out. */
const LET_SLIP: readonly Together[] = [
  [unless(ALIBI, HONEST), unless(INDULGED, HONEST)],
  [unless(SHAM, HONEST), UNNOTICED, anyOf(WORK_THERE, DUTIES)],
  [UNDONE, anyOf(WORK_THERE, DUTIES)],
  [TIPPLE, anyOf(UNNOTICED, ON_DUTY), WORK_THERE],
  [VESSEL, UNNOTICED, WORK_THERE],
  [UNSTEADY, unless(THE_CAUSE, GIVEN_UP)],
  [DOSE, anyOf(ROSY, WORK_THERE)],
  [unless(FOUND_HOME, HONEST), WORK_THERE],
  [ROGUISH],
  [WITHOUT, PAPERS],
];

/** Drink, drugs, crime or contempt for the work, told of oneself where the school may be seen behind it. */
export default defineRule({
  id: 'disrepute',
  title: { en: 'What may embarrass the school', cy: 'Yr hyn a all godi cywilydd ar yr ysgol' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'warn',
  about: 'words',
  check(action, context) {
    if (action.kind === 'message' && !('group' in action.to)) return undefined;
    const text = textOf(action);
    if (!context.account.namesSchool && isFarFrom('disrepute', text, context)) return undefined;
    const seen = misdeedIn(text, context);
    if (NOBODY_HERE.test(text)) return undefined;
    if (!seen && (has(text, FICTION) || sentencesOf(text).some((s) => isLongAgo(s.text)))) return undefined;
    // Whose school it is, the account may say.
    return seen && context.account.namesSchool ? seen : taught('disrepute', text, context, seen);
  },
  words: {
    en: ({ finding }) => ({
      headline:
        finding.variant === 'drinking' ? 'A night out, with work in view' : 'This may reflect on the school',
      why: 'What you tell of yourself here can be connected with your work, and the policy speaks of the school’s good name.',
      better: ['Leave work out of it.', 'Share it only with close friends, or not at all.'],
    }),
    cy: ({ finding }) => ({
      headline:
        finding.variant === 'drinking'
          ? 'Noson allan, a’r gwaith yn y golwg'
          : 'Gall hyn adlewyrchu ar yr ysgol',
      why: 'Gellir cysylltu’r hyn a ddywedwch amdanoch eich hun yma â’ch gwaith, ac mae’r polisi’n sôn am enw da’r ysgol.',
      better: ['Gadewch y gwaith allan ohono.', 'Rhannwch ef â ffrindiau agos yn unig, neu ddim o gwbl.'],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      {
        name: 'still drunk in class',
        action: post('Still drunk teaching Year 9 this morning'),
        level: 'warn',
      },
      { name: 'a bottle in the desk', action: post('Thank god for the vodka in my desk, my class are wild') },
      { name: 'a sickie', action: post('Pulled a sickie from school, beach day'), level: 'warn' },
      { name: 'no care for the work', action: post('I don’t give a shit about marking, my class can wait') },
      { name: 'made-up marks', action: post('I made up all the assessments for my class lol') },
      {
        name: 'a joint, on an account that names the school',
        action: post('Smoked a massive joint tonight, me and my mates'),
        account: { namesSchool: true },
      },
      { name: 'a staff night out', action: post('Staff night out, we were hammered'), level: 'note' },
    ],
    silent: [
      { name: 'a quiet drink', action: post('Glass of wine after a long week at school') },
      { name: 'the job is too much', action: post('The job is too much, I cry before school') },
      { name: 'a private night', action: post('So hungover today') },
      { name: 'long ago', action: post('When I was a student I got drunk before my teaching exam') },
      { name: 'reform of the law', action: post('We should legalise cannabis, says this teacher') },
      {
        name: 'a strike',
        action: post('I am not going to do my job on Thursday because we are on strike at school'),
      },
      { name: 'a lesson', action: post('Did a lesson on drugs with Year 9 today') },
      { name: 'sober', action: post('I don’t drink, best night out with the other teachers ever') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function isNobodyElse(sentence: Sentence, [from]: Span): boolean {
  const lead = sentence.text.slice(0, from - sentence.from);
  return !SOMEBODY_ELSE.test(lead) && !NOT_SO.test(lead);
}

/** Something of the kind told in the first person, as one who works at a school. */
function misdeedIn(text: string, context: Context): Sighting | undefined {
  const atWork = isAtWork(text, context);
  if (!atWork && !(context.audience === 'public' && context.account.namesSchool)) return undefined;
  const quotes = quotesIn(text);
  const own = sentencesOf(text).filter((s) => isOwn(s.text));
  const real = sentencesOf(text).filter((s) => isReal(s.text));
  const grave = [
    ...own.flatMap((s) => toldIn(s, GRAVE)),
    ...addUp(own, TOLD, isOneself),
    ...addUp(real, LET_SLIP, isNobodyElse, 3),
  ].filter((span) => !isWithin(span, quotes));
  if (grave.length) return { spans: grave };
  const merry: Span[] =
    has(text, COLLEAGUES) || context.account.namesSchool
      ? [...own.flatMap((s) => toldIn(s, DRINKING)), ...addUp(own, [[GONE]], isOneself)]
      : [];
  return merry.length ? { spans: merry, unsure: true, variant: 'drinking' } : undefined;
}

function isAtWork(text: string, { school }: Context): boolean {
  return (
    hasSchoolLife(text, school) ||
    [STAFF, COLLEAGUES, AT_SCHOOL].some((cue) => has(text, cue)) ||
    sentencesOf(text).some((sentence) => WORK.some((clue) => clue(sentence).length)) ||
    findSchool(text, school).length > 0
  );
}

function toldIn(sentence: Sentence, pattern: RegExp | Phrases): Span[] {
  return findIn(sentence, pattern).filter((span) => isOneself(sentence, span));
}

/** Not somebody else's doing, and not denied. */
function isOneself(sentence: Sentence, [from]: Span): boolean {
  const lead = sentence.text.slice(0, from - sentence.from);
  return !ANOTHER.test(lead) && !NOT_SO.test(lead);
}
