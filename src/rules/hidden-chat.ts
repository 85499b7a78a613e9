import type { Match } from '../core/person.ts';
import { defineRule } from '../core/rule.ts';
import { bySchoolChannel } from './shared/better.ts';
import { reached } from './shared/contact.ts';
import { dayAt } from './shared/day.ts';
import { aboutPeople } from './shared/reasons.ts';

/** Sites on which every chat disappears. */
const VANISHING_SITES = ['snapchat'];

/** A chat that leaves no trace, with somebody on the list. */
export default defineRule({
  id: 'hidden-chat',
  title: { en: 'Disappearing messages', cy: 'Negeseuon sy’n diflannu' },
  on: ['message'],
  level: 'reason',
  about: 'people',
  check(action, { people, platform, school, at }) {
    if (action.kind !== 'message') return undefined;
    if (!action.vanishing && !VANISHING_SITES.includes(platform)) return undefined;
    const today = dayAt(at, school);
    const person = reached(action).flatMap((p) => people.ask(p).filter((m) => counts(m, today)))[0];
    return person && { person };
  },
  words: {
    en: ({ school }) => ({
      headline: 'This chat disappears',
      why: '{person} seems to be on the school’s list, and what is written here leaves no trace that could protect you both.',
      better: [bySchoolChannel(school, 'en'), 'Turn disappearing messages off.'],
    }),
    cy: ({ school }) => ({
      headline: 'Mae’r sgwrs hon yn diflannu',
      why: 'Mae’n ymddangos bod {person} ar restr yr ysgol, ac nid yw’r hyn a ysgrifennir yma yn gadael ôl a allai eich diogelu chi’ch dau.',
      better: [bySchoolChannel(school, 'cy'), 'Diffoddwch negeseuon sy’n diflannu.'],
    }),
  },
  reasons: aboutPeople,
  examples: {
    speaks: [
      { name: 'vanish mode with a pupil', action: chat('Katie Smith', true), level: 'reason' },
      { name: 'with a parent', action: chat('Delyth Smith', true) },
      { name: 'with a former pupil under 18', action: chat('Tomos Penhallow', true) },
      { name: 'any chat of Snapchat', action: chat('Katie Smith', false), platform: 'snapchat' },
    ],
    silent: [
      { name: 'a chat that stays', action: chat('Katie Smith', false) },
      { name: 'vanish mode with a friend', action: chat('Marcus Fenwick', true) },
      { name: 'Snapchat with a friend', action: chat('Marcus Fenwick', false), platform: 'snapchat' },
      { name: 'vanish mode with a colleague', action: chat('Gareth Abernathy', true) },
    ],
  },
});

function chat(name: string, vanishing: boolean) {
  return { kind: 'message', to: { person: { name } }, text: 'Hello', vanishing } as const;
}

function counts({ role, adultFrom }: Match, today: string): boolean {
  if (role === 'former-pupil') return (adultFrom ?? '9999') > today;
  return role === 'pupil' || role === 'parent';
}
