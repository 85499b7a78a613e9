import type { Flow } from '../../src/core/policy.ts';

/** What each flow is called in docs/clauses.md, and the test that shows it at work: a file, and words of the test's name. */
export const flows: Record<Flow, { name: string; file: string; test: string }> = {
  'account-checkup': {
    name: 'account check-up',
    file: 'tests/reminders.test.ts',
    test: 'is asked for on joining, and rests when every step is done',
  },
  'password-age': {
    name: 'age of passwords',
    file: 'tests/reminders.test.ts',
    test: 'are asked for where the policy gives a number, sixty days after the change',
  },
  'policy-read': {
    name: 'policy read, review due',
    file: 'tests/reminders.test.ts',
    test: 'wants to be read once, and again when it is another one',
  },
  'report-concern': {
    name: 'report a concern',
    file: 'tests/report.test.ts',
    test: 'the steps that it asks for, and whom it names',
  },
  record: {
    name: 'record',
    file: 'tests/e2e/record.test.ts',
    test: 'a record is made by the person’s press, with picture, address, time and number',
  },
  justification: {
    name: 'note to the head',
    file: 'tests/e2e/record.test.ts',
    test: 'the reason for carrying on becomes a note to the head, and is kept nowhere else',
  },
  'declared-links': {
    name: 'declared links',
    file: 'tests/clauses.test.ts',
    test: 'a declared niece',
  },
  permissions: {
    name: 'permissions',
    file: 'tests/own.test.ts',
    test: 'counts beside the school’s, on its days',
  },
  'professional-use': {
    name: 'approved professional use',
    file: 'tests/own.test.ts',
    test: 'use for work that is approved quiets working hours, and nothing else',
  },
  'official-accounts': {
    name: 'the school’s own accounts',
    file: 'tests/clauses.test.ts',
    test: 'as the school’s own account, personal rules are silent',
  },
  channels: {
    name: 'the school’s channels, in the warning',
    file: 'tests/clauses.test.ts',
    test: 'a warning about a pupil offers the school’s own channels',
  },
  roundup: {
    name: 'reminder on the day of the roundup',
    file: 'tests/reminders.test.ts',
    test: 'is a word on its weekday, to whom looks after the page',
  },
  'linked-documents': {
    name: 'documents, linked in the policy view',
    file: 'tests/policy-view.test.tsx',
    test: 'names the documents it is read with, and links those whose place the school has given',
  },
  consequence: {
    name: 'what a breach means, in the warning',
    file: 'tests/clauses.test.ts',
    test: 'a warning says what the policy says of a breach',
  },
  'policy-view': {
    name: 'policy view',
    file: 'tests/policy-view.test.tsx',
    test: 'shows every clause with its state',
  },
  'own-sites': {
    name: 'policy view: which sites are watched',
    file: 'tests/policy-view.test.tsx',
    test: 'says which of the sites it names are watched, and which are not yet',
  },
};
