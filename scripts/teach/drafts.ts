import { type Action, textOf } from '../../src/core/action.ts';
import { nobody } from '../../src/core/person.ts';
import { rules } from '../../src/registry.ts';
import { courtOf } from '../../src/terminal/judge.ts';
import { type About, everybodyNamed } from '../../src/text/people-named.ts';
import { featuresOf, type Part, partsOf } from '../../src/text/taught/features.ts';
import { heedsNames } from '../../src/text/taught/weigh.ts';
import { caseSets } from '../../tests/drafts/cases.ts';
import { ordinary } from '../../tests/drafts/ordinary.ts';
import { pairs } from '../../tests/drafts/pairs.ts';
import { rounds } from '../../tests/drafts/rounds.ts';
import { speaking } from '../../tests/drafts/speaking.ts';
import school from '../../tests/drafts/written/school.json' with { type: 'json' };
import { sealedFrom } from '../../tests/sample-people.ts';
import { samplePeople } from '../../tests/sample-school.ts';

/** A draft that somebody wrote for a rule, with what ought to be said of it. */
export interface Draft {
  /** One of the rules, or `ordinary` or `protected`: no rule of words speaks there. */
  rule: string;
  /** Drafts of one writer are alike: what is learnt is tried on another's. None: it is learnt from, never tried on. */
  writer?: string;
  /** A test says what it is: that is settled. */
  settled?: true;
  /** p, m or o: in plain, middling or oblique words. */
  kind: string;
  text: string;
  speaks: boolean;
  keys: Uint32Array;
  /** The same for a lesson that heeds who is named. */
  withNames: Uint32Array;
  /** The rules whose own reading heard something. */
  heard: ReadonlySet<string>;
}

