import { textOf } from '../core/action.ts';
import type { Match } from '../core/person.ts';
import { defineRule } from '../core/rule.ts';
import type { Span } from '../core/text.ts';
import { has, sentencesOf } from '../text/phrases.ts';
import { pupilsIn } from '../text/pupils.ts';
import { A_PUPIL } from '../text/roles.ts';
import { hasSchoolLife } from '../text/school-life.ts';
import { isFamily, STAFF } from '../text/voices.ts';
import { askTheHead } from './shared/better.ts';
import { dayAt } from './shared/day.ts';
import { mayName } from './shared/permitted.ts';
import { aboutWords } from './shared/reasons.ts';

type Named = Match & { span: Span };

/** A draft names a listed pupil, parent, governor or colleague. */
export default defineRule({
  id: 'person-mention',
  title: { en: 'Naming pupils and colleagues', cy: 'Enwi disgyblion a chydweithwyr' },
  on: ['publish', 'comment', 'share', 'message', 'edit-profile', 'tag'],
  level: 'warn',
  about: 'words',
  check(action, { people, audience, at, official, options, school }) {
    const text = textOf(action);
    const named =
      action.kind === 'tag'
        ? people.ask(action.person).map((m) => ({ ...m, span: [0, 0] as const }))
        : people.inText(text);
    const nameOf = ({ span }: Named) =>
      action.kind === 'tag' ? (action.person.name ?? '') : text.slice(...span);
    const counted = named.filter((m) => counts(m, text) && !mayName(nameOf(m), at, school));
    const pupils = counted.filter((m) => isPupil(m, dayAt(at, school)));
    const others = counted.filter(
      (m) =>
        options.only !== 'pupils' && !isPupil(m, dayAt(at, school)) && !(official && m.role !== 'parent'),
    );
    const first = pupils[0] ?? others.find((m) => m.tier === 'strong') ?? others[0];
    if (!first) return undefined;
    const spans = [...pupils, ...others].map((m) => m.span).filter(([from, to]) => to > from);
    const name = first.span[1] ? first.span : undefined;
    const seen = { spans, person: bare(first), name, variant: pupils.length ? 'pupil' : first.role };
    if (pupils.length) return { ...seen, weight: audience === 'public' ? 1 : 0 };
    if (first.tier === 'strong') return { ...seen, weight: -1 };
    return hasSchoolLife(text, school) ? seen : { ...seen, unsure: true };
  },
  words: {
    en: ({ finding, school }) => ({
      headline: finding.variant === 'pupil' ? 'This names a pupil' : 'This names somebody from school',
      person: 'named',
      why:
        finding.variant === 'pupil'
          ? '{person} seems to be a pupil of the school, and the policy asks that pupils are never named.'
          : '{person} seems to belong to the school, and the policy asks that people there are not named without their agreement.',
      better: ['Leave the name out.', askTheHead(school, 'en')],
    }),
    cy: ({ finding, school }) => ({
      headline: finding.variant === 'pupil' ? 'Mae hyn yn enwi disgybl' : 'Mae hyn yn enwi rhywun o’r ysgol',
      person: 'named',
      why:
        finding.variant === 'pupil'
          ? 'Mae’n ymddangos bod {person} yn ddisgybl yn yr ysgol, ac mae’r polisi’n gofyn na chaiff disgyblion eu henwi.'
          : 'Mae’n ymddangos bod {person} yn perthyn i’r ysgol, ac mae’r polisi’n gofyn na chaiff pobl yno eu henwi heb gytundeb.',
      better: ['Gadewch yr enw allan.', askTheHead(school, 'cy')],
    }),
  },
  reasons: aboutWords,
  examples: {
    speaks: [
      {
        name: 'a pupil in a public post',
        action: post('Well done Katie Smith in the match'),
        level: 'reason',
        marks: ['Katie Smith'],
      },
      {
        name: 'a pupil among friends',
        action: { kind: 'publish', text: 'Well done Katie Smith!', audience: 'friends', place: 'timeline' },
        level: 'warn',
      },
      {
        name: 'a pupil in a message to a friend',
        action: {
          kind: 'message',
          to: { person: { name: 'Marcus Fenwick' } },
          text: 'Did Katie Smith get home all right',
        },
        level: 'warn',
      },
      { name: 'a pupil by handle', action: post('Great goal by @katie_s11'), platform: 'x', level: 'reason' },
      {
        name: 'a colleague in public',
        action: post('Lunch with Gareth Abernathy'),
        level: 'warn',
        marks: ['Gareth Abernathy'],
      },
      {
        name: 'a colleague among friends',
        action: {
          kind: 'publish',
          text: 'Lunch with Gareth Abernathy',
          audience: 'friends',
          place: 'timeline',
        },
        level: 'note',
      },
      {
        name: 'a parent',
        action: { kind: 'comment', text: 'Ask Delyth Smith', audience: 'public' },
        level: 'warn',
      },
      {
        name: 'a first name beside the class',
        action: post('Katie in my class won'),
        level: 'reason',
        marks: ['Katie'],
      },
      { name: 'a title and surname', action: post('Bumped into Mr Abernathy'), level: 'note' },
      {
        name: 'a title and surname at school',
        action: post('Mr Abernathy ran a great lesson'),
        level: 'warn',
      },
      { name: 'a former pupil under 18', action: post('Tomos Penhallow scored twice'), level: 'reason' },
      {
        name: 'a pupil whose naming was agreed until yesterday',
        action: post('Well done Katie Smith in the match'),
        school: { permissions: [{ person: 'Katie Smith', from: '2026-11-01', until: '2026-11-19' }] },
      },
      {
        name: 'another pupil than the one agreed',
        action: post('Well done Amira Siddiqui and Katie Smith'),
        school: { permissions: [{ person: 'Katie Smith', from: '2026-11-01', until: '2026-11-30' }] },
        marks: ['Amira Siddiqui'],
      },
    ],
    silent: [
      { name: 'nobody', action: post('A quiet walk by the river this evening') },
      { name: 'a stranger', action: post('Lunch with Marcus Fenwick') },
      { name: 'a shared surname', action: post('Listening to Patti Smith') },
      { name: 'a candidate', action: post('Rhodri Applegarth has a new song out') },
      { name: 'a first name alone', action: post('Katie made the best cake') },
      {
        name: 'a pupil whose naming is agreed',
        action: post('Well done Katie Smith in the match'),
        school: { permissions: [{ person: 'Katie Smith', from: '2026-11-01', until: '2026-11-20' }] },
      },
    ],
  },
});

