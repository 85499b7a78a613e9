import fc from 'fast-check';
import { expect, test } from 'vitest';
import { carriedOf } from '../src/people/carried.ts';
import { ROLES } from '../src/people/listed.ts';
import { openSealed } from '../src/people/open.ts';
import { newKey, seal } from '../src/people/seal.ts';

const key = newKey();
const names = ['Katie Smith', 'Osian Gwilym-Parry', 'Amira Siddiqui', 'Łucja Święcicka'];
const handle = 'amira.sidd_09';
const sealed = seal(
  names.map((name) => ({ name, nicknames: ['Kitkat'], profiles: [`instagram:${handle}`], role: 'pupil' })),
  key,
);

test('no name, part of a name, handle or key of the list can be read in it, in any encoding', () => {
  const secrets = [...names, ...names.flatMap((n) => n.split(/[ -]/)), 'Kitkat', handle, key].filter(
    (w) => w.length > 3,
  );
  const bytes = Buffer.from(sealed.block);
  const lying = [JSON.stringify(carriedOf(sealed)), bytes.toString('latin1'), bytes.toString('utf16le')]
    .join('\n')
    .toLowerCase();
  for (const secret of secrets) {
    for (const word of [
      secret,
      secret.toLowerCase(),
      secret.toUpperCase(),
      secret.normalize('NFD').replace(/\p{M}/gu, ''),
    ]) {
      for (const encoding of ['utf8', 'utf16le', 'hex', 'base64'] as const) {
        const written = Buffer.from(word).toString(encoding).replace(/=+$/, '').toLowerCase();
        if (written.length > 4) expect(lying).not.toContain(written);
      }
    }
  }
});

test('a match gives nothing readable away either', () => {
  const said = JSON.stringify(openSealed([sealed], key).ask({ name: 'Katie Smith' })).toLowerCase();
  for (const part of ['katie', 'smith', 'kitkat']) expect(said).not.toContain(part);
});

test('people in the same dress do not show: no two records of a block begin alike', () => {
  const many = Array.from({ length: 40 }, (_, i) => ({
    name: `Katie Smith${'abcdefgh'[i % 8]}${i}x`,
    role: 'pupil' as const,
  }));
  const block = seal(many, key).block;
  const [, count] = new Uint32Array(block.buffer, block.byteOffset, 2);
  const heads = new Uint32Array(block.buffer, block.byteOffset + 32, count);
  expect(new Set(heads).size).toBeGreaterThan(heads.length - 3);
});

test('whatever is typed, listed or asked, nothing throws', { timeout: 60_000 }, () => {
  const role = fc.constantFrom(...ROLES);
  const text = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(text, text, text, role, (name, nickname, profile, as) => {
      const one = openSealed(
        [seal([{ name, nicknames: [nickname], profiles: [profile], role: as }], key)],
        key,
      );
      one.ask({ name, handle: nickname, id: profile, platform: 'x' });
      for (const { span } of one.inText(`${name} ${profile}`)) expect(span[0]).toBeLessThan(span[1]);
    }),
    { numRuns: 25 },
  );
});

test('a listed name of two parts is found again, in any case and either order', { timeout: 60_000 }, () => {
  const part = fc.stringMatching(/^[a-z]{4,12}$/);
  fc.assert(
    fc.property(part, part, (first, last) => {
      fc.pre(first !== last);
      const one = openSealed([seal([{ name: `${first} ${last}`, role: 'pupil' }], key)], key);
      for (const name of [`${first} ${last}`, `${last}, ${first}`, `${first.toUpperCase()}  ${last}`]) {
        expect(one.ask({ name })[0]?.role).toBe('pupil');
      }
    }),
    { numRuns: 25 },
  );
});
