import { describe, expect, test } from 'vitest';
import { CONCERNS } from '../src/core/concern.ts';
import { noPack } from '../src/core/policy.ts';
import type { Words } from '../src/core/text.ts';
import { namedAmong, whomToTell } from '../src/core/whom.ts';
import { packs } from '../src/registry.ts';
import { forms } from '../src/report/forms.ts';
import { letterOf, mailTo } from '../src/report/mail.ts';
import { noteOf } from '../src/report/note.ts';
import { pathOf, paths, pathsFor } from '../src/report/paths.ts';
import { refusal } from '../src/report/refusal.ts';
import { tellOf } from '../src/rules/shared/better.ts';
import { sites } from '../src/sites.ts';
import { reports } from './reported-clauses.ts';
import { samplePeople, sampleSchool } from './sample-school.ts';

const head = { name: 'Mr Prothero', email: 'head@hafodlane.example.sch.uk' };

test('there is a path for everything that can be reported', () => {
  expect(paths.map(({ id }) => id).sort()).toEqual([...CONCERNS].sort());
});

describe.each(paths.map((path) => [path.id, path] as const))('the path for %s', (id, path) => {
  test('speaks English and Welsh, and accuses nobody', () => {
    for (const { en, cy } of wordsIn(path)) {
      expect(en.trim()).not.toBe('');
      expect(cy.trim()).not.toBe('');
      expect(cy).not.toBe(en);
      expect(en).not.toMatch(/\b(user|student|violation|monitor|incident|perpetrator|culprit)\b/i);
    }
  });

  test('ends where somebody knows: at the school, or with the authority', () => {
    const tells = path.steps.some((step) => step.is === 'tell');
    expect(tells).toBe(id !== 'disclosure');
    expect(whomToTell(id, noPack).who.length > 0).toBe(tells);
  });
});

describe('indecent pictures of children', () => {
  const path = pathOf('images');

  test('begin with the police, and nothing is captured', () => {
    expect(path.steps[0]).toMatchObject({ is: 'ring', numbers: [{ number: '999' }, { number: '101' }] });
    expect(path.noRecord).toBe(true);
    expect(path.steps.some((step) => step.is === 'record')).toBe(false);
  });

  test('are not described in an e-mail, and no record is mentioned', () => {
    const { body } = letterOf(path, head, 'en', 'abc');
    expect(body).toBe('Dear Mr Prothero,\n\nPlease ring me at once.\n');
  });
});

describe('whom to tell', () => {
  test.each(
    Object.values(packs).flatMap((pack) =>
      Object.entries(pack.tells ?? {}).map((t) => [pack, ...t] as const),
    ),
  )('$id: %s is told as a clause of the policy says', (pack, _, { clause }) => {
    expect(pack.clauses.map(({ id }) => id)).toContain(clause);
  });

  test('goes by the names that the school’s file has', () => {
    expect(namedAmong(['safeguarding', 'head'], sampleSchool)?.contact.name).toBe('Ms Rees');
    expect(namedAmong(['lineManager', 'head'], sampleSchool)?.office).toBe('head');
    expect(namedAmong(['lineManager'], sampleSchool)).toBeUndefined();
    expect(namedAmong(['head'], { contacts: { head: {} } })).toBeUndefined();
  });

  test.each([
    ['banks-st-stephens', 'Tell Mrs Lloyd (line manager).'],
    ['forward-as-one', 'Tell Mr Prothero (headteacher).'],
    ['lache', 'Tell Ms Rees (safeguarding lead).'],
    ['oakfield', 'Tell Mr Prothero (headteacher).'],
    ['sandbank-valley', 'Tell Mrs Lloyd (line manager).'],
    ['none', 'Tell Ms Rees (safeguarding lead).'],
  ])('in %s, the card beside a pupil’s request says: %s', (id, told) => {
    const school = {
      ...sampleSchool,
      contacts: { ...sampleSchool.contacts, lineManager: { name: 'Mrs Lloyd' } },
    };
    expect(tellOf('pupil-contact', { pack: packs[id] ?? noPack, school }, 'en')).toBe(told);
  });

  test('says so plainly when the school’s file names nobody', () => {
    const about = { pack: noPack, school: { school: { name: '' } } };
    expect(tellOf('pupil-contact', about, 'en')).toBe('Tell the safeguarding lead.');
    expect(tellOf('pupil-contact', about, 'cy')).toBe('Dywedwch wrth eich arweinydd diogelu.');
  });

  test('in Oakfield: the headteacher of a pupil’s contact, the child protection person of the working day', () => {
    const { oakfield } = packs;
    expect(whomToTell('pupil-contact', oakfield ?? noPack)).toEqual({ who: ['head'], clause: 'OPS-P.3' });
    expect(whomToTell('working-day', oakfield ?? noPack).who).toEqual(['safeguarding']);
    expect(pathsFor('oakfield').map(({ id }) => id)).toContain('working-day');
    expect(pathsFor('none').map(({ id }) => id)).not.toContain('working-day');
  });
});