const written = import.meta.glob<string>('../../tests/drafts/written/*/*.tsv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** In pairs that differ by hardly a word: they teach what makes the difference, and people do not write like that. */
const close = import.meta.glob<string>('../../tests/drafts/close/*/*.tsv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** In Welsh and in dialects, and of the rules that were heard least: learnt from, and no lines are drawn by them. */
const later = import.meta.glob<string>('../../tests/drafts/later/*/*.tsv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** All drafts there are, each read by the rules themselves. */
export function draftsRead(): readonly Draft[] {
  const all = linesIn(written);
  const fresh = all.filter(({ writer }) => writer !== EARLIER);
  const earlier = all.filter(({ writer }) => writer === EARLIER);
  const onlyLearntFrom = (draft: Unread) => ({ ...draft, writer: undefined });
  // The rules were written for the last two: that they hear them says nothing about what hearing is worth.
  return [
    ...readAs(school, fresh),
    ...readAs(school, [...linesIn(close), ...linesIn(later)].map(onlyLearntFrom)),
    ...earlier.map(onlyLearntFrom).map((draft) => read(draft, [])),
    ...fromTests().map((draft) => read({ ...draft, settled: true }, [])),
  ];
}

/** Drafts of examiners that the rules were mended by. */
const EARLIER = 'earlier';
/** A Saturday evening: hours are none of it. */
const EVENING = '2026-11-21T20:49:00Z';

function readAs(file: unknown, drafts: readonly Unread[]): Draft[] {
  const { answer, problems } = courtOf(JSON.stringify(file));
  if (!answer) throw new Error(problems.join('\n'));
  return drafts.map((draft) => {
    const { findings, error } = JSON.parse(
      answer(JSON.stringify({ id: draft.rule, at: EVENING, platform: 'facebook', action: actionOf(draft) }))
        .out,
    );
    if (error) throw new Error(`${draft.rule}, “${draft.text}”: ${error}`);
    return read(
      draft,
      findings.map(({ rule }: { rule: string }) => rule),
    );
  });
}

const PEOPLE = anyOf(
  [school.people, samplePeople].flatMap((people) =>
    Object.values(people).flatMap((some) =>
      some.flatMap(({ name }: { name: string }) => name.split(/[\s-]/)),
    ),
  ),
);
const SCHOOLS = anyOf([
  ...['Brynteg Road Primary School', 'Brynteg Road Primary', 'Brynteg Road', 'Brynteg', 'BRPS'],
  ...['Hafod Lane Primary School', 'Hafod Lane Primary', 'Hafod Lane', 'Hafod', 'HLPS'],
]);

function anyOf(names: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}])(?:${names.join('|')})(?![\\p{L}])`, 'giu');
}

const without = (names: RegExp, text: string) => text.replace(names, (name) => ' '.repeat(name.length));

/** Whom the drafts are about. */
const LISTED = [school.people, samplePeople].map(sealedFrom);
const ABOUT: About = {
  school: { school: { name: '' }, contacts: school.contacts },
  people: {
    ask: () => [],
    inText: (text) => LISTED.flatMap((people) => people.inText(text)),
  },
};
const UNLISTED: About = { school: { school: { name: '' } }, people: nobody };

/** Names are nothing to learn from, but that somebody is named may be. Not every school has a list: for half of the drafts there is none. */
function read(draft: Unread, heard: readonly string[]): Draft {
  // The tests have one.
  const isListed = draft.settled || draft.text.length % 2 === 0;
  const bare = without(SCHOOLS, draft.text);
  const nameless = without(PEOPLE, bare);
  const keysOf = (parts: readonly Part[]) =>
    Uint32Array.from(new Set(featuresOf(parts).map(({ key }) => key)));
  return {
    ...draft,
    keys: keysOf(partsOf(nameless)),
    withNames: keysOf(partsOf(nameless, everybodyNamed(bare, isListed ? ABOUT : UNLISTED))),
    heard: new Set(heard),
  };
}

/** What a draft is made of, as the lesson on a rule reads it. */
export function keysFor(rule: string, { keys, withNames }: Draft): Uint32Array {
  return heedsNames(rule) ? withNames : keys;
}

type Unread = Omit<Draft, 'keys' | 'withNames' | 'heard'>;

function linesIn(files: Readonly<Record<string, string>>): Unread[] {
  return Object.entries(files).flatMap(([path, lines]) => {
    const [, writer = '', rule = ''] = /([\w-]+)\/([\w-]+)\.tsv$/.exec(path) ?? [];
    return lines
      .split('\n')
      .filter(Boolean)
      .map((line) => {
        const [mark = '', text = ''] = line.split('\t');
        return { rule, writer, kind: mark.slice(1), text, speaks: mark.startsWith('+') };
      });
  });
}

/** The tests' own drafts. Where and to whom they are written is left aside. */
function fromTests(): Unread[] {
  const sets = [...rounds.map(({ rule, drafts }) => [rule, drafts] as const), ...caseSets];
  return [
    ...sets.flatMap(([rule, drafts]) =>
      drafts.flatMap(({ text, speaks, given }) => {
        // What is silent even where the account names the school is silent everywhere.
        const isOfWords = !given || rule === 'group-sharing' || (!speaks && given.account?.namesSchool);
        return text && isOfWords ? [{ rule, kind: '', text, speaks }] : [];
      }),
    ),
    ...rules.flatMap(({ id, examples }) => [
      ...examples.speaks.flatMap(({ action }) => exampleOf(id, action, true)),
      ...examples.silent.flatMap(({ action }) => exampleOf(id, action, false)),
    ]),
    ...linesOf(speaking, true),
    ...linesOf(pairs, false),
    ...ordinary.map((text) => ({ rule: 'ordinary', kind: '', text, speaks: false })),
  ];
}

function exampleOf(rule: string, action: Action, speaks: boolean): Unread[] {
  const text = textOf(action);
  return text ? [{ rule, kind: '', text, speaks }] : [];
}

function linesOf(sets: Readonly<Record<string, string>>, speaks: boolean): Unread[] {
  return Object.entries(sets).flatMap(([rule, lines]) =>
    lines
      .trim()
      .split('\n')
      .map((text) => ({ rule, kind: '', text, speaks })),
  );
}

function actionOf({ rule, text }: Unread) {
  if (rule === 'group-sharing') return { kind: 'message', to: { group: 'Brynteg chat' }, text };
  if (rule === 'password-sharing') return { kind: 'message', to: { person: { name: 'Jonty Clegg' } }, text };
  return { kind: 'publish', text, audience: 'public', place: 'timeline' };
}
