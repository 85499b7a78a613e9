// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { School } from '../src/core/school.ts';
import { packs } from '../src/registry.ts';
import { sites } from '../src/sites.ts';
import { PolicyView } from '../src/ui/policy/PolicyView.tsx';
import { Language } from '../src/ui/say.ts';
import { sampleSchool } from './sample-school.ts';

const all = Object.values(packs).map((pack) => [pack.id, pack] as const);
const place = document.createElement('div');
afterEach(() => render(null, place));

describe.each(all)('the policy view of %s', (id, pack) => {
  test.each(['en', 'cy'] as const)('shows every clause with its state, in %s', (lang) => {
    const words = shown({ pack: id }, lang);
    const items = [...place.querySelectorAll('.clauses > li')];
    expect(items).toHaveLength(pack.clauses.length);
    for (const [i, clause] of pack.clauses.entries()) {
      expect(items[i]?.textContent).toContain(clause.what[lang]);
      expect(items[i]?.querySelector('.pill')?.textContent).toBeTruthy();
      expect(items[i]?.querySelectorAll('.answers li').length, clause.id).toBeGreaterThan(0);
      if (clause.reason) expect(items[i]?.textContent).toContain(clause.reason[lang]);
    }
    if (pack.consequence) expect(words).toContain(pack.consequence[lang]);
  });

  test('names whose it is, its date and its review', () => {
    const words = shown({ pack: id });
    expect(words).toContain(pack.source.school);
    const year = pack.source.reviewDue?.slice(0, 4);
    if (year) expect(words).toMatch(new RegExp(`${year}.{0,20}past its day`));
  });

  test('says which of the sites it names are watched, and which are not yet', () => {
    const words = shown({ pack: id });
    const watched = sites.map(({ name }) => name);
    expect(words).toContain(`Watched now: ${watched.join(', ')}.`);
    const missing = pack.sites?.filter((name) => !watched.includes(name)) ?? [];
    if (missing.length) expect(words).toContain(`not watched yet: ${missing.join(', ')}.`);
    else expect(words).not.toContain('not watched yet');
  });

  test('what it says of sites is “in part” where some of them are not watched', () => {
    shown({ pack: id });
    const all = pack.sites?.every((name) => sites.some((site) => site.name === name));
    const states = [...place.querySelectorAll('.clauses > li')].flatMap((li, i) =>
      pack.clauses[i]?.flows?.includes('own-sites') ? [li.querySelector('.pill')?.textContent] : [],
    );
    for (const state of states) expect(state === 'Watched in part').toBe(!all);
    expect(states.length > 0).toBe(['banks-st-stephens', 'oakfield', 'sandbank-valley'].includes(id));
  });

  test('names the documents it is read with, and links those whose place the school has given', () => {
    const [first] = pack.readWith ?? [];
    const url = 'https://hafodlane.example.sch.uk/acceptable-use';
    shown({ pack: id, links: [{ title: first?.en ?? '', url }] });
    const linked = [...place.querySelectorAll('a')].filter((a) => a.href === url);
    expect(linked.map((a) => a.textContent)).toEqual([first?.en]);
  });
});

test('what the school says goes before the pack: dates, levels, a clause of its own', () => {
  const words = shown({
    pack: 'lache',
    date: '2026-09-01',
    reviewDue: '2999-09-01',
    levels: {
      'contact-details': 'off',
      'incoming-contact': 'off',
      'record-before-delete': 'off',
      photo: 'stop',
    },
    clauses: [{ id: 'HLPS-1', what: 'No candles are sold to parents.', rules: ['promotion'] }],
  });
  expect(words).toContain('1 September 2026');
  expect(words).not.toContain('past its day');
  expect(words).toContain('Pictures: a stop');
  const [own] = place.querySelectorAll('.clauses > li');
  expect(own?.textContent).toContain('No candles are sold to parents.');
  expect(own?.textContent).toContain('a warning');
  expect(words).toContain('Private contact details: off');
});

test('a clause whose rules are all off says so', () => {
  shown({ pack: 'oakfield', levels: { promotion: 'off' } });
  const item = [...place.querySelectorAll('.clauses > li')].find((li) =>
    li.textContent?.includes('OPS-TU.2'),
  );
  expect(item?.querySelector('.pill')?.textContent).toBe('Switched off by the school');
});

test('without a policy there is a sentence', () => {
  expect(shown({ pack: 'none' })).toBe('No policy has been chosen yet.');
});

function shown(policy: School['policy'], lang: 'en' | 'cy' = 'en'): string {
  const school: School = { ...sampleSchool, policy };
  render(
    <Language.Provider value={lang}>
      <PolicyView school={school} />
    </Language.Provider>,
    place,
  );
  return place.textContent ?? '';
}
