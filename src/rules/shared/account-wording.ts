import type { Told, Wording } from '../../core/rule.ts';
import type { Lang } from '../../core/text.ts';

type Said = Pick<Wording, 'headline' | 'why'>;

/** What is said of an account of the school, or of one that looks like it. */
export function accountWords(lang: Lang, { finding }: Told): Said {
  return words[lang][finding.variant ?? ''] ?? words[lang]['not listed'];
}

const words: Record<Lang, Record<string, Said> & { 'not listed': Said }> = {
  en: {
    'not yours': {
      headline: 'You are acting as the school',
      why: 'The school’s accounts are run by those who are named for it, and you do not seem to be one of them.',
    },
    'not listed': {
      headline: 'This account looks like the school’s',
      why: 'It is not on the list of accounts that the school has approved.',
    },
    'round-up': {
      headline: 'Today is the round-up',
      why: 'The weekly round-up of this account is due today.',
    },
  },
  cy: {
    'not yours': {
      headline: 'Rydych chi’n gweithredu fel yr ysgol',
      why: 'Y rhai a enwir ar gyfer hynny sy’n rhedeg cyfrifon yr ysgol, ac nid yw’n ymddangos eich bod yn un ohonynt.',
    },
    'not listed': {
      headline: 'Mae’r cyfrif hwn yn edrych fel un yr ysgol',
      why: 'Nid yw ar y rhestr o gyfrifon y mae’r ysgol wedi’u cymeradwyo.',
    },
    'round-up': {
      headline: 'Heddiw mae’r crynodeb',
      why: 'Mae crynodeb wythnosol y cyfrif hwn i fod heddiw.',
    },
  },
};
