import type { Contact } from '../core/school.ts';
import type { Lang, Words } from '../core/text.ts';
import type { Letter } from './mail.ts';

/** What a person gave as the reason for carrying on, in words. */
export interface Justification {
  rule: string;
  clause?: string;
  reason: string;
  site?: string;
  at: number;
}

/** Why somebody carried on, for the head. `when` in words. */
export function noteOf(said: Justification, { name = '' }: Contact, when: string, lang: Lang): Letter {
  const { rule, clause, reason, site } = said;
  const facts: [Words, string | undefined][] = [
    [words.when, when],
    [words.where, site],
    [words.concerns, rule],
    [words.policy, clause],
    [words.why, reason],
    [words.did, ''],
  ];
  const lines = facts.flatMap(([what, fact]) => (fact === undefined ? [] : `${what[lang]}: ${fact}`));
  const dear = `${lang === 'en' ? 'Dear' : 'Annwyl'} ${name}`.trim();
  return { subject: words.subject[lang], body: [`${dear},`, '', words.wish[lang], '', ...lines].join('\n') };
}

const words = {
  subject: { en: 'A note about our social media policy', cy: 'Nodyn am ein polisi cyfryngau cymdeithasol' },
  wish: {
    en: 'I want you to know of something that I did and that our social media policy speaks about.',
    cy: 'Rwyf am ichi wybod am rywbeth a wnes ac y mae ein polisi cyfryngau cymdeithasol yn sôn amdano.',
  },
  when: { en: 'When', cy: 'Pryd' },
  where: { en: 'Where', cy: 'Ble' },
  concerns: { en: 'What it concerns', cy: 'Beth sydd dan sylw' },
  policy: { en: 'What the policy says', cy: 'Yr hyn y mae’r polisi’n ei ddweud' },
  why: { en: 'Why I went ahead', cy: 'Pam y bwriais ymlaen' },
  did: { en: 'What I did, in my own words', cy: 'Yr hyn a wnes, yn fy ngeiriau fy hun' },
} satisfies Record<string, Words>;
