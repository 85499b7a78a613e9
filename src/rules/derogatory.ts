import { textOf } from '../core/action.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { BUT, CONTEMPT, CONTEMPT_SIGNS, NEGATED, OTHER_TARGETS, REPORTED, SELF } from '../text/contempt.ts';
import { areNear, findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { A_COLLEAGUE, A_PARENT, A_PUPIL, OUR_CLASS } from '../text/roles.ts';
import { findSchool } from '../text/school-names.ts';
import { FICTION, isFamily } from '../text/voices.ts';
import { askTheHead } from './shared/better.ts';
import { aboutWords } from './shared/reasons.ts';

/** How far contempt reaches, in characters. */
const REACH = 70;

/** Contempt or insult for the school, its staff, pupils or parents. */
export default defineRule({
  id: 'derogatory',
  title: { en: 'Insult and contempt', cy: 'Sarhad a dirmyg' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'warn',
  about: 'words',
  check(action, context) {
    const text = textOf(action);
    if (has(text, FICTION)) return undefined;
    const quotes = quotesIn(text);
    const sentences = sentencesOf(text);
    const spans = sentences.flatMap((sentence, i) =>
      insultsIn(sentence, sentences[i - 1], text, quotes, context),
    );
    return spans.length ? { spans, weight: context.audience === 'public' ? 1 : 0 } : undefined;
  },
  words: {
    en: ({ school }) => ({
      headline: 'This may read as an insult',
      why: 'The marked words could hurt somebody at school, and the policy asks for respect in public and in private.',
      better: [
        'Wait, and read it again tomorrow.',
        'Talk to somebody you trust, or to your union.',
        askTheHead(school, 'en').replace('Ask', 'Take it up with').replace(' first', ''),
      ],
    }),
    cy: () => ({
      headline: 'Gallai hyn ymddangos yn sarhaus',
      why: 'Gallai’r geiriau sydd wedi’u marcio frifo rhywun yn yr ysgol, ac mae’r polisi’n gofyn am barch, yn gyhoeddus ac yn breifat.',
      better: [
        'Arhoswch, a’i ddarllen eto yfory.',
        'Siaradwch â rhywun rydych yn ymddiried ynddo, neu â’ch undeb.',
      ],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      { name: 'the head', action: post('Our head is a complete clown'), level: 'reason' },
      {
        name: 'among friends',
        action: { kind: 'publish', text: 'our SLT are useless', audience: 'friends', place: 'timeline' },
        level: 'warn',
      },
      { name: 'the school', action: post('Hafod Lane is a joke, get me out') },
      { name: 'a class', action: post('My Year 9s are feral today') },
      { name: 'parents', action: post('Year 4 parents are entitled idiots') },
      { name: 'a colleague by name', action: post('Gareth Abernathy couldn’t teach a fish to swim') },
      { name: 'not being funny', action: post('Not being funny but our deputy is thick as mince') },
      { name: 'a clown’s face', action: post('New policy from SLT 🤡') },
      { name: 'hate', action: post('I hate my class') },
      { name: 'the sack', action: post('The headteacher should be sacked') },
      { name: 'in Welsh', action: post('Mae ein pennaeth yn anobeithiol') },
      { name: 'a pronoun after', action: post('Had a row with the SENCO. She is useless.') },
    ],
    silent: [
      { name: 'praise', action: post('Our head is a star') },
      { name: 'denied', action: post('My Year 9s are not stupid') },
      { name: 'the referee', action: post('The ref was a clown tonight') },
      { name: 'oneself', action: post('I felt useless in front of my class today') },
      { name: 'the printer', action: post('The printer in the staff room is useless') },
      { name: 'quoted', action: post('A troll wrote "your school is a joke" under my post') },
      { name: 'reported', action: post('He called my class stupid and I was furious') },
      { name: 'a minister', action: post('The education secretary is clueless') },
      { name: 'a strike', action: post('Our school closes on Thursday for the strike, solidarity') },
      { name: 'fiction', action: post('In the film the headmistress is a witch') },
      { name: 'farm animals', action: post('We saw cows on the way home') },
      { name: 'another’s school', action: post('My son’s teacher is useless') },
      { name: 'a shop', action: post('The staff at Tesco are useless') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function insultsIn(
  sentence: Sentence,
  before: Sentence | undefined,
  text: string,
  quotes: readonly Span[],
  context: Context,
): Span[] {
  const plain = sentence.text.replace(BUT, (said) => ' '.repeat(said.length));
  const said = { text: plain, from: sentence.from };
  const insults = [...findIn(said, CONTEMPT), ...findIn(said, CONTEMPT_SIGNS)].filter(
    (span) => !isWithin(span, quotes) && isMeant(plain.slice(0, span[0] - sentence.from)),
  );
  if (!insults.length) return [];
  let targets = targetsIn(said, text, context);
  if (!targets.length && before && /^\s*(?:he|she|they|it)(?:'s|'re)?\b/i.test(plain))
    targets = targetsIn(before, text, context);
  const others = findIn(said, OTHER_TARGETS);
  return insults.flatMap((insult) => {
    const target = nearest(insult, targets);
    if (!target || !areNear(insult, target, REACH)) return [];
    const other = nearest(
      insult,
      others.filter((o) => !isWithin(o, targets) && !areOne(o, insult)),
    );
    if (other && distance(insult, other) < distance(insult, target) && target[0] >= sentence.from) return [];
    return [target, insult];
  });
}

function targetsIn(sentence: Sentence, text: string, { school, people }: Context): Span[] {
  const whole = text.slice(sentence.from, sentence.from + sentence.text.length);
  const shifted = ([a, b]: Span): Span => [a + sentence.from, b + sentence.from];
  const named = [
    ...findSchool(whole, school),
    ...people
      .inText(whole)
      .filter((m) => m.role !== 'candidate' && m.tier === 'strong')
      .map((m) => m.span),
  ].map(shifted);
  if (isFamily(sentence.text)) return named;
  return [
    ...named,
    ...[A_COLLEAGUE, A_PUPIL, A_PARENT, OUR_CLASS].flatMap((pattern) => findIn(sentence, pattern)),
  ];
}

function isMeant(before: string): boolean {
  return !NEGATED.test(before) && !SELF.test(before) && !REPORTED.test(before);
}

function nearest(to: Span, spans: readonly Span[]): Span | undefined {
  return [...spans].sort((a, b) => distance(to, a) - distance(to, b))[0];
}

function distance(a: Span, b: Span): number {
  return Math.max(0, Math.max(a[0], b[0]) - Math.min(a[1], b[1]));
}

function areOne(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
