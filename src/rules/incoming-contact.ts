import type { Match } from '../core/person.ts';
import { defineRule } from '../core/rule.ts';
import { tellOf } from './shared/better.ts';

/** A pupil has written, asked or followed: a card beside it, never an interruption. */
export default defineRule({
  id: 'incoming-contact',
  title: { en: 'Contact from a pupil', cy: 'Cyswllt gan ddisgybl' },
  on: ['receive'],
  level: 'note',
  about: 'people',
  check(action, { people, at, options }) {
    if (action.kind !== 'receive') return undefined;
    const seen = people.ask(action.person).filter((m) => counts(m, at, options.parents === true));
    const person = seen.find((m) => m.tier === 'strong') ?? seen[0];
    return person && { person, variant: person.tier === 'strong' ? undefined : 'possible' };
  },
  words: {
    en: (told) => ({
      headline: told.finding.variant === 'possible' ? 'This may be from a pupil' : 'This looks like a pupil',
      why: '{person} has tried to reach you here. You have done nothing wrong, and need not answer.',
      better: [
        'Do not answer, accept or refuse it yourself; the school does that, firmly and kindly.',
        tellOf('pupil-contact', told, 'en'),
        'Make a record: press Lanyard in the toolbar, then “Make a record”.',
      ],
      leads: 'pupil-contact',
    }),
    cy: (told) => ({
      headline:
        told.finding.variant === 'possible' ? 'Gallai hwn fod gan ddisgybl' : 'Mae hwn yn edrych fel disgybl',
      why: 'Mae {person} wedi ceisio cysylltu â chi yma. Nid ydych wedi gwneud dim o’i le, ac nid oes rhaid ateb.',
      better: [
        'Peidiwch ag ateb, derbyn na gwrthod eich hun; yr ysgol sy’n gwneud hynny, yn gadarn ac yn garedig.',
        tellOf('pupil-contact', told, 'cy'),
        'Gwnewch gofnod: pwyswch Lanyard yn y bar offer, yna “Gwneud cofnod”.',
      ],
      leads: 'pupil-contact',
    }),
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
        school: { policy: { options: { 'incoming-contact': { parents: true } } } },
      },
    ],
    silent: [
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

function counts({ role, adultFrom }: Match, at: Date, parents: boolean): boolean {
  if (role === 'former-pupil') return (adultFrom ?? '9999') > at.toISOString().slice(0, 10);
  return role === 'pupil' || (parents && role === 'parent');
}
