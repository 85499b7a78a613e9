import type { Relation } from '../../core/declared.ts';
import type { Words } from '../../core/text.ts';

/** Who somebody is to the person, as a form lists it. */
export const relations: Record<Relation, Words> = {
  child: { en: 'my child', cy: 'fy mhlentyn' },
  grandchild: { en: 'my grandchild', cy: 'fy ŵyr neu fy wyres' },
  sibling: { en: 'my brother or sister', cy: 'fy mrawd neu fy chwaer' },
  'niece-nephew': { en: 'my niece or nephew', cy: 'fy nith neu fy nai' },
  cousin: { en: 'my cousin', cy: 'fy nghefnder neu fy nghyfnither' },
  godchild: { en: 'my godchild', cy: 'fy mab neu fy merch fedydd' },
  family: { en: 'family in another way', cy: 'teulu mewn ffordd arall' },
  friend: { en: 'a friend from before', cy: 'ffrind ers o’r blaen' },
  neighbour: { en: 'a neighbour', cy: 'cymydog' },
  club: { en: 'known through a club or a faith', cy: 'drwy glwb neu grefydd' },
  other: { en: 'known outside school', cy: 'y tu allan i’r ysgol' },
};

/** The same, as a warning says it of `{person}`. */
export const isYour: Record<Relation, Words> = {
  child: { en: '{person} is your child', cy: '{person} yw eich plentyn' },
  grandchild: { en: '{person} is your grandchild', cy: '{person} yw eich ŵyr neu eich wyres' },
  sibling: { en: '{person} is your brother or sister', cy: '{person} yw eich brawd neu eich chwaer' },
  'niece-nephew': { en: '{person} is your niece or nephew', cy: '{person} yw eich nith neu eich nai' },
  cousin: { en: '{person} is your cousin', cy: '{person} yw eich cefnder neu eich cyfnither' },
  godchild: { en: '{person} is your godchild', cy: '{person} yw eich mab neu eich merch fedydd' },
  family: { en: '{person} is family', cy: 'Mae {person} yn deulu' },
  friend: { en: '{person} is a friend from before', cy: 'Mae {person} yn ffrind ers o’r blaen' },
  neighbour: { en: '{person} is a neighbour', cy: 'Mae {person} yn gymydog' },
  club: {
    en: 'You know {person} through a club or a faith',
    cy: 'Rydych yn adnabod {person} drwy glwb neu grefydd',
  },
  other: {
    en: 'You know {person} outside school',
    cy: 'Rydych yn adnabod {person} y tu allan i’r ysgol',
  },
};
