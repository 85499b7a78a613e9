import { describe, expect, test } from 'vitest';
import { openSealed } from '../src/people/open.ts';
import { newKey, seal } from '../src/people/seal.ts';
import { COMMUNITIES } from './bench/people/names/communities.ts';
import { DISGUISES } from './bench/people/names/disguises.ts';
import { FIRST_CONTACT } from './bench/people/names/first-contact.ts';
import { LISTED } from './bench/people/names/listed.ts';
import { SPELLINGS } from './bench/people/names/spellings.ts';
import { STRANGE_HANDLES, STRANGERS } from './bench/people/names/strangers.ts';

const key = newKey();
const listOf = (names: readonly string[]) =>
  openSealed(
    [
      seal(
        names.map((name) => ({ name, role: 'pupil' as const })),
        key,
      ),
    ],
    key,
  );
const people = listOf(LISTED);

describe('a pupil in disguise is found', { timeout: 60_000 }, () => {
  test.each(DISGUISES.map((disguise) => [disguise.what, disguise] as const))('%s', (_, { as, of }) => {
    const missed = LISTED.map(of).filter((seen) => !people.ask({ [as]: seen }).length);
    expect(missed.length / LISTED.length, missed.join(' | ')).toBeLessThanOrEqual(0.07);
  });
});

test('a name spelled as another language, a family or an office spells it is found', {
  timeout: 60_000,
}, () => {
  const missed = SPELLINGS.filter(([listed, seen]) => !listOf([listed]).ask({ name: seen }).length);
  expect(missed.length / SPELLINGS.length, missed.join(' | ')).toBeLessThanOrEqual(0.03);
});

describe('somebody else is not taken for a pupil', { timeout: 60_000 }, () => {
  test('brothers and sisters, the famous, shops', () => {
    const found = STRANGERS.map((name) => [name, people.ask({ name })[0]?.tier] as const);
    expect(found.filter(([, tier]) => tier === 'strong')).toEqual([]);
    expect(found.filter(([, tier]) => tier).length / STRANGERS.length).toBeLessThanOrEqual(0.02);
  });
  test('a handle of first name and initial is never sure', () => {
    const sure = STRANGE_HANDLES.filter((handle) => people.ask({ handle })[0]?.tier === 'strong');
    expect(sure).toEqual([]);
  });
  test('the first name of one with the surname of another', () => {
    const crossed = LISTED.flatMap((one, i) =>
      LISTED.filter((other, j) => other !== one && (i + j) % 4 === 0).map(
        (other) => one.split(' ')[0] + other.slice(other.indexOf(' ')),
      ),
    );
    const found = crossed.map((name) => [name, people.ask({ name })[0]?.tier] as const);
    expect(found.filter(([, tier]) => tier === 'strong')).toEqual([]);
    expect(found.filter(([, tier]) => tier).length / crossed.length).toBeLessThanOrEqual(0.001);
  });
});

describe('a school of many origins', { timeout: 60_000 }, () => {
  const school = listOf(COMMUNITIES.map(({ listed }) => listed));
  const asked = (shown: string) =>
    school.ask(shown.startsWith('@') ? { platform: 'instagram', handle: shown.slice(1) } : { name: shown });
  const share = (some: readonly string[], all: readonly string[]) => some.length / all.length;

  test('its pupils are found under the names they go by', () => {
    const theirs = COMMUNITIES.flatMap(({ surely, possibly }) => [...surely, ...possibly]);
    const missed = theirs.filter((shown) => !asked(shown).length);
    expect(share(missed, theirs), missed.join(' | ')).toBeLessThanOrEqual(0.02);
    const sure = COMMUNITIES.flatMap(({ surely }) => surely);
    const unsure = sure.filter((shown) => asked(shown)[0]?.tier !== 'strong');
    expect(share(unsure, sure), unsure.join(' | ')).toBeLessThanOrEqual(0.04);
  });
  test('brothers, sisters and namesakes are not', () => {
    const others = COMMUNITIES.flatMap((one) => one.others);
    const found = others.filter((shown) => asked(shown).length);
    expect(share(found, others), found.join(' | ')).toBeLessThanOrEqual(0.01);
  });
});

/**
 * A first name that is only nearly theirs beside the whole surname, or the other way about: perhaps them. Beside it, what
 * is nearly the same and somebody else.
 */
