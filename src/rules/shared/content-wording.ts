import type { Told, Wording } from '../../core/rule.ts';
import type { Lang } from '../../core/text.ts';
import { askTheHead } from './better.ts';

/** What is said of a post on the school's own account, by what was seen in it. */
export function contentWords({ finding, school }: Told, lang: Lang): Wording {
  const { headline, why, better } = words[lang][finding.variant ?? ''] ?? words[lang].tone;
  return { headline, why, better: [better, askTheHead(school, lang)] };
}

interface Said {
  headline: string;
  why: string;
  better: string;
}

const words: Record<Lang, Record<string, Said> & { tone: Said }> = {
  en: {
    named: {
      headline: 'A child is named beside a picture',
      why: 'The marked words and the picture together show who the child is.',
      better: 'Leave the name out, or the picture.',
    },
    consent: {
      headline: 'Children in a picture',
      why: 'Pictures of children need the written consent of their parents or carers.',
      better: 'Check the consents first.',
    },
    'not https': {
      headline: 'This link is not secure',
      why: 'It begins with http, so others on the way can read and change what families open.',
      better: 'Use the address that begins with https.',
    },
    shortened: {
      headline: 'This link hides where it leads',
      why: 'Families cannot see where a shortened link goes, nor can the school.',
      better: 'Use the full address.',
    },
    'unknown site': {
      headline: 'This link leaves the sites your school knows',
      why: 'Families will trust it because the school posted it.',
      better: 'Open it once and look around before you post it.',
    },
    tone: {
      headline: 'This does not sound like the school',
      why: 'The marked words are an opinion, an advertisement or strong language; this account is for school life.',
      better: 'Keep to what the school has to say.',
    },
  },
  cy: {
    named: {
      headline: 'Mae plentyn wedi’i enwi wrth ymyl llun',
      why: 'Mae’r geiriau sydd wedi’u marcio a’r llun gyda’i gilydd yn dangos pwy yw’r plentyn.',
      better: 'Gadewch yr enw allan, neu’r llun.',
    },
    consent: {
      headline: 'Plant mewn llun',
      why: 'Mae angen caniatâd ysgrifenedig rhieni neu ofalwyr ar gyfer lluniau o blant.',
      better: 'Gwiriwch y caniatâd yn gyntaf.',
    },
    'not https': {
      headline: 'Nid yw’r ddolen hon yn ddiogel',
      why: 'Mae’n dechrau gyda http, felly gall eraill ar y ffordd ddarllen a newid yr hyn y mae teuluoedd yn ei agor.',
      better: 'Defnyddiwch y cyfeiriad sy’n dechrau gyda https.',
    },
    shortened: {
      headline: 'Mae’r ddolen hon yn cuddio i ble mae’n arwain',
      why: 'Ni all teuluoedd weld i ble mae dolen fer yn mynd, na’r ysgol chwaith.',
      better: 'Defnyddiwch y cyfeiriad llawn.',
    },
    'unknown site': {
      headline: 'Mae’r ddolen hon yn gadael y safleoedd y mae’ch ysgol yn eu hadnabod',
      why: 'Bydd teuluoedd yn ymddiried ynddi am mai’r ysgol a’i rhannodd.',
      better: 'Agorwch hi unwaith ac edrychwch o gwmpas cyn ei rhannu.',
    },
    tone: {
      headline: 'Nid yw hyn yn swnio fel yr ysgol',
      why: 'Barn, hysbyseb neu iaith gref yw’r geiriau sydd wedi’u marcio; ar gyfer bywyd yr ysgol mae’r cyfrif hwn.',
      better: 'Cadwch at yr hyn sydd gan yr ysgol i’w ddweud.',
    },
  },
};
