import { type Action, groupOf, textOf } from '../core/action.ts';
import { type Context, defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { isToldAtWork, oneChildIn } from '../text/children.ts';
import { A_PARENT, AT_THE_GATE, CAME_BACK, SCHOOL_GROUP } from '../text/parents.ts';
import { findIn, has, type Sentence, sentencesOf } from '../text/phrases.ts';
import { pupilsIn, SOME_CHILD } from '../text/pupils.ts';
import { isWithin, quotesIn } from '../text/quotes.ts';
import { MY_KID, OUR_CLASS } from '../text/roles.ts';
import { hasSchoolLife } from '../text/school-life.ts';
import { ELSEWHERE } from '../text/school-matters.ts';
import { findSchool } from '../text/school-names.ts';
import { IN_FEW_WORDS, SOMEBODYS, WITH_CHILDREN_AT_WORK } from '../text/senses/families.ts';
import { FICTION, isAboutRights, isFamily, STAFF } from '../text/voices.ts';
import { tellSafeguarding } from './shared/better.ts';
import { dayAt } from './shared/day.ts';
import { aboutWords } from './shared/reasons.ts';
import { isFarFrom, taught } from './shared/taught.ts';

/** Pupils or their families talked about in a group. */
export default defineRule({
  id: 'group-sharing',
  title: { en: 'Talking about families in a group', cy: 'Sôn am deuluoedd mewn grŵp' },
  on: ['publish', 'comment', 'message'],
  level: 'reason',
  about: 'words',
  check(action, context) {
    if (!isGroup(action)) return undefined;
    const text = textOf(action);
    if (isFarFrom('group-sharing', text, context)) return undefined;
    const quotes = quotesIn(text);
    const group = groupOf(action);
    const inStaffRoom = isSchoolTalk(group, context) || has(group, SCHOOL_GROUP);
    const sentences = sentencesOf(text);
    const atWork =
      inStaffRoom || isSchoolTalk(text, context) || isToldAtWork(text, sentences) || isOfChildren(text);
    const spans = sentences
      .flatMap((sentence) => familiesIn(sentence, text, { atWork, inStaffRoom }, context))
      .filter((span) => !isWithin(span, quotes));
    return taught('group-sharing', text, context, spans.length ? { spans } : undefined);
  },
  words: {
    en: ({ school }) => ({
      headline: 'This talks about pupils or parents in a group',
      why: 'Everybody in the group will read it and may pass it on; the policy keeps children and their families out of groups.',
      better: ['Speak to the person it concerns at school.', tellSafeguarding(school, 'en')],
    }),
    cy: ({ school }) => ({
      headline: 'Mae hyn yn sôn am ddisgyblion neu rieni mewn grŵp',
      why: 'Bydd pawb yn y grŵp yn ei ddarllen a gallant ei rannu; mae’r polisi’n cadw plant a’u teuluoedd allan o grwpiau.',
      better: ['Siaradwch â’r sawl dan sylw yn yr ysgol.', tellSafeguarding(school, 'cy')],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      { name: 'a pupil by name', action: group('Katie Smith was late again'), level: 'reason' },
      { name: 'a parent by name', action: group('Delyth Smith has complained') },
      { name: 'a boy in the class', action: group('There is a boy in my class who never eats') },
      { name: 'parents as a body', action: group('The Year 4 parents are up in arms') },
      {
        name: 'a mother by her child',
        action: group('Ruby’s mum shouted at me in the playground after school'),
      },
      {
        name: 'one’s class, in a group of strangers',
        action: {
          kind: 'publish',
          text: 'My Year 6s will not settle, tips?',
          audience: 'group',
          place: 'group',
        },
      },
    ],
    silent: [
      { name: 'a lift', action: group('Who can give me a lift on Friday?') },
      { name: 'one’s own child', action: group('My daughter’s school play is on Friday') },
      {
        name: 'to one person',
        action: {
          kind: 'message',
          to: { person: { name: 'Marcus Fenwick' } },
          text: 'A boy in my class made me laugh',
        },
      },
      {
        name: 'on one’s own page',
        action: {
          kind: 'publish',
          text: 'A boy in my class made me laugh',
          audience: 'friends',
          place: 'timeline',
        },
      },
      { name: 'a colleague', action: group('Gareth Abernathy is bringing cake') },
      { name: 'one’s own parents', action: group('My parents are coming on Sunday') },
      { name: 'a strike', action: group('Parents support the strike at our school, solidarity') },
    ],
  },
});

function group(text: string) {
  return { kind: 'message', to: { group: 'Staff gossip' }, text } as const;
}

function isGroup(action: Action): boolean {
  if (action.kind === 'message') return 'group' in action.to;
  if (action.kind === 'publish') return action.place === 'group' || action.audience === 'group';
  return action.kind === 'comment' && action.audience === 'group';
}

function isSchoolTalk(said: string, { school }: Context): boolean {
  return (
    hasSchoolLife(said, school) ||
    has(said, STAFF) ||
    has(said, AT_THE_GATE) ||
    has(said, CAME_BACK) ||
    findSchool(said, school).length > 0
  );
}

function isOfChildren(text: string): boolean {
  return sentencesOf(text).some((sentence) => WITH_CHILDREN_AT_WORK(sentence).length > 0);
}

function familiesIn(
  sentence: Sentence,
  text: string,
  { atWork, inStaffRoom }: { atWork: boolean; inStaffRoom: boolean },
  { people, school, at }: Context,
): Span[] {
  const day = dayAt(at, school);
  const whole = text.slice(sentence.from, sentence.from + sentence.text.length);
  const named = people
    .inText(whole)
    .filter(
      (m) =>
        m.tier === 'strong' ||
        (m.role === 'pupil' && atWork && !isFamily(sentence.text)) ||
        (m.role === 'parent' && inStaffRoom),
    )
    .filter(
      (m) =>
        m.role === 'pupil' ||
        m.role === 'parent' ||
        (m.role === 'former-pupil' && (m.adultFrom ?? '9') > day),
    )
    .map(({ span: [a, b] }): Span => [a + sentence.from, b + sentence.from]);
  const { text: said } = sentence;
  if (isAboutRights(said) || has(said, FICTION)) return named;
  if (isFamily(said)) return [...named, ...pupilsIn(sentence)];
  const ours = has(said, ELSEWHERE)
    ? []
    : findIn(sentence, OUR_CLASS).filter((span) => isOfPeople(sentence, span));
  const roles = atWork ? [A_PARENT, MY_KID].flatMap((pattern) => findIn(sentence, pattern)) : [];
  const child = atWork ? oneChildIn(sentence) : [];
  const inShort = inStaffRoom || has(text, STAFF) || isOfChildren(text) ? IN_FEW_WORDS(sentence) : [];
  const amongStaff = inStaffRoom ? [...findIn(sentence, SOME_CHILD), ...SOMEBODYS(sentence)] : [];
  return [...named, ...pupilsIn(sentence), ...ours, ...roles, ...child, ...inShort, ...amongStaff];
}

/** "Year 3" alone is a stage to plan for; "Year 3s", or what Year 3 did, are children. */
function isOfPeople({ text, from }: Sentence, [a, b]: Span): boolean {
  if (!/^(?:year|yr|y) ?[\w]+$/.test(text.slice(a - from, b - from)) || text[b - from - 1] === 's')
    return true;
  return /^(?:'s\b| (?:are|were|was|have|had|did|do|will|won't|went|came|kids|lot|boys|girls|today|again)\b)/.test(
    text.slice(b - from),
  );
}