describe('what the policies ask to be reported', () => {
  test('is all of it', () => {
    const asked = Object.values(packs).flatMap((pack) =>
      pack.clauses.filter((one) => one.flows?.includes('report-concern')),
    );
    expect(reports.map(({ clause }) => clause).sort()).toEqual(asked.map(({ id }) => id).sort());
  });

  test.each(reports.map((report) => [report.clause, report] as const))(
    '%s: the steps that it asks for, and whom it names',
    (clause, { concern, tells, steps, says }) => {
      const pack = Object.values(packs).find((one) => one.clauses.some(({ id }) => id === clause)) ?? noPack;
      const path = pathOf(concern);
      expect(whomToTell(concern, pack).who[0]).toBe(tells);
      expect(whomToTell(concern, pack).clause).toBeDefined();
      expect(
        inOrder(
          steps,
          path.steps.map((step) => step.is),
        ),
      ).toBe(true);
      if (says)
        expect(
          wordsIn(path.steps)
            .map(({ en }) => en)
            .join(' '),
        ).toMatch(says);
    },
  );
});

describe('an e-mail', () => {
  test('opens filled in, with nobody’s name but the reader’s', () => {
    const letter = letterOf(pathOf('pupil-contact'), head, 'en');
    const address = mailTo(head, letter) ?? '';
    expect(address).toMatch(/^mailto:head@hafodlane\.example\.sch\.uk\?subject=/);
    expect(decodeURIComponent(address)).toContain('Dear Mr Prothero,\r\n');
    for (const { name } of samplePeople.pupils) expect(decodeURIComponent(address)).not.toContain(name);
  });

  test('mentions a record by its number', () => {
    expect(letterOf(pathOf('bullying'), head, 'cy', 'ab12').body).toContain('Ei SHA-256 yw ab12.');
    expect(letterOf(pathOf('bullying'), head, 'cy').body).not.toContain('SHA-256');
  });

  test('cannot be led elsewhere by a strange address', () => {
    const strange = { email: 'a@b.example?bcc=c@d.example&body=x' };
    const address = mailTo(strange, { subject: 's', body: 'b' }) ?? '';
    expect(address.split('?')).toHaveLength(2);
    expect(address).not.toContain('bcc=');
  });

  test('is none without an address', () => {
    expect(mailTo({ name: 'Mr Prothero' }, { subject: 's', body: 'b' })).toBeUndefined();
  });
});

test('the school’s answer is firm and polite, in both languages, with its own channels', () => {
  const en = refusal(sampleSchool, 'en');
  expect(en).toContain('Hafod Lane Primary School');
  expect(en).toContain('not acceptable');
  expect(en).toContain('School e-mail or Weduc');
  expect(refusal(sampleSchool, 'cy')).toContain('nid yw’n dderbyniol');
  expect(refusal({ school: { name: '' } }, 'en')).not.toMatch(/undefined|, or write by/);
});

test('a note says which rule, which clause and which reason, and leaves the rest to the person', () => {
  const said = {
    rule: 'Contact with a pupil',
    clause: 'Guidance: no friends',
    reason: 'Family',
    site: 'X',
    at: 0,
  };
  const { body } = noteOf(said, head, 'Friday', 'en');
  expect(body).toContain('What it concerns: Contact with a pupil');
  expect(body).toContain('Why I went ahead: Family');
  expect(body).toMatch(/in my own words: $/);
  expect(noteOf({ ...said, clause: undefined }, {}, 'Friday', 'en').body).not.toMatch(
    /undefined|policy says/,
  );
});

test('each site’s form for a child under 13 is that site’s own page', () => {
  for (const { site, address } of forms)
    expect(new URL(address).hostname).toMatch(new RegExp(`(^|\\.)${site}\\.com$`));
  expect(forms.map(({ site }) => site).sort()).toEqual(sites.map(({ id }) => id).sort());
});

/** Are these among those, in this order? */
function inOrder(wanted: readonly string[], there: readonly string[]): boolean {
  let at = 0;
  for (const one of there) if (one === wanted[at]) at++;
  return at === wanted.length;
}

function wordsIn(value: unknown): Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'cy' in value) return [value as Words];
  return Object.values(value).flatMap(wordsIn);
}