describe('what is loose is perhaps them', () => {
  test.each([
    ['an initial for half a surname', 'Elsbeth Campbell-Urquhart', 'Elsbeth C Urquhart', 'Elsbeth C Urwin'],
    ['an ending that makes small', 'Vilmos Kerekes', 'Vilmoska Kerekes', 'Virgil Kerekes'],
    ['a fond name', 'Konstantina Vlachou', 'Ntina Vlachou', 'Katina Vlachou'],
    ['the end of a name', 'Gianluca Terracciano', 'Luca Terracciano', 'Enzo Terracciano'],
    ['more of a name', 'Tinotenda Mutasa', 'Tinotendaishe Mutasa', 'Tinashe Mutasa'],
    ['no vowels', 'Orhan Yıldırım', 'Orhan Yldrm', 'Orhan Yldz'],
    ['another alphabet’s sounds', 'Bohdan Shevchuk', 'Bohdan Szewczuk', 'Bohdan Szymczuk'],
    ['servant of the merciful', 'Abderrahmane Boudiaf', 'Abdul Rahman Boudiaf', 'Abdul Rahim Boudiaf'],
    ['initials of all that follows', 'Prakriti Gurung Thapa', '@prakriti.gt', '@prakriti.kt'],
    ['initials of two first names', 'Joseph Mark Macapagal', 'JM Macapagal', 'TM Macapagal'],
    ['a pet name before it', 'Afia Boakye', 'Naanaa Afia Boakye', 'Akosua Afia Boakye'],
    ['a surname cut short', 'Selamawit Gebreyesus', 'Selamawit Gebre', 'Selamawit Gidey'],
  ])('%s', (_, listed, theirs, other) => {
    const one = listOf([listed]);
    const tierOf = (shown: string) =>
      one.ask(shown.startsWith('@') ? { handle: shown.slice(1) } : { name: shown })[0]?.tier;
    expect(tierOf(theirs)).toBe('possible');
    expect(tierOf(other)).toBeUndefined();
  });
});

test('another middle name is another person, surely where the first one tells nobody apart', () => {
  const called = (listed: string, shown: string) => listOf([listed]).ask({ name: shown })[0]?.tier;
  expect(called('John Paul Macapagal', 'John P. Macapagal')).toBe('strong');
  expect(called('John Paul Macapagal', 'John Mark Macapagal')).toBe('possible');
  expect(called('Muhammad Hamza Chaudhry', 'Muhammad Hamzah Chaudhry')).toBe('strong');
  expect(called('Muhammad Hamza Chaudhry', 'Muhammad Harris Chaudhry')).toBeUndefined();
});

/** The first and the fourth file were mended by; of the others nobody has looked at what is missed. See docs/matching.md. */
describe('people nobody had thought of', { timeout: 60_000 }, () => {
  const AT_MOST: Record<string, { missed: number; wrong: number; surelyWrong: number }> = {
    one: { missed: 0.01, wrong: 0.05, surelyWrong: 0.02 },
    two: { missed: 0.045, wrong: 0.115, surelyWrong: 0.065 },
    three: { missed: 0.05, wrong: 0.07, surelyWrong: 0.04 },
    four: { missed: 0.06, wrong: 0.05, surelyWrong: 0.01 },
    five: { missed: 0.15, wrong: 0.06, surelyWrong: 0.02 },
    six: { missed: 0.25, wrong: 0.05, surelyWrong: 0.035 },
  };
  test.each([...FIRST_CONTACT])('%s', (file, met) => {
    const people = listOf(met.map(({ listed }) => listed));
    const tierOf = (shown: string) =>
      people.ask(shown.startsWith('@') ? { handle: shown.slice(1) } : { name: shown })[0]?.tier;
    const theirs = met.flatMap((one) => one.theirs);
    const others = met.flatMap((one) => one.others);
    const { missed, wrong, surelyWrong } = AT_MOST[file]!;
    expect(theirs.length).toBeGreaterThanOrEqual(250);
    expect(theirs.filter((shown) => !tierOf(shown)).length / theirs.length).toBeLessThanOrEqual(missed);
    expect(others.filter(tierOf).length / others.length).toBeLessThanOrEqual(wrong);
    const sure = others.filter((shown) => tierOf(shown) === 'strong');
    expect(sure.length / others.length).toBeLessThanOrEqual(surelyWrong);
  });
});
