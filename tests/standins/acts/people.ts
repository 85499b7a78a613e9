import type { Person } from '../../../src/core/person.ts';

/** The two people whom acts are aimed at, as each site knows them. */
export interface Aim {
  person: Person;
  id: string;
  x: string;
  instagram: string;
  tiktok: string;
}

export const both: readonly Aim[] = [
  {
    person: { name: 'Katie Smith' },
    id: '100077',
    x: 'katie_s11',
    instagram: 'katie.s',
    tiktok: 'katie.smith',
  },
  { person: { name: 'Marcus Fenwick' }, id: '100204', x: 'marcusf', instagram: 'marcusf', tiktok: 'marcusf' },
];

export const isPupil = (person: Person | undefined) => person?.name === 'Katie Smith';

/** One of them by mouse, the other by keyboard. */
export const handFor = (person: Person): 'mouse' | 'keyboard' => (isPupil(person) ? 'mouse' : 'keyboard');
