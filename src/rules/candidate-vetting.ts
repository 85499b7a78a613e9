import type { Match, People } from '../core/person.ts';
import { defineRule } from '../core/rule.ts';
import { dayAt } from './shared/day.ts';

/** Looking up somebody who has applied for a post, while the recruitment runs. */
export default defineRule({
  id: 'candidate-vetting',
  title: { en: 'Looking up a candidate', cy: 'Chwilio am ymgeisydd' },
  on: ['search', 'view'],
  level: 'reason',
  about: 'people',
  check(action, { people, school, at }) {
    const seen =
      action.kind === 'search'
        ? named(action.query, people)
        : 'person' in action
          ? people.ask(action.person)
          : [];
    const running = seen.filter((m) => m.role === 'candidate' && isRunning(m, dayAt(at, school)));
    const match = running.find((m) => m.tier === 'strong');
    return match && { person: match };
  },
  words: {
    en: () => ({
      headline: 'This looks like a candidate',
      why: '{person} has applied for a post, and the policy asks that nobody is looked up while the recruitment runs, so that all are treated alike.',
      better: [
        'Judge by the application and the interview.',
        'Leave online checks to whoever runs the recruitment.',
      ],
    }),
    cy: () => ({
      headline: 'Mae hwn yn edrych fel ymgeisydd',
      why: 'Mae {person} wedi ymgeisio am swydd, ac mae’r polisi’n gofyn na chaiff neb ei chwilio yn ystod y recriwtio, er mwyn trin pawb yr un fath.',
      better: [
        'Barnwch yn ôl y cais a’r cyfweliad.',
        'Gadewch wiriadau ar-lein i’r sawl sy’n rhedeg y recriwtio.',
      ],
    }),
  },
  reasons: [
    {
      id: 'asked',
      words: {
        en: 'I was asked to do the agreed check',
        cy: 'Gofynnwyd imi wneud y gwiriad y cytunwyd arno',
      },
    },
    {
      id: 'known',
      words: { en: 'I know this person privately', cy: 'Rwy’n adnabod y person hwn yn bersonol' },
    },
    { id: 'someone-else', words: { en: 'This is somebody else', cy: 'Rhywun arall yw hwn' } },
  ],
  examples: {
    speaks: [
      {
        name: 'opening a candidate’s profile',
        action: { kind: 'view', person: { name: 'Rhodri Applegarth' } },
        level: 'reason',
      },
      {
        name: 'searching for a candidate',
        action: { kind: 'search', query: 'Rhodri Applegarth' },
        level: 'reason',
      },
      {
        name: 'searching in lower case, other order',
        action: { kind: 'search', query: 'applegarth rhodri' },
      },
      {
        name: 'on the last day of the recruitment',
        action: { kind: 'search', query: 'Rhodri Applegarth' },
        at: '2026-12-20T20:00:00Z',
      },
    ],
    silent: [
      { name: 'a stranger', action: { kind: 'view', person: { name: 'Marcus Fenwick' } } },
      { name: 'another search', action: { kind: 'search', query: 'garden birds' } },
      { name: 'a pupil is not a candidate', action: { kind: 'view', person: { name: 'Katie Smith' } } },
      {
        name: 'after the recruitment',
        action: { kind: 'search', query: 'Rhodri Applegarth' },
        at: '2026-12-21T09:00:00Z',
      },
    ],
  },
});

/** A search is a name, or a text with a name in it. */
function named(query: string, people: People): readonly Match[] {
  return [...people.ask({ name: query }), ...people.inText(query)];
}

function isRunning({ until }: Match, today: string): boolean {
  return until === undefined || today <= until;
}
