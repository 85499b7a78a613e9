import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '../src/core/person.ts';
import type { ListedPerson } from '../src/people/listed.ts';
import { freeId } from '../src/people/numbers.ts';
import { openSealed } from '../src/people/open.ts';
import { fits, merge, newKey, seal, without } from '../src/people/seal.ts';
import { sipHash } from '../src/people/siphash.ts';
import { eachWord } from '../src/people/words-at.ts';
import { samplePeople } from './sample-school.ts';

const key = newKey();
const list: ListedPerson[] = [
  ...samplePeople.pupils.map((p) => ({ ...p, role: 'pupil' as const })),
  ...samplePeople.formerPupils.map((p) => ({ ...p, role: 'former-pupil' as const })),
  ...samplePeople.staff.map((p) => ({ ...p, role: 'staff' as const })),
  ...samplePeople.candidates.map((p) => ({ ...p, role: 'candidate' as const })),
  { name: 'Rhys ap Cynan', role: 'pupil' },
  { name: 'Catherine Oldroyd', role: 'pupil' },
  { name: 'Ngọc Anh Vuong', role: 'pupil' },
  { name: 'Jade Lowe', role: 'pupil' },
  { name: 'Summer Rose', role: 'pupil' },
  { name: 'Muhammad Yousaf Chaudhry', role: 'pupil' },
];
const people = openSealed([seal(list, key)], key);
const tierOf = (person: Person) => people.ask(person)[0]?.tier;

describe('the same name in another dress is strong', () => {
  test.each([
    'KATIE SMITH',
    'Smith, Katie',
    'Smith Katie',
    'Katie Grace Smith',
    '🌸 Katie ✨ Smith 🌸',
    '𝓚𝓪𝓽𝓲𝓮 𝓢𝓶𝓲𝓽𝓱',
    '🅺🅰🆃🅸🅴 🇸🇲🇮🇹🇭',
    'ᴋᴀᴛɪᴇ sᴍɪᴛʜ',
    'Каtіе Ѕmіth',
    'K\u200ba\u200bt\u200bi\u200be Smith',
    'K̶a̶t̶i̶e̶ ̶S̶m̶i̶t̶h̶',
    'K4t13 5m1th',
    'Katieeee Smith',
    'KatieSmith',
    'Miss Katie Smith (Y9)',
    'Kit Smith',
    'Amira Sidiqui',
    'Amira Siddqiui',
    'Cathy Oldroyd',
    'Osian Gwilym-Parry',
    'Osian Gwilym Parry',
    'Ngoc Anh Vuong',
    'Mohammed Yusuf Chowdhury',
  ])('%s', (name) => expect(tierOf({ name })).toBe('strong'));
});

describe('a part of the name, or a doubt, is possible', () => {
  test.each([
    'Katie S.',
    'K. Smith',
    'Osian Parry',
    'Katie Smith-Baker',
    'Rhys Cynan',
    'Jade Lown',
    'Ngoc Anh',
    'katiesmith',
  ])('%s', (name) => expect(tierOf({ name })).toBe('possible'));
  test.each(['katie_smith2010', 'thekatiesmith', 'smithkatie', 'katiesmi', 'k.smith_x', 'catherine.oldroyd'])(
    'a handle that spells it: %s',
    (handle) => expect(tierOf({ platform: 'tiktok', handle })).toBe('possible'),
  );
});

describe('somebody else is nobody', () => {
  test.each([
    'Katie',
    'Smith',
    'Katie Fenwick',
    'Marcus Smith',
    'Marcus Fenwick',
    'Amira Oldroyd',
    'Jade Cynan',
    'Katie T.',
    'T. Oldroyd',
    'Class 4b',
    'The 1975',
    '🌸',
    '',
  ])('%s', (name) => expect(people.ask({ name })).toEqual([]));
});

describe('a profile is the person', () => {
  test('by handle on that platform, or by number, whatever they call themselves', () => {
    expect(tierOf({ platform: 'instagram', handle: '@Katie.S', name: 'someone' })).toBe('strong');
    expect(tierOf({ platform: 'facebook', id: '100077' })).toBe('strong');
  });
  test('the same handle elsewhere is somebody else', () => {
    expect(tierOf({ platform: 'x', handle: 'katie.s' })).not.toBe('strong');
    expect(people.ask({ platform: 'x', id: '100077' })).toEqual([]);
  });
});

