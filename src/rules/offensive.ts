import { textOf } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { AGAINST_HATE, HATE, IDLE, MILD, NOT_STRONG, SEXUAL, STRONG, THREATS } from '../text/offence.ts';
import { findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { findSchool } from '../text/school-names.ts';
import type { Clue } from '../text/sense.ts';
import {
  BURIED,
  DROWNED,
  FOLK,
  GAZED_AT,
  LEERED,
  OMINOUS,
  SEA_FOLK,
  SNEERED,
  WATCHED,
} from '../text/senses/malice.ts';
import { HATEFUL, MENACE, PLAYFUL } from '../text/senses/menace.ts';
import { DESPISED, HAD, HARM, MEANT_WELL, PEOPLES } from '../text/senses/violence.ts';
import { addUp, anyOf, pattern, type Together, unless } from '../text/together.ts';
import { FICTION, NEWS } from '../text/voices.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

const KINDLY = anyOf(MEANT_WELL, PLAYFUL);
/** Harm, lust, and scorn for a people in one breath. */
const OUTRIGHT: readonly Clue[] = [
  unless(HARM, KINDLY),
  unless(HAD, MEANT_WELL),
  (sentence) => addUp([sentence], [[PEOPLES, unless(DESPISED, KINDLY)]]),
];

/** What a spade or a match is for on any other day. */
const HOMELY = pattern(
  /\b(?:slugs?|weeds|moles?|spuds|compost|pumpkins?|snowm[ae]n|sandcastle|panto|barbecue|bbq|candles?)\b/g,
);
/** Nothing in it is wrong alone: what is known of somebody's ways, and a shadow on it. */
const VEILED: readonly Together[] = [
  [WATCHED, OMINOUS],
  [SEA_FOLK, DROWNED],
  [GAZED_AT, LEERED],
  [FOLK, SNEERED],
];

/** Threat, hatred, sexual abuse; strong language is a smaller matter. */
export default defineRule({
  id: 'offensive',
  title: { en: 'Offensive words', cy: 'Geiriau sarhaus' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'warn',
  about: 'words',
  check(action, context) {
    const { account, audience, school } = context;
    const text = textOf(action);
    const quotes = quotesIn(text);
    const sentences = sentencesOf(text);
    const grave = isFarFrom('offensive', text, context)
      ? []
      : graveWithin(sentences).filter((span) => !isWithin(span, quotes));
    const seen = grave.length
      ? taught('offensive', text, context, { spans: grave, variant: 'grave' })
      : undefined;
    if (seen) return seen;
    const strong = sentences.flatMap(strongIn);
    if (!strong.length) return taught('offensive', text, context, undefined, { variant: 'grave' });
    const shows = account.namesSchool || findSchool(text, school).length > 0;
    return shows && audience === 'public' ? { spans: strong } : { spans: strong, unsure: true };
  },
  words: {
    en: ({ finding }) => ({
      headline:
        finding.variant === 'grave' ? 'This may threaten or demean somebody' : 'This is strong language',
      why:
        finding.variant === 'grave'
          ? 'The marked words could be read as a threat, or as hatred of people for what they are.'
          : 'The marked words may be seen by people who know where you work.',
      better: ['Say it in other words.', 'Wait, and read it again tomorrow.'],
    }),
    cy: ({ finding }) => ({
      headline:
        finding.variant === 'grave' ? 'Gallai hyn fygwth neu ddiraddio rhywun' : 'Mae hon yn iaith gref',
      why:
        finding.variant === 'grave'
          ? 'Gellid darllen y geiriau sydd wedi’u marcio fel bygythiad, neu fel casineb at bobl am yr hyn ydyn nhw.'
          : 'Gallai pobl sy’n gwybod ble rydych chi’n gweithio weld y geiriau sydd wedi’u marcio.',
      better: ['Dywedwch ef mewn geiriau eraill.', 'Arhoswch, a’i ddarllen eto yfory.'],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      { name: 'a threat', action: post('I’m going to kill him if he parks there again'), level: 'warn' },
      { name: 'a veiled threat', action: post('I know where she lives') },
      { name: 'hatred', action: post('These immigrants are vermin') },
      { name: 'sexual', action: post('I’d shag her any day') },
      { name: 'strong language', action: post('What a fucking week'), level: 'note' },
      { name: 'in disguise', action: post('f**king hell what a match'), level: 'note' },
      { name: 'with the school on show', action: post('Shit day at Hafod Lane'), level: 'warn' },
      {
        name: 'on a profile that names the school',
        action: post('oh for fucks sake'),
        account: { namesSchool: true },
        level: 'warn',
      },
    ],
    silent: [
      { name: 'mild words', action: post('Bloody hell, what a crap referee, damn it') },
      { name: 'a coffee', action: post('I could kill for a coffee') },
      { name: 'a game', action: post('I’m going to kill you in Mario Kart') },
      { name: 'a marriage', action: post('My husband will kill me when he sees the bill') },
      { name: 'politics', action: post('This government has failed migrants and should go') },
      { name: 'religion', action: post('I believe marriage is between a man and a woman') },
      { name: 'a town', action: post('Scunthorpe away on Saturday') },
      { name: 'gay pride', action: post('Happy Pride to all my gay and lesbian friends') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function isMeant(sentence: Sentence): boolean {
  return isTold(sentence) && !KINDLY(sentence).length;
}

function isTold({ text }: Sentence): boolean {
  return ![FICTION, NEWS, AGAINST_HATE].some((cue) => has(text, cue));
}

function graveWithin(sentences: readonly Sentence[]): Span[] {
  const open = sentences.filter((sentence) => isMeant(sentence));
  return sentences
    .flatMap((sentence, i) => graveIn(sentence, sentences[i + 1]))
    .concat(addUp(open, VEILED), ...sentences.filter(isTold).map(unless(BURIED, HOMELY)));
}

function graveIn(sentence: Sentence, after: Sentence | undefined): Span[] {
  const { text } = sentence;
  if (has(text, FICTION) || has(text, NEWS)) return [];
  const threats =
    has(text, IDLE) || PLAYFUL(sentence).length || (after && KINDLY(after).length)
      ? []
      : findIn(sentence, THREATS);
  const hate = has(text, AGAINST_HATE) ? [] : findIn(sentence, HATE);
  const other = (has(text, IDLE) ? [HATEFUL] : [MENACE, HATEFUL, ...OUTRIGHT]).flatMap((clue) =>
    unless(clue, PLAYFUL)(sentence),
  );
  return [...threats, ...hate, ...findIn(sentence, SEXUAL), ...(has(text, AGAINST_HATE) ? [] : other)];
}

function strongIn(sentence: Sentence): Span[] {
  const mild = findIn(sentence, MILD);
  return findIn(sentence, STRONG).filter(
    ([from, to]) =>
      !mild.some(([a, b]) => a === from && b === to) &&
      !NOT_STRONG.test(sentence.text.slice(from - sentence.from, to - sentence.from)),
  );
}
