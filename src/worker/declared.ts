import type { DeclaredLink, Standing } from '../core/declared.ts';
import type { Wording } from '../core/rule.ts';
import { sayIn } from '../core/say.ts';
import type { School } from '../core/school.ts';
import type { Lang, Words } from '../core/text.ts';
import { dayWords } from '../ui/moment.ts';
import { isYour } from '../ui/words/relations.ts';

/** How a warning speaks of somebody whom the person has declared: what was declared, and what it changes. */
export function declaredWording(
  rule: Wording,
  link: DeclaredLink & { standing: Standing },
  { contacts }: School,
  lang: Lang,
): Wording {
  const say = sayIn(lang);
  const known = `${say(isYour[link.relation])}, ${toldLine(link, lang)}.`;
  const head = contacts?.head?.name ?? say(theHead);
  return {
    ...rule,
    headline: link.standing === 'lifted' ? say(lifted) : rule.headline,
    why: `${known} ${say(meaning[link.standing])}`,
    better: [...better[link.standing], ...(link.byName ? [namesake] : [])].map((words) =>
      say(words, { head }),
    ),
    leads: undefined,
  };
}

/** "approved by Mr Prothero, declared on 3 September 2026, ref. 14, until 31 July 2027" */
function toldLine({ approvedBy, on, reference, until }: DeclaredLink, lang: Lang): string {
  const say = sayIn(lang);
  return [
    approvedBy && say(line.approved, { who: approvedBy }),
    say(line.on, { day: dayWords(on, lang) }),
    reference && say(line.reference, { reference }),
    say(line.until, { day: dayWords(until, lang) }),
  ]
    .filter(Boolean)
    .join(', ');
}

const theHead: Words = { en: 'the headteacher', cy: 'y pennaeth' };
const lifted: Words = { en: 'Somebody you have declared', cy: 'Rhywun rydych wedi’i ddatgan' };
const apart: Words = {
  en: 'Keep it apart from school: nothing about work, and nothing about other pupils.',
  cy: 'Cadwch ef ar wahân i’r ysgol: dim am waith, a dim am ddisgyblion eraill.',
};

const namesake: Words = {
  en: 'Known by name alone. Somebody else? Say so in My settings, Declared links.',
  cy: 'Yn ôl yr enw’n unig. Rhywun arall? Dywedwch hynny yn Fy ngosodiadau, Cysylltiadau a ddatganwyd.',
};

/** A school channel would be no help: it is private, and known to be. */
const better: Record<Standing, readonly Words[]> = {
  lifted: [apart],
  stays: [
    apart,
    {
      en: 'Tell {head} when something about it changes.',
      cy: 'Dywedwch pan fydd rhywbeth yn newid: {head}.',
    },
  ],
  'at work': [
    {
      en: 'Come back after work, on your own device.',
      cy: 'Dewch yn ôl ar ôl gwaith, ar eich dyfais eich hun.',
    },
    apart,
  ],
  'not approved': [{ en: 'Ask {head} to approve it.', cy: 'Gofynnwch am gymeradwyaeth: {head}.' }],
};

const line = {
  approved: { en: 'approved by {who}', cy: 'cymeradwywyd gan {who}' },
  on: { en: 'declared on {day}', cy: 'datganwyd ar {day}' },
  reference: { en: 'ref. {reference}', cy: 'cyf. {reference}' },
  until: { en: 'until {day}', cy: 'hyd {day}' },
} satisfies Record<string, Words>;

const meaning: Record<Standing, Words> = {
  lifted: {
    en: 'In this policy that is enough.',
    cy: 'Yn y polisi hwn mae hynny’n ddigon.',
  },
  stays: {
    en: 'In this policy the warning stays: since you work at the school the relationship has changed, and contact is at your own risk.',
    cy: 'Yn y polisi hwn mae’r rhybudd yn aros: ers ichi weithio yn yr ysgol mae’r berthynas wedi newid, ac mae cyswllt ar eich menter eich hun.',
  },
  'at work': {
    en: 'In the working day, and on the school’s equipment, the warning stays all the same.',
    cy: 'Yn ystod y diwrnod gwaith, ac ar offer yr ysgol, mae’r rhybudd yn aros er hynny.',
  },
  'not approved': {
    en: 'This policy asks that it is approved first, and no approval is noted yet.',
    cy: 'Mae’r polisi hwn yn gofyn am gymeradwyaeth yn gyntaf, ac nid oes un wedi’i nodi eto.',
  },
};