describe('in running text', () => {
  const said = (text: string) => people.inText(text).map((m) => [text.slice(...m.span), m.tier]);
  test.each([
    ['katie smith was a star today', 'katie smith'],
    ['Lovely to see Katie Grace Smith, again', 'Katie Grace Smith'],
    ['Osian Gwilym-Parry’s mum', 'Osian Gwilym-Parry'],
    ['thanks @katie_s11!', '@katie_s11'],
    ['well done #KatieSmith', '#KatieSmith'],
    ['𝓚𝓪𝓽𝓲𝓮 𝓢𝓶𝓲𝓽𝓱 again', '𝓚𝓪𝓽𝓲𝓮 𝓢𝓶𝓲𝓽𝓱'],
    ['Summer Rose sang', 'Summer Rose'],
    ['Katie 💛 Smith', 'Katie 💛 Smith'],
    ['muhammad yousaf chaudhry came', 'muhammad yousaf chaudhry'],
    ['go #summerrose', '#summerrose'],
    ['to see: Smith, Katie; Oldroyd, Catherine', 'Smith, Katie'],
    ['Lowe, Jade', 'Lowe, Jade'],
  ])('%s', (text, name) => expect(said(text)).toContainEqual([name, 'strong']));

  test.each([
    'the summer rose garden is open',
    'Katie. Smith & Sons called',
    'the smith, katie said',
    'Smith, then Katie',
    'Smith,Katie & Co',
    'Smith, Katie Price and the band',
    'Katie, Smith & Wesson walk into a bar',
    'katie and the smith family',
    'mail katie@smith.example',
    'a jade necklace, lowe prices',
  ])('no name: %s', (text) => expect(said(text).filter(([, tier]) => tier === 'strong')).toEqual([]));

  test('a first name alone, or a title and surname, is possible and left to the rules', () => {
    expect(said('Katie in my class')).toEqual([['Katie', 'possible']]);
    expect(said('Mr Abernathy is off')).toEqual([['Mr Abernathy', 'possible']]);
    expect(said('Tomos again')).toEqual([]);
  });
});

describe('somebody whose profile is listed, and who applies for a post', () => {
  const delyth = { name: 'Delyth Smith', profiles: ['facebook:delyth.smith'] };
  const parents = [
    { ...delyth, role: 'parent' as const },
    { name: 'Bethan Smith', role: 'pupil' as const },
  ];
  const applied = { name: 'Delyth Smith', role: 'candidate' as const };
  const roles = (listed: readonly ListedPerson[], person: Person) =>
    openSealed([seal(listed, key)], key)
      .ask({ platform: 'facebook', ...person })
      .map(({ role, tier }) => `${role} ${tier}`);
  const seen = { handle: 'delyth.smith', name: 'Delyth Smith' };
  test('is a candidate too, by name', () => {
    expect(roles([...parents, applied], seen)).toEqual(['parent strong', 'candidate strong']);
    expect(roles([...parents, applied], { handle: 'delyth.smith' })).toEqual([
      'parent strong',
      'candidate possible',
    ]);
  });
  test('and nobody else is: a profile says who of the others it is', () => {
    expect(roles([...parents, applied], { ...seen, name: 'Bethan Smith' })).toEqual([
      'parent strong',
      'candidate possible',
    ]);
    expect(roles([...parents, { ...applied, name: 'Rhodri Applegarth' }], seen)).toEqual(['parent strong']);
  });
});

describe('roles and days', () => {
  test('a match says the role and what day it turns on, and an opaque key', () => {
    const [match] = people.ask({ name: 'Tomos Penhallow' });
    expect(match).toMatchObject({ role: 'former-pupil', tier: 'strong', adultFrom: '2031-03-01' });
    expect(people.ask({ name: 'Rhodri Applegarth' })[0]).toMatchObject({
      role: 'candidate',
      until: '2026-12-20',
    });
    expect(people.ask({ name: 'penhallow, TOMOS' })[0]?.key).toBe(match?.key);
  });
  test('a pupil who has left drops out by themself', () => {
    const sealed = seal([{ name: 'Nia Ellwood', role: 'pupil', leaves: 2031 }], key);
    const on = (day: string) => openSealed([sealed], key, new Date(day)).ask({ name: 'Nia Ellwood' }).length;
    expect([on('2031-07-01'), on('2031-09-02')]).toEqual([1, 0]);
  });
  test('a list past its day is not used', () => {
    const sealed = seal(list, key, '2026-12-01');
    expect(openSealed([sealed], key, new Date('2026-12-02')).ask({ name: 'Katie Smith' })).toEqual([]);
  });
});

