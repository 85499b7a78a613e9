import type { Told, Wording } from '../../core/rule.ts';
import type { Lang } from '../../core/text.ts';
import { askTheHead } from './better.ts';

interface Said {
  headline: string;
  why: string;
  better: string;
}

/** What is said of an account of the school, or of one that looks like it. */
export function accountWords({ finding, school }: Told, lang: Lang): Wording {
  const { headline, why, better } = words[lang][finding.variant ?? ''] ?? words[lang]['not listed'];
  const due = finding.variant === 'round-up';
  return { headline, why, better: due ? [better] : [better, askTheHead(school, lang)] };
}

const words: Record<Lang, Record<string, Said> & { 'not listed': Said }> = {
  en: {
    'not yours': {
      headline: 'You are acting as the school',
      why: 'The school’s accounts are run by those who are named for it, and you do not seem to be one of them.',
      better: 'If you look after it, say so in “My settings”.',
    },
    'not listed': {
      headline: 'This account looks like the school’s',
      why: 'It is not on the list of accounts that the school has approved.',
      better: 'Leave it to the school to have it approved.',
    },
    'round-up': {
      headline: 'The roundup is due today',
      why: 'Once a week this account tells what the school has done, and today is the day.',
      better: 'Gather the week in one post.',
    },
  },
  cy: {
    'not yours': {
      headline: 'Rydych chi’n gweithredu fel yr ysgol',
      why: 'Y rhai a enwir ar gyfer hynny sy’n rhedeg cyfrifon yr ysgol, ac nid yw’n ymddangos eich bod yn un ohonynt.',
      better: 'Os ydych yn gofalu amdano, dywedwch hynny yn “Fy ngosodiadau”.',
    },
    'not listed': {
      headline: 'Mae’r cyfrif hwn yn edrych fel un yr ysgol',
      why: 'Nid yw ar y rhestr o gyfrifon y mae’r ysgol wedi’u cymeradwyo.',
      better: 'Gadewch i’r ysgol ei gael wedi’i gymeradwyo.',
    },
    'round-up': {
      headline: 'Mae’r crynodeb i fod heddiw',
      why: 'Unwaith yr wythnos mae’r cyfrif hwn yn dweud beth mae’r ysgol wedi’i wneud, a heddiw yw’r diwrnod.',
      better: 'Casglwch yr wythnos mewn un neges.',
    },
  },
};
