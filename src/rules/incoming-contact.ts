import type { ActionOf } from '../core/action.ts';
import type { Match } from '../core/person.ts';
import { defineRule, type Told, type Wording } from '../core/rule.ts';
import { type Lang, severalIn } from '../core/text.ts';
import { bySchoolChannel, tellOf } from './shared/better.ts';
import { dayAt } from './shared/day.ts';

/** A pupil has written, asked or followed: a card beside it, never an interruption. */
export default defineRule({
  id: 'incoming-contact',
  title: { en: 'Contact from a pupil', cy: 'Cyswllt gan ddisgybl' },
  on: ['receive'],
  level: 'note',
  about: 'people',
  check(action, { people, school, at, official, options }) {
    if (action.kind !== 'receive') return undefined;
    const today = dayAt(at, school);
    // Parents write to the school's own page; that is what it is for.
    const parents = !official && severalIn(options.also).includes('parents');
    const seen = people.ask(action.person).filter((m) => counts(m, today, parents));
    const sure = seen.find((m) => m.tier === 'strong');
    const person = sure ?? (mayBe(action) ? seen[0] : undefined);
    return person && { person, variant: person.tier === 'strong' ? undefined : 'possible' };
  },
  words: {
    en: (told) =>
      told.finding.person?.role === 'parent'
        ? fromParent(told, 'en')
        : {
            headline: headline(told, 'en'),
            why: '{person} has tried to reach you here. You have done nothing wrong, and need not answer.',
            better: [
              'Do not answer, accept or refuse it yourself; the school does that, firmly and kindly.',
              tellOf('pupil-contact', told, 'en'),
              'Make a record: press Lanyard in the toolbar, then “Make a record”.',
            ],
            leads: 'pupil-contact',
          },
    cy: (told) =>
      told.finding.person?.role === 'parent'
        ? fromParent(told, 'cy')
        : {
            headline: headline(told, 'cy'),
            why: 'Mae {person} wedi ceisio cysylltu â chi yma. Nid ydych wedi gwneud dim o’i le, ac nid oes rhaid ateb.',
            better: [
              'Peidiwch ag ateb, derbyn na gwrthod eich hun; yr ysgol sy’n gwneud hynny, yn gadarn ac yn garedig.',
              tellOf('pupil-contact', told, 'cy'),
              'Gwnewch gofnod: pwyswch Lanyard yn y bar offer, yna “Gwneud cofnod”.',
            ],
            leads: 'pupil-contact',
          },
  },
  examples: {
    speaks: [
      { name: 'a friend request', action: from('Katie Smith', 'friend-request'), level: 'note' },
      { name: 'a message', action: from('Amira Siddiqui', 'message'), level: 'note' },
      { name: 'a follow', action: from('Katie Smith', 'follow') },
      { name: 'a former pupil under 18', action: from('Tomos Penhallow', 'message-request') },
      {
        name: 'a parent, where the school asks for it',
        action: from('Delyth Smith', 'friend-request'),
        school: { policy: { options: { 'incoming-contact': { also: 'parents' } } } },
      },
      {
        name: 'half a name, with a school year in the profile',
        action: {
          kind: 'receive',
          person: { name: 'Katie S', cues: ['bio:Year 6'] },
          what: 'friend-request',
        },
      },
      { name: 'half a name that writes', action: from('Katie S', 'message') },
    ],
    silent: [
      {
        name: 'half a name that asks to be friends, and nothing else to go by',
        action: from('Katie S', 'friend-request'),
      },
      { name: 'a stranger', action: from('Marcus Fenwick', 'friend-request') },
      { name: 'a colleague', action: from('Gareth Abernathy', 'message') },
      { name: 'a parent', action: from('Delyth Smith', 'message') },
      { name: 'a former pupil who is grown up', action: from('Bethan Carrow', 'follow') },
    ],
  },
});

function from(name: string, what: 'friend-request' | 'follow' | 'message' | 'message-request') {
  return { kind: 'receive', person: { name }, what } as const;
}

/** A parent is answered, only not here. */
function fromParent(told: Told, lang: Lang): Wording {
  const { why, leave } = ofParents[lang];
  return {
    headline: headline(told, lang),
    why,
    better: [leave, bySchoolChannel(told.school, lang)],
  };
}

const ofParents = {
  en: {
    why: '{person} has tried to reach you here. The policy keeps contact with parents to the school’s own channels.',
    leave: 'Leave it unanswered here.',
  },
  cy: {
    why: 'Mae {person} wedi ceisio cysylltu â chi yma. Mae’r polisi’n cadw cyswllt â rhieni i sianeli’r ysgol ei hun.',
    leave: 'Gadewch ef heb ei ateb yma.',
  },
};

function headline({ finding: { person, variant } }: Told, lang: Lang): string {
  const role = person?.role === 'parent' ? 'parent' : 'pupil';
  return headlines[lang][variant === 'possible' ? 'possible' : 'sure'][role];
}

const headlines = {
  en: {
    sure: { pupil: 'This looks like a pupil', parent: 'This looks like a parent' },
    possible: { pupil: 'This may be from a pupil', parent: 'This may be from a parent' },
  },
  cy: {
    sure: { pupil: 'Mae hwn yn edrych fel disgybl', parent: 'Mae hwn yn edrych fel rhiant' },
    possible: { pupil: 'Gallai hwn fod gan ddisgybl', parent: 'Gallai hwn fod gan riant' },
  },
};

/** Half a name says nothing by itself, unless it has written or tagged already. */
function mayBe({ person, what }: ActionOf<'receive'>): boolean {
  return !!person.cues?.length || what === 'message' || what === 'message-request' || what === 'tag';
}

function counts({ role, adultFrom }: Match, today: string, parents: boolean): boolean {
  if (role === 'former-pupil') return (adultFrom ?? '9999') > today;
  return role === 'pupil' || (parents && role === 'parent');
}
