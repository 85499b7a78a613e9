import { textOf } from '../core/action.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { has, type Sentence, sentencesOf } from '../text/phrases.ts';
import {
  eventsIn,
  isElsewhere,
  isPermitted,
  KIN,
  OUR_CHILDREN,
  PARENTS_SIDE,
  RUNNING,
} from '../text/school-events.ts';
import { FIRST_PERSON, TRADE } from '../text/school-matters.ts';
import { findSchool } from '../text/school-names.ts';
import { AMONG_THEM, EVENT_SCENES } from '../text/senses/event-scenes.ts';
import { NO_SCHOOL } from '../text/senses/no-school.ts';
import { THE_TOIL, THERE_BY_WORK } from '../text/senses/occasions.ts';
import { CLASSFUL, SCHOOL_STAFF } from '../text/senses/scene.ts';
import { anyOf, pattern, twice } from '../text/together.ts';
import { FICTION, isAboutRights, isFamily, isLongAgo, isOfPastYear, STAFF } from '../text/voices.ts';
import { askTheHead } from './shared/better.ts';
import { agreedOn } from './shared/permitted.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

const WITH_THEM = anyOf(AMONG_THEM, CLASSFUL, SCHOOL_STAFF, pattern(STAFF));

/** Book characters come to school, but not off a screen. */
const ON_SCREEN = /\b(?:films?|movies?|episodes?|netflix|telly|on tv|novels?)\b/;

/** A school event, told by somebody who works there. */
export default defineRule({
  id: 'event-mention',
  title: { en: 'School events', cy: 'Digwyddiadau ysgol' },
  on: ['publish', 'comment', 'share', 'message'],
  level: 'note',
  about: 'words',
  check(action, context) {
    if (context.official) return undefined;
    const text = textOf(action);
    if (isFarFrom('event-mention', text, context)) return undefined;
    if ((isFamily(text) || has(text, PARENTS_SIDE)) && !has(text, OUR_CHILDREN)) return undefined;
    const sentences = sentencesOf(text);
    const named = findSchool(text, context.school).length > 0;
    if (!named && sentences.some((sentence) => isOver(sentence, context))) return undefined;
    const staff =
      named ||
      [RUNNING, STAFF, TRADE].some((cue) => has(text, cue)) ||
      sentences.some((sentence) => THERE_BY_WORK(sentence).length || AMONG_THEM(sentence).length);
    const toil = sentences.some((sentence) => THE_TOIL(sentence).length > 0);
    const mine = has(text, FIRST_PERSON) && !has(text, KIN);
    const spans = sentences.flatMap((sentence) => eventIn(sentence, text, { staff, toil, mine }, context));
    const seen = spans.length ? spans : sceneIn(text, sentences);
    if (!seen.length && agreedOn(context.at, context.school).some(({ event }) => event)) return undefined;
    return taught('event-mention', text, context, seen.length ? { spans: seen } : undefined);
  },
  words: {
    en: ({ school }) => ({
      headline: 'This is about a school event',
      why: 'The policy asks that school events are only mentioned once it has been agreed.',
      better: [askTheHead(school, 'en'), 'Let the school’s own account tell it.'],
    }),
    cy: ({ school }) => ({
      headline: 'Mae hyn am ddigwyddiad ysgol',
      why: 'Mae’r polisi’n gofyn na sonnir am ddigwyddiadau’r ysgol oni bai bod hynny wedi’i gytuno.',
      better: [askTheHead(school, 'cy'), 'Gadewch i gyfrif yr ysgol ddweud yr hanes.'],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      {
        name: 'our nativity',
        action: post('Our nativity was chaos and I loved it'),
        level: 'warn',
        marks: ['nativity'],
      },
      {
        name: 'among friends',
        action: {
          kind: 'publish',
          text: 'Setting up for the Summer Fair since six',
          audience: 'friends',
          place: 'timeline',
        },
        level: 'note',
      },
      { name: 'a trip with a class', action: post('Took my class on a trip to the castle') },
      { name: 'a residential', action: post('Off to the residential with 60 Year 6s, wish me luck') },
      { name: 'parents’ evening, done', action: post('Parents evening tonight then wine') },
      { name: 'sports day with pupils', action: post('Our kids were stars at sports day') },
      {
        name: 'a name that nothing else has',
        action: post('Who is coming to the Hafod Mile?'),
        school: { school: { name: 'Hafod Lane Primary School', events: ['Penrhiw Mile', 'Hafod Mile'] } },
        marks: ['Hafod Mile'],
      },
      { name: 'an event with the school named', action: post('Sports day at Hafod Lane tomorrow') },
      {
        name: 'after the permission has ended',
        action: post('Our summer fair with my class'),
        school: { permissions: [{ event: 'Summer Fair', from: '2026-06-01', until: '2026-07-10' }] },
      },
    ],
    silent: [
      { name: 'a parent at the nativity', action: post('My son was a sheep in the nativity') },
      { name: 'a proud parent', action: post('Proud mum at sports day') },
      { name: 'a village fair', action: post('Setting up for the village fair') },
      { name: 'a musical in town', action: post('Wicked is the best musical ever') },
      { name: 'fair enough', action: post('Fair enough, our team lost') },
      { name: 'a road trip', action: post('Planning a road trip for the summer') },
      { name: 'furniture', action: post('Flat-pack assembly with my class of tools') },
      { name: 'Christmas', action: post('Putting up the tree this weekend') },
      {
        name: 'an event that is permitted now',
        action: post('Setting up for the Summer Fair with my class'),
        school: {
          permissions: [{ event: 'Summer Fair', from: '2026-11-01', until: '2026-11-30', agreedBy: 'Head' }],
        },
      },
      {
        name: 'the school’s own account',
        action: post('Our nativity is on Thursday'),
        platform: 'facebook',
        account: { handle: 'hafodlaneprimary' },
      },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

/** An event of another time, whose children have long grown up. */
function isOver(sentence: Sentence, { school }: Context): boolean {
  const isPast = ([, to]: Span) => isOfPastYear(sentence.text.slice(to - sentence.from));
  return isLongAgo(sentence.text) || eventsIn(sentence, school).some(({ span }) => isPast(span));
}

/** Two things of one event, told by somebody who had children there, and of no family, village or theatre. */
function sceneIn(text: string, sentences: readonly Sentence[]): readonly Span[] {
  if (!sentences.some((sentence) => WITH_THEM(sentence).length)) return [];
  if (has(text, KIN) || has(text, ON_SCREEN) || isAboutRights(text) || isElsewhere(text)) return [];
  if (sentences.some((sentence) => NO_SCHOOL(sentence).length)) return [];
  return EVENT_SCENES.map((scene) => twice(sentences, scene)).find((spans) => spans.length) ?? [];
}

function eventIn(
  sentence: Sentence,
  text: string,
  { staff, toil, mine }: { staff: boolean; toil: boolean; mine: boolean },
  { school, at }: Context,
): Span[] {
  if ((has(sentence.text, FICTION) && !THERE_BY_WORK(sentence).length) || isAboutRights(sentence.text))
    return [];
  if (isElsewhere(sentence.text) && !has(sentence.text, OUR_CHILDREN)) return [];
  const agreed = agreedOn(at, school);
  return eventsIn(sentence, school)
    .filter((event) => event.distinctive || staff || (toil && event.ofSchools) || (mine && event.surely))
    .map((event) => event.span)
    .filter((span) => !isPermitted(text.slice(...span), agreed));
}