function post(text: string) {
  return { kind: 'publish', text, audience: 'public', place: 'timeline' } as const;
}

/** By halves: a title and surname of anybody, a first name only of a pupil beside words of one's class. */
function counts(match: Named, text: string): boolean {
  if (match.role === 'candidate') return false;
  const written = text.slice(...match.span);
  if (match.common && !/\p{Lu}|[@#]/u.test(written)) return false;
  if (match.tier === 'strong') return true;
  if (/\s/.test(written)) return match.role !== 'pupil';
  if (match.role !== 'pupil') return false;
  const [sentence] = sentencesOf(text).filter(
    (s) => s.from <= match.span[0] && match.span[0] < s.from + s.text.length,
  );
  if (!sentence || isFamily(sentence.text)) return false;
  return (
    has(text, STAFF) ||
    has(text, A_PUPIL) ||
    pupilsIn(sentence).length > 0 ||
    has(text.slice(match.span[1]), IN_YEAR)
  );
}

/** "Amira in Year 3", right after the name. */
const IN_YEAR =
  /^(?:,| who'?s| is)? (?:in|from|o|ym|yn) (?:year|yr|y ?\d|p[1-7]\b|\d[a-h]\b|reception|nursery|blwyddyn|mlwyddyn|flwyddyn|school|class)/u;

function isPupil({ role, adultFrom }: Match, day: string): boolean {
  if (role === 'former-pupil') return day < (adultFrom ?? '9999');
  return role === 'pupil';
}

function bare({ span: _, ...match }: Named): Match {
  return match;
}
