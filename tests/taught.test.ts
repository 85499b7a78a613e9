import { describe, expect, test } from 'vitest';
import { nobody } from '../src/core/person.ts';
import { taught } from '../src/rules/shared/taught.ts';
import { everybodyNamed } from '../src/text/people-named.ts';
import { featuresOf, partsOf } from '../src/text/taught/features.ts';
import lessons from '../src/text/taught/lessons.json' with { type: 'json' };
import { isFar, weigh } from '../src/text/taught/weigh.ts';
import { ordinary } from './drafts/ordinary.ts';
import { sealedPeople } from './sample-people.ts';
import { sampleSchool } from './sample-school.ts';

const keysOf = (text: string) => [...new Set(featuresOf(partsOf(text)).map(({ key }) => key))].sort();
const told = (text: string) => ({ text, named: [] });
const about = { school: sampleSchool, people: sealedPeople };
const unlisted = { school: { school: { name: '' } }, people: nobody };
const written = Object.values({
  ...import.meta.glob<string>('./drafts/written/*/*.tsv', { eager: true, query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('./drafts/close/*/*.tsv', { eager: true, query: '?raw', import: 'default' }),
  ...import.meta.glob<string>('./drafts/later/*/*.tsv', { eager: true, query: '?raw', import: 'default' }),
});

describe('what a draft is made of', () => {
  test.each([
    ['The GATE code', 'the gate code'],
    ['Café at 1908', 'cafe at 4471'],
    ['ProudTeacher', 'proud teacher'],
    ['it’s here', "it's here"],
  ])('“%s” as “%s”', (one, other) => expect(keysOf(one)).toEqual(keysOf(other)));

  test('words in their order say more than words', () => {
    expect(keysOf('we at school')).not.toEqual(keysOf('school at we'));
  });

  test('every part lies where it was written', () => {
    const text = '🎒 Ein Ysgol ni, 2026!';
    const words = new Set(featuresOf(partsOf(text)).map(({ span }) => text.slice(...span)));
    expect([...words]).toEqual(expect.arrayContaining(['🎒', 'Ein', 'Ysgol', 'Ein Ysgol', '2026', '!']));
  });
});

describe('who is named', () => {
  const keysIn = (text: string, by = about) =>
    new Set(featuresOf(partsOf(text, everybodyNamed(text, by))).map(({ key }) => key));

  test('is the same to a lesson, whoever it is', () => {
    expect(keysIn('Gareth Abernathy took the trip money')).toEqual(
      keysIn('Ifor Maddocks took the trip money'),
    );
  });

  test('is more than a word, listed or not', () => {
    const [unknown = 0] = featuresOf(partsOf('Somebody', [{ span: [0, 8] }])).map(({ key }) => key);
    expect(keysIn('So Mrs Okoro took it', unlisted)).toContain(unknown);
    expect(keysIn('and Nerys Bowen took it', unlisted)).toContain(unknown);
    expect(keysIn('so gareth abernathy took it')).toContain(unknown);
    expect(keysIn('So the dog took it', unlisted)).not.toContain(unknown);
  });

  test('of the school says more than a stranger', () => {
    expect(keysIn('Gareth Abernathy took it')).not.toEqual(keysIn('Gareth Abernathy took it', unlisted));
  });

  test('what only looks like a name is read as words too', () => {
    const words = featuresOf(partsOf('Sports Day')).map(({ key }) => key);
    expect([...keysIn('Sports Day', unlisted)]).toEqual(expect.arrayContaining(words));
  });
});

const words = new Uint32Array(Uint8Array.from(Buffer.from(lessons.keys, 'base64')).buffer);

test('what lessons know lies as it is looked up', () => {
  expect([...words].every((key, i) => i === 0 || key > words[i - 1]!)).toBe(true);
});

describe.each(Object.entries(lessons.rules))('the lesson on %s', (rule, { weights, ...lines }) => {
  test('weighs every word that lessons know', () => {
    expect(Buffer.from(weights, 'base64').length).toBe(words.length);
  });

  test('is surer than it need be to speak', () => expect(lines.sure).toBeGreaterThanOrEqual(lines.speaks));

  test('hears nothing in silence', () => {
    for (const nothing of ['', ' ', '...', '🙂']) expect(weigh(rule, told(nothing), false).is).toBe('silent');
  });

  test('leaves unread only what it would take back', () => {
    const drafts = ordinary.map((_, i) => told(ordinary.slice(i, i + 3).join(' ')));
    const far = drafts.filter((draft) => isFar(rule, draft));
    for (const draft of far)
      expect([weigh(rule, draft, true).is, weigh(rule, draft, false).is]).toEqual(['silent', 'silent']);
    expect(far.length, 'of ordinary drafts of some length').toBeGreaterThan(drafts.length / 2);
  });

  test('hears nothing in a long tale of ordinary life', () => {
    expect(weigh(rule, told(ordinary.slice(0, 60).join(' ')), false).is).toBe('silent');
  });
});

const telling =
  'You didn’t get this from me but our lot are getting the second best word there is, the ladies in suits told SLT before they left. Rest of you find out in the new year.';

test('what only somebody else said is not held against the writer', () => {
  expect(taught('confidential', telling, about, undefined)?.spans?.length).toBeGreaterThan(0);
  expect(taught('confidential', `In the play: “${telling}”`, about, undefined)).toBeUndefined();
});

test('the school’s name tells a lesson nothing: the drafts that taught it had another', () => {
  const words = 'Monday again at Hafod Lane Primary School';
  expect(taught('speaking-for-school', words, about, undefined)).toBeUndefined();
  const { is } = weigh('speaking-for-school', told(words), false);
  expect(is, 'with the name left in').not.toBe('silent');
});

test('a lesson near its line says perhaps and is a note; one that is sure says neither', () => {
  const drafts = written.flatMap((file) => file.split('\n').map((line) => line.split('\t')[1] ?? ''));
  const seen = (is: string) => {
    const draft = drafts.find(
      (text) => weigh('defamation', told(text), false).is === is && !text.includes('“'),
    );
    return taught('defamation', draft ?? '', about, undefined);
  };
  expect(seen('unsure')).toMatchObject({ perhaps: true, unsure: true });
  expect(seen('sure')).toMatchObject({ perhaps: undefined, unsure: undefined });
});

test('one telling sentence among many is heard, and marked where it stands', () => {
  const before = ordinary.slice(0, 8).join(' ');
  const text = `${before} ${telling} ${ordinary.slice(8, 16).join(' ')}`;
  const { is, spans } = weigh('confidential', told(text), false);
  expect(is).toBe('sure');
  for (const [from, to] of spans) {
    expect(from).toBeGreaterThanOrEqual(before.length);
    expect(to).toBeLessThanOrEqual(before.length + telling.length + 1);
  }
});

test('a rule without a lesson goes by its own reading', () => {
  expect(weigh('school-mention', told('Hafod Lane'), true).is).toBe('sure');
  expect(weigh('school-mention', told('Hafod Lane'), false).is).toBe('silent');
});

test('every written draft has a mark and words', () => {
  const lines = written.flatMap((file) => file.split('\n').filter(Boolean));
  expect(lines.length).toBeGreaterThan(55_000);
  expect(lines.filter((line) => !/^(?:\+[pmo]|-)\t\S/.test(line))).toEqual([]);
});
