import type { Words } from '../../core/text.ts';

export const unlock = {
  title: { en: 'The list is locked', cy: 'Mae’r rhestr ar glo' },
  about: {
    en: 'Your school asks for its key each time the browser starts. Until then Lanyard cannot tell who is a pupil.',
    cy: 'Mae eich ysgol yn gofyn am ei hallwedd bob tro y bydd y porwr yn cychwyn. Tan hynny ni all Lanyard ddweud pwy sy’n ddisgybl.',
  },
  key: { en: 'Key of the list', cy: 'Allwedd y rhestr' },
  keyHint: {
    en: 'The office has it. It is forgotten when the browser closes.',
    cy: 'Mae gan y swyddfa hi. Caiff ei hanghofio pan fydd y porwr yn cau.',
  },
  open: { en: 'Unlock', cy: 'Datgloi' },
  wrong: { en: 'This key does not fit the list.', cy: 'Nid yw’r allwedd hon yn ffitio’r rhestr.' },
} satisfies Record<string, Words>;

export const key = {
  about: {
    en: 'Staff type this key at each browser start. Keep it in the school’s password safe: without it this list cannot be opened again.',
    cy: 'Mae staff yn teipio’r allwedd hon bob tro y bydd y porwr yn cychwyn. Cadwch hi yn storfa gyfrineiriau’r ysgol: hebddi ni ellir agor y rhestr hon eto.',
  },
  show: { en: 'Show the key', cy: 'Dangos yr allwedd' },
  hide: { en: 'Hide the key', cy: 'Cuddio’r allwedd' },
} satisfies Record<string, Words>;

export const state = {
  expired: {
    en: 'The list ended on {day} and is not used any more. Ask the office for a new one.',
    cy: 'Daeth y rhestr i ben ar {day} ac nid yw’n cael ei defnyddio mwyach. Gofynnwch i’r swyddfa am un newydd.',
  },
  made: { en: 'Sealed on {day}.', cy: 'Wedi’i selio ar {day}.' },
  until: { en: 'Used until {day}.', cy: 'I’w defnyddio hyd {day}.' },
} satisfies Record<string, Words>;
