import { textOf } from '../core/action.ts';
import { defineRule } from '../core/rule.ts';
import type { School } from '../core/school.ts';
import type { Span } from '../core/text.ts';
import { findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { ownWordsIn } from '../text/school-life.ts';
import {
  ANY_TRADE,
  AT_LARGE,
  CLASS_WORDS,
  COMMONPLACE,
  CORE,
  ELSEWHERE,
  FIRST_PERSON,
  HOME,
  MATTERS,
  OURS,
  TRADE,
} from '../text/school-matters.ts';
import { schoolSceneIn } from '../text/school-scene.ts';
import { CLASSROOM, NOT_CLASSROOM, WOULD_TEACH } from '../text/senses/classroom.ts';
import { SCHOOLISH } from '../text/senses/school.ts';
import { FICTION, isAboutRights, isFamily } from '../text/voices.ts';
import { askTheHead } from './shared/better.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

/** Work in the school, talked about without naming it. */
export default defineRule({
  id: 'school-matters',
  title: { en: 'Talking about work at school', cy: 'Sôn am waith yn yr ysgol' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'note',
  about: 'words',
  check(action, context) {
    const { official, school } = context;
    if (official) return undefined;
    const text = textOf(action);
    if (isFarFrom('school-matters', text, context)) return undefined;
    const quotes = quotesIn(text);
    const sentences = sentencesOf(text);
    if (sentences.some((sentence) => WOULD_TEACH(sentence).length)) return undefined;
    const said = sentences.flatMap((sentence) => workIn(sentence, school));
    const spans = said.length ? said : schoolSceneIn(text, sentences);
    const own = spans.filter((span) => !isWithin(span, quotes));
    return taught('school-matters', text, context, own.length ? { spans: own } : undefined);
  },
  words: {
    en: ({ school }) => ({
      headline: 'This is about work at school',
      why: 'The marked words speak of what happens at work, and people can often tell which school is meant.',
      better: ['Keep it for colleagues you can talk to in person.', askTheHead(school, 'en')],
    }),
    cy: ({ school }) => ({
      headline: 'Mae hyn am waith yn yr ysgol',
      why: 'Mae’r geiriau sydd wedi’u marcio yn sôn am yr hyn sy’n digwydd yn y gwaith, ac yn aml mae’n hawdd gweld pa ysgol sydd dan sylw.',
      better: ['Cadwch hyn ar gyfer sgwrs wyneb yn wyneb â chydweithwyr.', askTheHead(school, 'cy')],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      {
        name: 'in the school’s own words',
        action: post('We lost half of Badger Class to the snow today'),
        school: { school: { name: 'Hafod Lane Primary School', words: ['Badger Class'] } },
        marks: ['Badger Class'],
      },
      {
        name: 'one’s Year 6s',
        action: post('My Year 6s were so sweet today'),
        level: 'warn',
        marks: ['My Year 6s'],
      },
      {
        name: 'among friends',
        action: {
          kind: 'publish',
          text: 'our head is retiring at last',
          audience: 'friends',
          place: 'timeline',
        },
        level: 'note',
      },
      { name: 'a staff meeting', action: post('staff meeting was a joke again') },
      { name: 'an inspection', action: post('Ofsted are in. Send wine') },
      { name: 'marking', action: post('Marking 30 books on a Sunday, living the dream') },
      { name: 'jargon without a subject', action: post('SLT did another learning walk') },
      { name: 'a cancelled hour', action: post('ppa cancelled AGAIN') },
      { name: 'reports', action: post('Reports due Friday, none written') },
      { name: 'our kids with class words', action: post('our kids smashed their phonics today') },
      { name: 'wet play', action: post('Third wet play of the week, pray for me') },
      { name: 'teaching a year', action: post('I teach Year 4 and I am tired') },
      { name: 'in Welsh', action: post('Marcio tri deg o lyfrau heno') },
      { name: 'one’s TA', action: post('My TA deserves a medal') },
    ],
    silent: [
      { name: 'a word that is another school’s own', action: post('We were at the Hive again tonight') },
      { name: 'a strike', action: post('We are out on strike on Thursday, join the picket line') },
      { name: 'workload as politics', action: post('Teacher workload is why people leave') },
      { name: 'pay', action: post('Teachers deserve a proper pay rise') },
      {
        name: 'news of the inspectorate',
        action: post('Ofsted to scrap one-word judgements, says minister'),
      },
      { name: 'one’s own child', action: post('My daughter’s class did their assembly, I cried') },
      { name: 'a single Year 6 at home', action: post('My Year 6 is fast asleep on the sofa') },
      { name: 'one’s own kids', action: post('my kids ate all the biscuits') },
      { name: 'a spin class', action: post('My class at the gym was brutal, love spin') },
      { name: 'eyes', action: post('The optician said my pupils are huge') },
      { name: 'head of sales', action: post('Our head of sales won the raffle') },
      { name: 'a sore head', action: post('My head hurts') },
      { name: 'a story', action: post('In the book, the staff room is haunted') },
      { name: 'a quotation', action: post('He wrote "my class was the best of times" on the wall') },
      { name: 'a river', action: post('A quiet walk by the river this evening') },
      { name: 'school memories', action: post('When I was at school our head wore a cape') },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

function workIn(sentence: Sentence, school: School): Span[] {
  const { text } = sentence;
  if (has(text, ELSEWHERE) || isFamily(text) || isAboutRights(text) || has(text, FICTION)) return [];
  if (NOT_CLASSROOM(sentence).length) return [];
  const found = [...findIn(sentence, MATTERS), ...CLASSROOM(sentence)];
  if (found.length) return found;
  const own = has(text, FIRST_PERSON) ? ownWordsIn(text, school) : [];
  if (own.length) return own.map(([from, to]) => [from + sentence.from, to + sentence.from]);
  const trade = has(text, FIRST_PERSON) ? findIn(sentence, TRADE) : [];
  if (trade.length && !has(text, HOME)) return trade;
  const core = has(text, FIRST_PERSON) && !has(text, HOME) ? findIn(sentence, CORE) : [];
  const more = core.length ? findIn(sentence, COMMONPLACE) : [];
  if (core.length + more.length > 1 && core.length) return [...core, ...more];
  const several = [...core, ...more, ...atSchoolIn(sentence)];
  if (has(text, FIRST_PERSON) && several.some((a) => several.some((b) => b[0] > a[1]))) return several;
  return has(text, CLASS_WORDS) && !has(text, HOME) ? findIn(sentence, OURS) : [];
}

/** What smells of school, where no words of home or of any trade say otherwise. */
function atSchoolIn(sentence: Sentence): readonly Span[] {
  if (has(sentence.text, HOME) || has(sentence.text, AT_LARGE)) return [];
  return SCHOOLISH(sentence).filter(
    ([from, to]) => !has(sentence.text.slice(from - sentence.from, to - sentence.from), ANY_TRADE),
  );
}
