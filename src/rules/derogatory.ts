import { textOf } from '../core/action.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import {
  BUT,
  CONTEMPT,
  CONTEMPT_SIGNS,
  GOES_ON,
  misspelt,
  NEGATED,
  ONES_VIEW,
  OTHER_TARGETS,
  PRONOUN,
  REPORTED,
  SELF,
  TOLD_BY,
} from '../text/contempt.ts';
import { areNear, distance, findIn, has, nearest, type Sentence, sentencesOf } from '../text/phrases.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { targetsIn } from '../text/scorned.ts';
import { BELITTLED } from '../text/senses/contempt.ts';
import { DRY_WIT } from '../text/senses/dry-wit.ts';
import { NAMES_CALLED, SCORNED } from '../text/senses/insults.ts';
import { FONDLY, SLIGHTS } from '../text/senses/slights.ts';
import { THE_SAME } from '../text/senses/whom.ts';
import { nearby } from '../text/together.ts';
import { FICTION } from '../text/voices.ts';
import { askTheHead } from './shared/better.ts';
import { aboutWords } from './shared/reasons.ts';
import { isOfRights } from './shared/rights.ts';
import { isFarFrom, taught } from './shared/taught.ts';

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
    if (isFarFrom('derogatory', text, context)) return undefined;
    if (has(text, FICTION)) return undefined;
    const quotes = quotesIn(text);
    const sentences = sentencesOf(text);
    if (isOfRights(action, context)) return undefined;
    const spans = sentences.flatMap((sentence, i) =>
      insultsIn(sentence, nearby(sentences, i, 5), text, quotes, context),
    );
    const as = { weight: context.audience === 'public' ? 1 : 0 };
    return taught('derogatory', text, context, spans.length ? { spans, ...as } : undefined, as);
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
      { name: 'parents', action: post('Year 4 parents are entitled idiots') },
      { name: 'a colleague by name', action: post('Gareth Abernathy couldn’t teach a fish to swim') },
      { name: 'not being funny', action: post('Not being funny but our deputy is thick as mince') },
      { name: 'a clown’s face', action: post('New policy from SLT 🤡') },
      { name: 'in Welsh', action: post('Mae ein pennaeth yn anobeithiol') },
      { name: 'a class', action: post('My Year 9s are feral today') },
      { name: 'a pronoun after', action: post('Had a row with the SENCO. She is useless.') },
    ],
    silent: [
      { name: 'praise', action: post('Our head is a star') },
      { name: 'denied', action: post('My Year 9s are not stupid') },
      { name: 'the referee', action: post('The ref was a clown tonight') },
      { name: 'oneself', action: post('I felt useless in front of my class today') },
      { name: 'the printer', action: post('The printer in the staff room is useless') },
      { name: 'farm animals', action: post('We saw cows on the way home') },
      { name: 'a shop', action: post('The staff at Tesco are useless') },
      { name: 'quoted', action: post('A troll wrote "your school is a joke" under my post') },
      { name: 'reported', action: post('He called my class stupid and I was furious') },
      { name: 'a minister', action: post('The education secretary is clueless') },
      { name: 'a strike', action: post('Our school closes on Thursday for the strike, solidarity') },
      { name: 'fiction', action: post('In the film the headmistress is a witch') },
      { name: 'another’s school', action: post('My son’s teacher is useless') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function insultsIn(
  sentence: Sentence,
  [before, after, ...earlier]: readonly (Sentence | undefined)[],
  text: string,
  quotes: readonly Span[],
  context: Context,
): Span[] {
  const plain = sentence.text.replace(BUT, (said) => ' '.repeat(said.length));
  const said = { text: plain, from: sentence.from };
  const fond = [said, before, after].some((near) => near && FONDLY(near).length && !/🙄|👏/u.test(near.text));
  const open = [
    ...findIn(said, CONTEMPT),
    ...(FONDLY(said).length ? [] : NAMES_CALLED(said)),
    ...findIn(said, CONTEMPT_SIGNS),
    ...misspelt(said),
  ];
  // A plain word of contempt can be denied: "they aren't feral".
  const isPlain = (span: Span) => open.some(([a, b]) => a === span[0] && b === span[1]);
  const slights = fond
    ? []
    : [SLIGHTS, BELITTLED, SCORNED, DRY_WIT].flatMap((clue) => clue(said)).filter((span) => !isPlain(span));
  const insults = [...slights, ...open].filter(
    (span) =>
      !isWithin(span, quotes) &&
      isMeant(
        plain.slice(0, span[0] - sentence.from),
        slights.includes(span),
        plain.slice(span[0] - sentence.from),
      ),
  );
  if (!insults.length) return [];
  const others = findIn(said, OTHER_TARGETS);
  const own = targetsIn(said, text, context).filter((target) => !isWhereItStands(target, others, said));
  return insults.flatMap((insult) => {
    const free = others.filter((o) => !isWithin(o, own) && !areOne(o, insult));
    const target = whose(insult, own, free, slights.includes(insult) ? '' : plain, sentence.from);
    if (target) return [target, insult];
    if (own.length) return [];
    const follows = slights.includes(insult) || (before && goesOn(said, before, insult, free));
    const told = before && follows ? before : isAddress(after) || !before ? after : undefined;
    const spoken = told && targetsIn(told, text, context).at(-1);
    const again = slights.includes(insult) || THE_SAME(said).length > 0 || (follows && isShort(before));
    const meant = spoken ?? (again ? lastIn([before, ...earlier], text, context) : undefined);
    return meant ? [meant, insult] : [];
  });
}

/** Who an insult is about: who stands before it rather than after it, and nothing else nearer. */
function whose(
  insult: Span,
  targets: readonly Span[],
  others: readonly Span[],
  plain: string,
  from: number,
): Span | undefined {
  const within = targets.filter((t) => areNear(insult, t, REACH));
  const lead = within.filter((t) => t[0] <= insult[0]);
  const target = nearest(
    insult,
    lead.length ? lead : within.filter((t) => !isOnlyDoneTo(t, insult, plain, from)),
  );
  if (!target) return undefined;
  const first = PRONOUN.test(plain.slice(0, insult[0] - from))
    ? []
    : others.filter((o) => o[1] <= insult[0] || target[0] > insult[0]);
  const other = nearest(insult, first);
  return other && distance(insult, other) < distance(insult, target) ? undefined : target;
}

/** "The printer in the staff room" is a printer. */
function isWhereItStands(target: Span, things: readonly Span[], { text, from }: Sentence): boolean {
  return things.some((thing) => {
    const between = text.slice(thing[1] - from, Math.max(thing[1], target[0] + 1) - from);
    return /^\s+(?:in|at|on|from|by|outside|near)\s/i.test(between) && between.length < 20;
  });
}

/** "He was vile to the pupils" is no contempt for pupils. */
function isOnlyDoneTo(target: Span, insult: Span, plain: string, from: number): boolean {
  return /^[\s,]*(?:to|towards?|with|for)\s/i.test(plain.slice(insult[1] - from, target[0] - from + 1));
}

/** A pronoun, an answer to a short question, or a few words that leave out whom they are about. */
function goesOn({ text, from }: Sentence, before: Sentence, insult: Span, others: readonly Span[]): boolean {
  if (GOES_ON.test(text) || /^\s*(?:\S+\s+){0,4}\S+\?\s*$/.test(before.text)) return true;
  const words = text.trim().split(/\s+/).length;
  return words <= 5 && insult[0] - from < 25 && !others.length && !/\b(?:i|me|my|i'm|fi|dwi)\b/i.test(text);
}

/** Whom somebody was last speaking of. */
function lastIn(sentences: readonly (Sentence | undefined)[], text: string, context: Context) {
  for (const sentence of sentences) {
    const spoken = sentence && targetsIn(sentence, text, context).at(-1);
    if (spoken) return spoken;
  }
  return undefined;
}

/** "Liar? No. Clown? Yes." still speaks of whoever came first. */
function isShort(before: Sentence | undefined): boolean {
  return before !== undefined && before.text.trim().split(/\s+/).length <= 2;
}

/** "Thanks, Mr Prothero." */
function isAddress(after: Sentence | undefined): boolean {
  return (
    after !== undefined &&
    /^\s*(?:thanks|cheers|diolch|well done|looking at you|yes|i mean|answer|ateb|clue|hint|spoiler|step forward|meet)\b/i.test(
      after.text,
    )
  );
}

/** A slight has its own negation in it: "couldn't lead a conga". */
function isMeant(before: string, slight: boolean, said: string): boolean {
  if (
    SELF.test(before) ||
    (slight &&
      /\b(?:i|you)(?:'ve| have| had)?\s*$/i.test(before) &&
      (!ONES_VIEW.test(said) || /\b(?:not one|none|nobody|no one)\b/i.test(before)))
  )
    return false;
  return slight ? !TOLD_BY.test(before) : !NEGATED.test(before) && !REPORTED.test(before);
}

function areOne(a: Span, b: Span): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