describe('the sealed list', () => {
  test('opens with its own key only', () => {
    const sealed = seal(list, key);
    expect([fits(sealed, key), fits(sealed, newKey())]).toEqual([true, false]);
    expect(openSealed([sealed], newKey()).ask({ name: 'Katie Smith' })).toEqual([]);
  });
  test('two lists are one after merging, and the same key stands for the same person', () => {
    const both = merge(seal([list[0]!], key), seal([{ name: 'Wren Tolliver', role: 'parent' }], key), key);
    const merged = openSealed([both], key);
    expect(merged.ask({ name: 'Wren Tolliver' })[0]?.role).toBe('parent');
    expect(merged.ask({ name: 'Katie Smith' })[0]?.key).toBe(people.ask({ name: 'Katie Smith' })[0]?.key);
    expect(both.counts).toEqual({ pupil: 1, parent: 1 });
  });
  test('somebody who is on both lists is counted once, also where a list is read in again', () => {
    const one = seal(list.slice(0, 3), key);
    const other = seal(list.slice(2, 5), key);
    const pupils = list.slice(0, 5).filter(({ role }) => role === 'pupil').length;
    expect(merge(one, other, key).counts.pupil).toBe(pupils);
    expect(merge(merge(one, other, key), one, key).counts.pupil).toBe(pupils);
  });
  test('two people of one list never share a number, so that taking one off leaves the other', () => {
    const print = (word: string) => Uint8Array.of(word.endsWith('~1') ? 2 : 1, 0, 0);
    const owners = new Map<string, string>();
    const numberOf = (name: string) => freeId({ name, role: 'pupil' }, { print, quick: () => 0 }, { owners });
    expect(numberOf('Katie Smith')).toEqual({ id: 1, known: false });
    expect(numberOf('Amira Siddiqui')).toEqual({ id: 2, known: false });
    expect(numberOf('KATIE SMITH')).toEqual({ id: 1, known: true });
  });
  test('somebody can be taken off by name, and the others stay', () => {
    const sealed = seal([...list, { name: 'Katie Stone', role: 'pupil' }], key);
    const left = without(sealed, key, { name: 'katie smith', role: 'pupil' })!;
    const asked = openSealed([left], key);
    expect(asked.ask({ name: 'Katie Smith' })).toEqual([]);
    expect(asked.ask({ name: 'Katie Stone' })[0]?.tier).toBe('strong');
    expect(asked.ask({ name: 'Katie S.' })).toHaveLength(1);
    expect(asked.ask({ platform: 'facebook', id: '100077' })).toEqual([]);
    expect(asked.ask({ name: 'Kit Smith' })).toEqual([]);
    expect(left.counts.pupil).toBe(sealed.counts.pupil! - 1);
    expect(without(left, key, { name: 'Katie Smith', role: 'pupil' })).toBeUndefined();
  });
  test('a broken block is no list, and nothing falls over', () => {
    const sealed = { ...seal(list, key), block: new Uint8Array(3) };
    expect(openSealed([sealed], key).ask({ name: 'Katie Smith' })).toEqual([]);
  });
});

test('SipHash-2-4 gives the values of its paper', () => {
  const sipKey = new Uint32Array(Uint8Array.from({ length: 16 }, (_, i) => i).buffer);
  const counted = (n: number) => Uint8Array.from({ length: n }, (_, i) => i);
  expect([0, 1, 8, 15].map((n) => sipHash(sipKey, counted(n)).toString(16))).toEqual([
    'dd0e0e31',
    '93dc67fd',
    '9a932462',
    '49be45e5',
  ]);
});

describe('where the words of a draft stand', () => {
  const wordsIn = (text: string) => {
    const out: string[] = [];
    const tagged = eachWord(text, (from, to) => out.push(text.slice(from, to)));
    return { out, tagged };
  };
  const LETTERS = String.raw`\p{L}\u{1f130}-\u{1f189}`;
  const WORD = new RegExp(
    `(?<![@#＠＃${LETTERS}\\p{N}_])[${LETTERS}][${LETTERS}\\p{M}\\p{N}\\p{Cf}'’\\-]*`,
    'gu',
  );

  test('is what a regular expression says, in any letters', () => {
    const sign = fc.oneof(
      fc.constantFrom(..."Kt'’-_ @#＠.3é🅺🇬🌸ش𝓚", '\u0301', '\u200b', '\ud83d', '\udd7a'),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        const text = signs.join('');
        expect(wordsIn(text)).toEqual({
          out: [...text.matchAll(WORD)].map(([word]) => word),
          tagged: [...text].some((c) => '@#＠＃'.includes(c)),
        });
      }),
      { numRuns: 3000 },
    );
  });
  test('a handle is no word, and neither is what goes on after a number', () => {
    expect(wordsIn('ask @katie or 4you, not_me: O’Brien-Jones')).toEqual({
      out: ['ask', 'or', 'not', 'O’Brien-Jones'],
      tagged: true,
    });
  });
});
