import { textOf } from '../core/action.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { isChannel, nameable, type Target } from '../text/accused.ts';
import { ALLEGATIONS, DENIED, FIGURATIVE, PUBLIC_FIGURE, SETTLED } from '../text/allegations.ts';
import { SELF } from '../text/contempt.ts';
import { INSINUATED, isInFun } from '../text/insinuated.ts';
import { areNear, findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { HARMLESS, WRONGDOING } from '../text/senses/accusations.ts';
import { CROOKED, FINERY, MISSING_MONEY } from '../text/senses/crooked.ts';
import { ALTERED, GAIN, HINTED, HURTABLE, RELIED_ON, SHADY, TAKEN, TOUCHED } from '../text/senses/deeds.ts';
import { AT_IT, FAR_GONE, OTHERWISE } from '../text/senses/excess.ts';
import { FALSE_PAPERS } from '../text/senses/wrongs.ts';
import { addUp, anyOf, nearby, type Together, unless } from '../text/together.ts';
import { FICTION } from '../text/voices.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

const ALLEGED: readonly Together[] = [
  [TAKEN, GAIN],
  [ALTERED, RELIED_ON],
  [HINTED, SHADY],
  [unless(FAR_GONE, OTHERWISE), AT_IT],
];

/** A child that does something itself: "the boy in Y2 kicked off", "her lad hit a girl". */
const A_CHILD_WHO =
  /(?:[,;:–-]|\b(?:and|but|when|because|as|so|that|says?|said|where|while))\s+(?:the|an?|this|that|one|her|his|their|another) (?:\w+ )?(?:boy|girl|lad|lass|kid|child|pupil|son|daughter|toddler|little one)s?(?: (?:in|from|of) (?:\S+ ){1,3}?)?(?: ?(?:has|had|have|just|then|again|also|keeps?))*\s*$/i;

const REACH = 80;
/** Somebody spoken of before, or to be told in a moment. */
const GOES_ON =
  /\b(?:he|she|they|him|her|them|his|their|guess who|(?:a|the|this|that) (?:man|woman|bloke|person|guy|head|boss|colleague|teacher|manager) (?:who|that))(?:'s|'re|'d)?\b/i;

/** Wrongdoing told as a fact about somebody who can be known by it. */
export default defineRule({
  id: 'defamation',
  title: { en: 'Accusing somebody', cy: 'Cyhuddo rhywun' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'reason',
  about: 'words',
  check(action, context) {
    const text = textOf(action);
    if (isFarFrom('defamation', text, context)) return undefined;
    if (has(text, FICTION)) return undefined;
    const quotes = quotesIn(text);
    const sentences = sentencesOf(text);
    const found = sentences.flatMap((sentence, i) =>
      accusedIn(sentence, nearby(sentences, i, 4), text, quotes, context),
    );
    if (!found.length) found.push(...insinuatedIn(sentences, text, quotes, context));
    if (!found.length)
      return isChannel(text) ? undefined : taught('defamation', text, context, undefined, { weight: -1 });
    const named = found.some(({ target }) => target.named);
    if (!named && isChannel(text)) return undefined;
    const spans = found.flatMap(({ target, span }) => [target.span, span]);
    return taught('defamation', text, context, { spans, weight: named ? 0 : -1 });
  },
  words: {
    en: () => ({
      headline: 'This accuses somebody',
      why: 'The marked words tell of wrongdoing as a fact; if it cannot be proved, it may be defamation, and if it is true, it should be looked into properly.',
      better: [
        'Raise it by the school’s whistle-blowing policy, or with your union.',
        'Keep what you know, with dates, for those who look into it.',
      ],
    }),
    cy: () => ({
      headline: 'Mae hyn yn cyhuddo rhywun',
      why: 'Mae’r geiriau sydd wedi’u marcio yn sôn am gamwedd fel ffaith; os na ellir ei brofi, gall fod yn ddifenwi, ac os yw’n wir, dylid ymchwilio iddo’n iawn.',
      better: [
        'Codwch y mater drwy bolisi chwythu’r chwiban yr ysgol, neu gyda’ch undeb.',
        'Cadwch yr hyn a wyddoch, gyda dyddiadau, i’r rhai sy’n ymchwilio.',
      ],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      {
        name: 'a colleague and the money',
        action: post('Gareth Abernathy stole the PTA money'),
        level: 'reason',
      },
      {
        name: 'a stranger by title',
        action: post('Mrs Tanfield is having an affair with the caretaker'),
        level: 'reason',
      },
      { name: 'the school', action: post('Hafod Lane covered up abuse for years'), level: 'reason' },
      { name: 'another school', action: post('Castle Vale Primary cheated in the SATs') },
      { name: 'the trust', action: post('Hafod Learning Trust is run by fraudsters') },
      {
        name: 'a role that one person holds',
        action: post('Our head fiddles the attendance figures'),
        level: 'warn',
      },
      { name: 'drunk', action: post('Gareth Abernathy was drunk in class again') },
      { name: 'a full name not on the list', action: post('Colin Westhead is a liar and a thief') },
      { name: 'a pronoun after', action: post('Look at Gareth Abernathy. He lied to all of us.') },
      {
        name: 'though a channel is named',
        action: post('I told the LADO that Gareth Abernathy hits children'),
      },
    ],
    silent: [
      { name: 'the show', action: post('Gareth Abernathy stole the show in the panto') },
      { name: 'the biscuits', action: post('Gareth Abernathy nicked my biscuits') },
      { name: 'a minister', action: post('The education secretary lied to parliament') },
      { name: 'a court', action: post('Colin Westhead was found guilty of fraud, court told') },
      { name: 'denied', action: post('Gareth Abernathy never lied to anyone') },
      { name: 'teachers in general', action: post('Some teachers lie about their workload') },
      {
        name: 'a whistle-blower',
        action: post(
          'Our school lied about staffing and I have told the regulator under the whistleblowing policy',
        ),
      },
      { name: 'politics of the council', action: post('The council has let our schools down') },
      { name: 'a lesson', action: post('Year 6 learnt about Guy Fawkes, who broke the law') },
      { name: 'fiction', action: post('In the book Mr Gilfach is a thief') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function accusedIn(
  sentence: Sentence,
  [before, after, ...earlier]: readonly (Sentence | undefined)[],
  text: string,
  quotes: readonly Span[],
  context: Context,
) {
  const { text: said, from } = sentence;
  if (!isAlleging(sentence)) return [];
  const told = [
    ...findIn(sentence, ALLEGATIONS),
    ...unless(anyOf(WRONGDOING, FALSE_PAPERS, CROOKED), HARMLESS)(sentence),
    ...deedsIn(sentence),
    ...richerIn(sentence, before, after),
  ].filter((span) => !isWithin(span, quotes) && isSaidOfThem(sentence, span));
  if (!told.length) return [];
  let targets = nameable(sentence, text, context);
  if (!targets.length) {
    const near = GOES_ON.test(said)
      ? [before, after, ...earlier]
      : isShort(said, told[0], from)
        ? [before, after]
        : [];
    targets = near.map((other) => (other ? nameable(other, text, context) : [])).find((t) => t.length) ?? [];
  }
  return told.flatMap((span) => {
    const target = closest(
      span,
      targets.filter(
        (t) => !isAChilds(said.slice(Math.max(0, t.span[1] - from), Math.max(0, span[0] - from))),
      ),
    );
    return target ? [{ target, span }] : [];
  });
}

function insinuatedIn(
  sentences: readonly Sentence[],
  text: string,
  quotes: readonly Span[],
  context: Context,
) {
  const open = sentences.filter((s) => isAlleging(s) && !isInFun(s));
  const spans = addUp(open, INSINUATED, isSaidOfThem, 2).filter((span) => !isWithin(span, quotes));
  if (!spans.length) return [];
  const targets = open.flatMap((s) => nameable(s, text, context));
  const target = targets.find((t) => t.named) ?? targets[0];
  return target ? spans.map((span) => ({ target, span })) : [];
}

function isAlleging({ text }: Sentence): boolean {
  return ![SETTLED, FIGURATIVE, PUBLIC_FIGURE].some((pattern) => has(text, pattern));
}

function isSaidOfThem({ text, from }: Sentence, [at]: Span): boolean {
  const lead = text.slice(0, at - from);
  return !DENIED.test(lead) && !SELF.test(lead);
}

/** "Embezzler." "Racist, plain as day." */
function isShort(said: string, told: Span | undefined, from: number): boolean {
  const lead = said.slice(0, (told?.[0] ?? 0) - from).trim();
  return (
    said.trim().split(/\s+/).length <= 9 &&
    (lead === '' || /^(?:\S+ ){0,3}\S*[:,]$|^(?:\S+ ?){1,2}$/.test(lead))
  );
}

/** "Put the charity cash in her handbag": no word of it is wrong alone. */
function deedsIn(sentence: Sentence): Span[] {
  if (HARMLESS(sentence).length) return [];
  const hurt = HURTABLE(sentence);
  const done = TOUCHED(sentence).filter(([from]) => hurt.some(([, to]) => to > from));
  return [...addUp([sentence], ALLEGED), ...done];
}

/** "The fair money went missing. Her new kitchen": what was gained in one sentence, what was lost in the next. */
function richerIn(sentence: Sentence, ...near: readonly (Sentence | undefined)[]): readonly Span[] {
  const lost = [sentence, ...near].some((other) => other && MISSING_MONEY(other).length);
  return lost ? unless(FINERY, HARMLESS)(sentence) : [];
}

/** Between whom one names and what was done, somebody small who did it. */
function isAChilds(between: string): boolean {
  return A_CHILD_WHO.test(between);
}

function closest(span: Span, targets: readonly Target[]): Target | undefined {
  const near = targets.filter(
    (t) => areNear(t.span, span, REACH) && !(t.span[0] <= span[0] && span[1] <= t.span[1]),
  );
  return near.find((t) => t.named) ?? near[0];
}
