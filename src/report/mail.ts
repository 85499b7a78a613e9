import type { Contact } from '../core/school.ts';
import type { Lang, Words } from '../core/text.ts';
import type { Path } from './path.ts';

export interface Letter {
  subject: string;
  body: string;
}

/** An e-mail as the person's own program opens it, filled in. Nothing is sent by us. */
export function mailTo({ email }: Contact, { subject, body }: Letter): string | undefined {
  if (!email) return undefined;
  const lines = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}

/** A first report: places to fill in, and no name of a child. */
export function letterOf(path: Path, { name = '' }: Contact, lang: Lang, record?: string): Letter {
  const subject = path.subject[lang];
  const dear = `${lang === 'en' ? 'Dear' : 'Annwyl'} ${name}`.trim();
  if (path.noRecord) return { subject, body: `${dear},\n\n${subject}.\n` };
  const hash = record ? ['', words.record[lang].replace('{hash}', record)] : [];
  const places = words.places.map((place) => `${place[lang]}: `);
  return {
    subject,
    body: [`${dear},`, '', words.wish[lang], '', ...places, ...hash, '', words.initials[lang]].join('\n'),
  };
}

const words = {
  wish: {
    en: 'Something happened that I would like to tell you about in person.',
    cy: 'Digwyddodd rhywbeth yr hoffwn ddweud wrthych amdano wyneb yn wyneb.',
  },
  places: [
    { en: 'When', cy: 'Pryd' },
    { en: 'On which site', cy: 'Ar ba safle' },
    { en: 'What I saw', cy: 'Beth welais i' },
    { en: 'What I did', cy: 'Beth wnes i' },
  ],
  record: {
    en: 'I made a record on my device. Its SHA-256 is {hash}.',
    cy: 'Gwnes gofnod ar fy nyfais. Ei SHA-256 yw {hash}.',
  },
  initials: {
    en: '(Initials are enough for a child.)',
    cy: '(Mae llythrennau cyntaf yn ddigon ar gyfer plentyn.)',
  },
} satisfies Record<string, Words | readonly Words[]>;
