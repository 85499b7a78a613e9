import { describe, expect, test } from 'vitest';
import { packs, rules } from '../src/registry.ts';

const known = new Set(rules.map((r) => r.id));

describe.each(Object.entries(packs))('%s', (_, pack) => {
  test.each(pack.clauses.map((c) => [c.id, c] as const))('%s is answered, in both languages', (_, clause) => {
    for (const words of [clause.where, clause.what]) {
      expect(words.en.trim()).not.toBe('');
      expect(words.cy.trim()).not.toBe('');
      expect(words.cy).not.toBe(words.en);
    }
    if (clause.how === 'outside') expect(clause.reason?.en).toBeTruthy();
  });

  test('every rule that it switches on has a clause to cite, but for those of the law', () => {
    const lawful = rules.filter((rule) => rule.about === 'rights').map((rule) => rule.id);
    const cited = new Set([...pack.clauses.flatMap((c) => c.rules), ...lawful]);
    const on = Object.keys(pack.levels).filter((id) => known.has(id) && pack.levels[id] !== 'off');
    expect(on.filter((id) => !cited.has(id))).toEqual([]);
  });

  test('no clause has an id twice', () => {
    const ids = pack.clauses.map((c) => c.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
