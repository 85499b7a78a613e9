import type { Words } from '../core/text.ts';
import type { Step } from './path.ts';

export const police: { name: Words; number: string } = {
  name: { en: 'Police, now', cy: 'Yr heddlu, nawr' },
  number: '999',
};
export const policeLater: { name: Words; number: string } = {
  name: { en: 'Police, when nobody is in danger', cy: 'Yr heddlu, pan nad oes neb mewn perygl' },
  number: '101',
};

export const makeRecord: Step = {
  is: 'record',
  words: {
    en: 'Make a record while the page is still there.',
    cy: 'Gwnewch gofnod tra bo’r dudalen yno o hyd.',
  },
};

export const doNotAnswer: Step = {
  is: 'do',
  words: {
    en: 'Do not answer, accept, refuse or forward anything.',
    cy: 'Peidiwch ag ateb, derbyn, gwrthod na gyrru dim ymlaen.',
  },
};

export const onlineSafety: { name: Words; address: string } = {
  name: {
    en: 'Professionals Online Safety Helpline, 0344 381 4772: for people who work with children',
    cy: 'Llinell Gymorth Diogelwch Ar-lein i Weithwyr Proffesiynol, 0344 381 4772: i bobl sy’n gweithio gyda phlant',
  },
  address: 'https://saferinternet.org.uk/professionals-online-safety-helpline',
};
export const ceop: { name: Words; address: string } = {
  name: {
    en: 'CEOP Safety Centre, of the National Crime Agency: reports of grooming and sexual abuse online',
    cy: 'Canolfan Ddiogelwch CEOP, yr Asiantaeth Troseddu Cenedlaethol: adroddiadau am feithrin perthynas amhriodol a cham-drin rhywiol ar-lein',
  },
  address: 'https://www.ceop.police.uk/safety-centre/',
};
export const iwf: { name: Words; address: string } = {
  name: {
    en: 'Internet Watch Foundation: has such pictures taken down',
    cy: 'Internet Watch Foundation: yn cael lluniau o’r fath wedi’u tynnu i lawr',
  },
  address: 'https://report.iwf.org.uk/',
};
