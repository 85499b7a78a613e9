import { textOf } from '../core/action.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { isMostlyWithin, quotesIn } from '../text/quotes.ts';
import { ASKED, schoolVoiceIn, TO_YOU } from '../text/school-body.ts';
import { findSchool } from '../text/school-names.ts';
import { AFTER_NAME, BEFORE_NAME, CAN_TELL, DISCLAIMED, I_WORK_AT, VOICE } from '../text/school-voice.ts';
import type { Clue } from '../text/sense.ts';
import { GIVES_NOTICE, ITS_BUSINESS, OTHER_BODY, PASSED_ON, WE_HOLD } from '../text/senses/front-desk.ts';
import {
  BY_OFFICE,
  FOR_THE_RECORD,
  IN_ONES_POST,
  OFFICIALLY,
  OTHER_POSTS,
  SCHOOL_DID,
  SCHOOL_SPEAKS,
  TAKES_A_SIDE,
  TO_PARENTS,
} from '../text/senses/official-voice.ts';
import { addUp, anyOf, type Together, unless } from '../text/together.ts';
import { isAboutRights, isFamily } from '../text/voices.ts';
import { askTheHead } from './shared/better.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

const AS_THE_SCHOOL: readonly Together[] = [
  [anyOf(unless(OFFICIALLY, OTHER_POSTS), SCHOOL_SPEAKS)],
  [unless(IN_ONES_POST, OTHER_POSTS), BY_OFFICE],
  [SCHOOL_DID, FOR_THE_RECORD],
];
/** As one of its staff, to its parents: only together. */
const AS_STAFF: readonly Together[] = [[unless(IN_ONES_POST, OTHER_POSTS), TO_PARENTS]];

/** A private account that sounds like the school. */
export default defineRule({
  id: 'speaking-for-school',
  title: { en: 'Speaking for the school', cy: 'Siarad dros yr ysgol' },
  on: ['publish', 'comment', 'share', 'message', 'edit-profile'],
  level: 'warn',
  about: 'words',
  check(action, context) {
    if (context.official) return undefined;
    const text = textOf(action);
    if (isFarFrom('speaking-for-school', text, context)) return undefined;
    const quotes = quotesIn(text);
    const sentences = sentencesOf(text);
    const spans = [
      ...sentences.flatMap((sentence) => voicesIn(sentence, text, context)),
      ...addUp(sentences, AS_THE_SCHOOL, (sentence) => !isDisclaimed(sentence)),
      ...addUp(sentences, AS_STAFF, isOwnVoice),
      ...officeIn(sentences, text, context),
    ].filter((span) => !isMostlyWithin(span, quotes));
    return taught('speaking-for-school', text, context, spans.length ? { spans } : undefined);
  },
  words: {
    en: ({ school }) => ({
      headline: 'This sounds like the school speaking',
      why: 'From a private account, the marked words could be taken for the school’s own.',
      better: ['Say it as yourself, without the school.', askTheHead(school, 'en')],
    }),
    cy: ({ school }) => ({
      headline: 'Mae hyn yn swnio fel llais yr ysgol',
      why: 'O gyfrif preifat, gellid cymryd y geiriau sydd wedi’u marcio fel rhai’r ysgol ei hun.',
      better: ['Dywedwch ef fel chi eich hun, heb yr ysgol.', askTheHead(school, 'cy')],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      { name: 'on behalf', action: post('On behalf of Hafod Lane Primary, happy Easter'), level: 'warn' },
      { name: 'we at', action: post('We at Hafod Lane believe in outdoor play') },
      {
        name: 'as a teacher at',
        action: post('As a teacher at HLPS I can tell you the gates open at eight'),
      },
      { name: 'as a teacher at this school', action: post('As a teacher at this school I say it is safe') },
      {
        name: 'our school’s policy',
        action: post('Our school policy is to close in snow, says all of us at our school'),
      },
      { name: 'in one’s role', action: post('In my role as headteacher I would ask parents to stay calm') },
      { name: 'here at', action: post('Here at Hafod Lane Primary School we love maths') },
    ],
    silent: [
      { name: 'for the union', action: post('On behalf of NEU members, thank you') },
      { name: 'for the family', action: post('On behalf of my family, thank you for the flowers') },
      { name: 'as a teacher, in general', action: post('As a teacher I think phonics works') },
      { name: 'as a parent', action: post('As a parent at the school I am delighted') },
      { name: 'a walk', action: post('We walked here at dawn') },
      {
        name: 'the school’s own account',
        action: post('On behalf of Hafod Lane Primary School, happy Easter'),
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
      },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

/** A front desk that answers, or one mind beside the school's name, where no other body and no parent is heard. */
function officeIn(sentences: readonly Sentence[], text: string, { school }: Context): Span[] {
  if (sentences.some((s) => OTHER_BODY(s).length || PASSED_ON(s).length || !isOwnVoice(s))) return [];
  const named: Clue = ({ text: said, from }) =>
    findSchool(text.slice(from, from + said.length), school).map(([a, b]) => [a + from, b + from]);
  return addUp(sentences, [
    [GIVES_NOTICE, ITS_BUSINESS],
    [GIVES_NOTICE, named],
    [WE_HOLD, named],
  ]);
}

/** Neither a parent’s, nor one disclaimed, nor a matter of rights. */
function isOwnVoice(sentence: Sentence): boolean {
  return !isDisclaimed(sentence) && !isFamily(sentence.text) && !isAboutRights(sentence.text);
}

/** Said for oneself alone, asked, or passed on. */
function isDisclaimed({ text }: Sentence): boolean {
  return has(text, DISCLAIMED) || has(text, ASKED);
}

function voicesIn(sentence: Sentence, text: string, { school }: Context): Span[] {
  if (isDisclaimed(sentence)) return [];
  const whole = text.slice(sentence.from, sentence.from + sentence.text.length);
  const names = findSchool(whole, school).map(([a, b]): Span => [a + sentence.from, b + sentence.from]);
  const leads = [
    BEFORE_NAME,
    ...(TO_PARENTS(sentence).length || has(sentence.text, CAN_TELL) ? [I_WORK_AT] : []),
  ];
  const led = leads
    .flatMap((lead) => findIn(sentence, lead))
    .flatMap((lead) =>
      names
        .filter((n) => n[0] > lead[0] && n[1] > lead[1] && n[0] - lead[1] <= 5)
        .map((n): Span => [lead[0], n[1]]),
    );
  const trails = [...findIn(sentence, AFTER_NAME), ...TAKES_A_SIDE(sentence)];
  const followed = trails.flatMap((trail) =>
    names.filter((n) => trail[0] >= n[1] && trail[0] - n[1] <= 4).map((n): Span => [n[0], trail[1]]),
  );
  const spoken = [...led, ...followed];
  if (isFamily(sentence.text) && !has(sentence.text, TO_YOU)) return spoken;
  return [...spoken, ...findIn(sentence, VOICE), ...schoolVoiceIn(sentence, names)];
}
