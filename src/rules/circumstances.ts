import { textOf } from '../core/action.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { isToldAtWork, oneChildIn } from '../text/children.ts';
import {
  AT_LARGE,
  CIRCUMSTANCES,
  HE_OR_SHE,
  HIM_OR_HER,
  I_OR_WE,
  IN_MY_CLASS,
  LIKENED,
  OWN_FAMILY,
  POINTED,
  SET_APART,
} from '../text/circumstances.ts';
import { findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { pupilsIn } from '../text/pupils.ts';
import { MY_KID } from '../text/roles.ts';
import { hasSchoolLife } from '../text/school-life.ts';
import type { Clue } from '../text/sense.ts';
import { DISMAY, HARDSHIP, MINE_AT_WORK, THEIR_PEOPLE, WRONG_AT_HOME } from '../text/senses/hardship.ts';
import { HINTS, NOT_A_CHILD } from '../text/senses/hints.ts';
import { HOME_LIFE } from '../text/senses/home-life.ts';
import { NEEDS } from '../text/senses/needs.ts';
import { SCHOOL_ALONE } from '../text/senses/one-child.ts';
import { FICTION, isFamily } from '../text/voices.ts';
import { tellSafeguarding } from './shared/better.ts';
import { dayAt } from './shared/day.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

/** Does a draft speak of school at all, and does it as one who works there? */
interface Where {
  atSchool: boolean;
  atWork: boolean;
}

const WHAT: readonly Clue[] = [HARDSHIP, WRONG_AT_HOME, HOME_LIFE, NEEDS, HINTS];

/** A pupil, named or not, together with what is that child's own business. */
export default defineRule({
  id: 'circumstances',
  title: { en: 'A pupil’s circumstances', cy: 'Amgylchiadau disgybl' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'reason',
  about: 'words',
  check(action, context) {
    const text = textOf(action);
    if (isFarFrom('circumstances', text, context)) return undefined;
    const sentences = sentencesOf(text);
    const where = {
      atSchool: hasSchoolLife(text, context.school),
      atWork: isToldAtWork(text, sentences),
    };
    const told = sentences.flatMap((_, i) => toldAt(i, sentences, text, where, context));
    const spans = told.length ? told : toldOfOne(sentences, text, where);
    return taught('circumstances', text, context, spans.length ? { spans } : undefined);
  },
  words: {
    en: ({ school }) => ({
      headline: 'This tells of a child’s circumstances',
      why: 'Even without a name, somebody may recognise the child; the policy keeps such things off social media, however kindly meant.',
      better: ['Keep it for people at school who need to know.', tellSafeguarding(school, 'en')],
    }),
    cy: ({ school }) => ({
      headline: 'Mae hyn yn sôn am amgylchiadau plentyn',
      why: 'Hyd yn oed heb enw, gallai rhywun adnabod y plentyn; mae’r polisi’n cadw pethau o’r fath oddi ar gyfryngau cymdeithasol, waeth pa mor garedig.',
      better: ['Cadwch hyn ar gyfer pobl yn yr ysgol sydd angen gwybod.', tellSafeguarding(school, 'cy')],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      {
        name: 'a boy in the class',
        action: post('A boy in my class lost his dad last week and I cannot stop thinking of him'),
        level: 'reason',
      },
      { name: 'a little girl and her coat', action: post('Little girl in Y2 had no coat again today') },
      {
        name: 'proud and kind',
        action: post('So proud of one of my Year 6s: autistic, and she read to the whole school'),
      },
      { name: 'named', action: post('Katie Smith has been excluded') },
      {
        name: 'to a colleague',
        action: {
          kind: 'message',
          to: { person: { name: 'Gareth Abernathy' } },
          text: 'social services rang about one of our pupils',
        },
      },
      { name: 'behaviour', action: post('one of my pupils threw a chair at me today') },
      {
        name: 'one of my kids, at school',
        action: post('One of my kids at school told me his parents have split up, broke my heart in class'),
      },
      { name: 'the next sentence', action: post('There is a lad in my form. His mum is in prison.') },
      { name: 'in Welsh', action: post('Un o fy nisgyblion wedi colli ei fam') },
    ],
    silent: [
      { name: 'one’s own child', action: post('My son was diagnosed with ADHD today') },
      { name: 'bare “one of my kids”', action: post('One of my kids has nits again') },
      { name: 'a cause', action: post('My class raised money for Cancer Research') },
      { name: 'a policy', action: post('Every child deserves free school meals') },
      { name: 'chatter', action: post('One of my Year 6s asked me if I was born in the war') },
      { name: 'a film', action: post('In the film a boy in the class loses his dad') },
      { name: 'oneself', action: post('My anxiety is bad today') },
      { name: 'praise without more', action: post('A girl in my class wrote the loveliest poem') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function toldAt(at: number, sentences: readonly Sentence[], text: string, where: Where, context: Context) {
  const sentence = sentences[at]!;
  if (isAtLarge(sentence)) return [];
  const who = whoIn(sentence, text, where, context);
  if (!who.length) return [];
  const whose = isOwn(sentence) ? [] : whoseIn(sentence);
  const what = whose.length
    ? whose
    : [...continued(sentences, at), ...saidBefore(sentences, at), ...dismayed(at, sentences)];
  return what.length ? [...who, ...what] : [];
}

/** No child is pointed at, but whoever works there says "she", and nobody else is there to be meant. */
function toldOfOne(sentences: readonly Sentence[], text: string, { atWork }: Where): Span[] {
  const others = sentences.some((s) => NOT_A_CHILD(s).length || isAtLarge(s) || isOwn(s));
  if (!atWork || others || isFamily(text)) return [];
  return sentences.flatMap((sentence) => {
    const one = findIn(sentence, HE_OR_SHE);
    return one.length ? whoseIn(sentence).flatMap((what) => [one[0]!, what]) : [];
  });
}

/** Of whom a sentence tells: by name, as one's pupil, or, where the draft is told at work, any one child. */
function whoIn(sentence: Sentence, text: string, { atSchool, atWork }: Where, context: Context): Span[] {
  const family = isFamily(sentence.text);
  const mine = !family && (atSchool || WRONG_AT_HOME(sentence).length) ? findIn(sentence, MY_KID) : [];
  const sure = [
    ...namedIn(sentence, text, atWork, context),
    ...pupilsIn(sentence),
    ...mine,
    ...(family ? [] : MINE_AT_WORK(sentence)),
    ...(family || has(text, SET_APART) ? [] : SCHOOL_ALONE(sentence)),
  ];
  return sure.length || !atWork ? sure : [...oneChildIn(sentence)];
}

function isAtLarge({ text }: Sentence): boolean {
  return [AT_LARGE, LIKENED].some((cue) => has(text, cue)) || (has(text, FICTION) && !has(text, IN_MY_CLASS));
}

/** Is it the writer's own people or state that is spoken of? */
function isOwn({ text }: Sentence): boolean {
  return has(text, OWN_FAMILY);
}

/** What comes after, as long as it speaks of him or her or of nobody. */
function continued(sentences: readonly Sentence[], at: number): Span[] {
  for (const next of sentences.slice(at + 1, at + 4)) {
    if (isFamily(next.text) || has(next.text, AT_LARGE) || isOwn(next)) return [];
    const told = has(next.text, HIM_OR_HER) || !has(next.text, I_OR_WE) || oneChildIn(next).length;
    const what = told ? whoseIn(next) : [];
    if (what.length) return what;
  }
  return [];
}

/** What was told before: "That is one of my pupils." */
function saidBefore(sentences: readonly Sentence[], at: number): Span[] {
  const before = sentences[at - 1];
  if (!before || isFamily(before.text) || isOwn(before) || isAtLarge(before)) return [];
  const of = has(sentences[at]!.text, POINTED) || has(before.text, HIM_OR_HER) || !has(before.text, I_OR_WE);
  return of || oneChildIn(before).length ? whoseIn(before) : [];
}

/** The child's people are spoken of, and it weighs on the writer. */
function dismayed(at: number, sentences: readonly Sentence[]): readonly Span[] {
  const near = [sentences[at - 1], sentences[at]!, sentences[at + 1]].filter((s) => s !== undefined);
  return near.some((s) => DISMAY(s).length) ? THEIR_PEOPLE(sentences[at]!) : [];
}

function whoseIn(sentence: Sentence): Span[] {
  return [findIn(sentence, CIRCUMSTANCES), ...WHAT.map((clue) => clue(sentence))].flat();
}

/** Pupils and former pupils under 18, by name: in full, or by first name beside words of work. */
function namedIn(sentence: Sentence, text: string, atWork: boolean, { people, school, at }: Context): Span[] {
  const day = dayAt(at, school);
  const whole = text.slice(sentence.from, sentence.from + sentence.text.length);
  const mine = atWork || SCHOOL_ALONE(sentence).length > 0;
  return people
    .inText(whole)
    .filter((m) => m.tier === 'strong' || mine)
    .filter((m) => m.role === 'pupil' || (m.role === 'former-pupil' && (m.adultFrom ?? '9') > day))
    .map(({ span: [a, b] }) => [a + sentence.from, b + sentence.from]);
}
